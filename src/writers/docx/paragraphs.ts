import type { Align } from '../../tree/nodes.ts'

/** What a paragraph says beside its style; lengths in twips. */
export interface OwnProperties {
  readonly keepNext?: boolean
  /** The number it is counted by, at a level from 0; number 0 counts nothing. */
  readonly number?: { readonly id: number; readonly level: number }
  readonly before?: number
  readonly after?: number
  /** At both sides. */
  readonly indent?: number
  readonly align?: Align
}

/** A paragraph of a style; `content` is its runs. */
export function paragraph(style: string, content: string, own: OwnProperties = none): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties(own)}</w:pPr>${content}</w:p>`
}

const none: OwnProperties = {}

/** In the order the schema wants. */
function properties({ keepNext, number, before, after, indent, align }: OwnProperties): string {
  return (
    (keepNext ? '<w:keepNext/>' : '') +
    (number ? `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.id}"/></w:numPr>` : '') +
    spacing(before, after) +
    (indent ? `<w:ind w:left="${indent}" w:right="${indent}"/>` : '') +
    (align ? `<w:jc w:val="${justifications[align]}"/>` : '')
  )
}

function spacing(before: number | undefined, after: number | undefined): string {
  if (before === undefined && after === undefined) return ''
  const above = before === undefined ? '' : ` w:before="${before}"`
  return `<w:spacing${above}${after === undefined ? '' : ` w:after="${after}"`}/>`
}

/** How Word calls the ways to align a paragraph. */
export const justifications: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
}
