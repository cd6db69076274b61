import { type PdfFile, type Ref, textString } from './file.ts'

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
  /** Attributes of the element, by owner. */
  attributes?: Record<string, unknown>
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
export function figureBox(x: number, y: number, width: number, height: number): Record<string, unknown> {
  return { O: 'Layout', Placement: 'Block', BBox: [x, y, x + width, y + height] }
}

/** Writes the structure tree. Elements without content are left out, save table cells: a row has as many as its table has columns. */
export function writeStructure(file: PdfFile, root: Tag): void {
  const ref = file.ref({})
  file.structure.data.K = [ref]
  write(file, root, ref, file.structure)
}

function write(file: PdfFile, tag: Tag, ref: Ref, parent: Ref): void {
  const kids: unknown[] = []
  for (const child of tag.children) {
    if (isEmpty(child)) continue
    const kid = file.ref({})
    kids.push(kid)
    write(file, child, kid, ref)
  }
  const page = tag.marks[0]?.page
  for (const mark of tag.marks) {
    kids.push(mark.page === page ? mark.number : { Type: 'MCR', Pg: mark.page, MCID: mark.number })
    mark.parents[mark.number] = ref
  }
  Object.assign(ref.data, {
    Type: 'StructElem',
    S: tag.role,
    P: parent,
    ...(page && { Pg: page }),
    ...(tag.alt && { Alt: textString(tag.alt) }),
    ...(tag.attributes && { A: tag.attributes }),
    ...(kids.length > 0 && { K: kids }),
  })
  ref.end()
}

function isEmpty({ role, children, marks }: Tag): boolean {
  return role !== 'TD' && role !== 'TH' && marks.length === 0 && children.every(isEmpty)
}
