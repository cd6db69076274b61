import { twipsOfPt } from './units.ts'
import { escapeXml } from './xml.ts'

/** A table of a style whose columns keep their widths (twips). `description`: what it shows, for those who cannot see it. */
export function table(style: string, widths: readonly number[], rows: string, description?: string): string {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const said = description === undefined ? '' : `<w:tblDescription w:val="${escapeXml(description)}"/>`
  const columns = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${said}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`
  )
}

/** What a row says beside its cells. */
interface RowProperties {
  /** Repeated at the top of each page. */
  readonly header?: boolean
  /** At least so high, twips. */
  readonly height?: number
}

/** A row, never split between pages. */
export function row(cells: string, { header = false, height = 0 }: RowProperties = {}): string {
  const high = height > 0 ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : ''
  return `<w:tr><w:trPr><w:cantSplit/>${high}${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`
}

/** A cell of a width (twips); `middle`: its paragraphs stand half way between top and bottom. */
export function cell(width: number, paragraphs: string, middle = false): string {
  const align = middle ? '<w:vAlign w:val="center"/>' : ''
  // A cell must hold a paragraph.
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${align}</w:tcPr>${paragraphs || '<w:p/>'}</w:tc>`
}

/** Whole twips that make up exactly `total` pt. */
export function inTwips(widths: readonly number[], total: number): number[] {
  const rounded = widths.map(twipsOfPt)
  const rest = twipsOfPt(total) - rounded.reduce((sum, width) => sum + width, 0)
  return rounded.map((width, index) => (index === rounded.length - 1 ? width + rest : width))
}
