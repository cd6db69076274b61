import { type Objects, type Ref, textString, to } from './objects.ts'

/** The structure types of PDF 1.7 that documents here are made of. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'

/** Marked content on a page. */
interface Mark {
  readonly page: Ref
  /** The page's elements by mark number; this mark's is filled in when elements are written. */
  readonly parents: Ref[]
  readonly number: number
}

/** An element of the structure tree in the making: what a screen reader reads. It holds elements or marked content, not both. */
export interface Tag {
  readonly role: Role
  readonly children: Tag[]
  readonly marks: Mark[]
  /** Text alternative of a figure. */
  readonly alt?: string
  /** Entries of the element's attributes: their owner, then what it says. */
  attributes?: string
}

/** A new element, the last child of `parent`. */
export function tagIn(parent: Tag, role: Role, more: Pick<Tag, 'alt' | 'attributes'> = {}): Tag {
  const tag: Tag = { role, children: [], marks: [], ...more }
  parent.children.push(tag)
  return tag
}

/** The root of a document's structure. */
export function documentTag(): Tag {
  return { role: 'Document', children: [], marks: [] }
}

/** Where a figure stands on its page, in the coordinates of PDF: PDF/UA asks for it. */
export function figureBox(x: number, y: number, width: number, height: number): string {
  const box = [x, y, x + width, y + height].map((edge) => Math.round(edge * 1e4) / 1e4)
  return `/O /Layout /Placement /Block /BBox [${box.join(' ')}]`
}

/**
 * Writes the structure tree under `parent` and gives its first element. Elements without content are left out, save table cells: a
 * row has as many as its table has columns.
 */
export function writeStructure(objects: Objects, tag: Tag, parent: Ref): Ref {
  const ref = objects.reserve()
  let kids = ''
  for (const child of tag.children) if (!isEmpty(child)) kids += ` ${to(writeStructure(objects, child, ref))}`
  const page = tag.marks[0]?.page
  for (const mark of tag.marks) {
    kids += mark.page === page ? ` ${mark.number}` : ` <</Type /MCR /Pg ${to(mark.page)} /MCID ${mark.number}>>`
    mark.parents[mark.number] = ref
  }
  objects.write(ref, `<</S /${tag.role} /P ${to(parent)}${pageOf(page)}${told(tag)} /K [${kids}]>>`)
  return ref
}

function pageOf(page: Ref | undefined): string {
  return page === undefined ? '' : ` /Pg ${to(page)}`
}

function told({ alt, attributes }: Tag): string {
  return `${alt ? ` /Alt ${textString(alt)}` : ''}${attributes ? ` /A <<${attributes}>>` : ''}`
}

function isEmpty({ role, children, marks }: Tag): boolean {
  return role !== 'TD' && role !== 'TH' && marks.length === 0 && children.every(isEmpty)
}
