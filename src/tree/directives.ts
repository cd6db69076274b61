import type { Sentence } from '../diagnostic.ts'
import type { Block, Chart, Inline, StyleName, Table } from './nodes.ts'
import { plainText } from './text.ts'

/** Something wrong with the markup of a text; `line` counts from 1 in the Markdown given. */
export interface Fault {
  readonly line: number
  readonly message: Sentence
}

// A record, so that the compiler misses a name that is not here.
const styles: Readonly<Record<StyleName, true>> = {
  body: true,
  basis: true,
  lead: true,
  quote: true,
  closing: true,
  listItem: true,
  part: true,
  partLabel: true,
  section: true,
  subsection: true,
  subsubsection: true,
  point: true,
  article: true,
  motto: true,
  motto2: true,
  parent: true,
  issuer: true,
  star: true,
  number: true,
  placeDate: true,
  letterSubject: true,
  urgency: true,
  circulation: true,
  draft: true,
  kindTitle: true,
  subject: true,
  titleRule: true,
  headline: true,
  addresseeLabel: true,
  addressee: true,
  authority: true,
  post: true,
  signer: true,
  signatureNote: true,
  recipientsLabel: true,
  recipient: true,
  contact: true,
  byline: true,
  source: true,
  tableTitle: true,
  tableHead: true,
  tableCell: true,
  caption: true,
  captionSlot: true,
  appendixLabel: true,
  appendixTitle: true,
  appendixNote: true,
  pageNumber: true,
}

export function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(styles, name)
}

/** Every word that may follow `:::`. */
export const directiveNames: readonly string[] = [...Object.keys(styles), 'appendix', 'chart', 'insert']

/** A chart from a table of label, share (0 to 1) and text; without `alt` its text alternative says what the bars show. */
export function chartOf(table: Table, alt: string): Chart | undefined {
  const [, ...rows] = table.children.map((row) => row.children.map(({ children }) => plainText(children)))
  const bars = rows.map(([label = '', share = '', text = '']) => ({
    label,
    share: Number(share.replace(',', '.')),
    text,
  }))
  const right = table.align.length === 3 && bars.length > 0
  if (!right || bars.some(({ share }) => !(share >= 0 && Number.isFinite(share)))) return undefined
  const said = alt || bars.map(({ label, text }) => `${label}: ${text}`).join('; ')
  return { type: 'chart', rows: bars, alt: said }
}

/** What each paragraph under `::: style` becomes. */
export function styled(style: StyleName, children: readonly Inline[]): Block {
  if (style === 'caption' || style === 'captionSlot')
    return { type: 'caption', slot: style === 'captionSlot', children }
  return { type: 'paragraph', style, children }
}
