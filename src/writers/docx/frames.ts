import type { Columns } from '../../standards/standard.ts'
import type { Letterhead, Line, Recipients, Signatory, Signature } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { lineHeight, lineParagraphs } from './lines.ts'
import { tableStyles } from './style-names.ts'
import { cell, row, table } from './tables.ts'
import { twipsOfPt } from './units.ts'

/** The head of page 1: a frame without lines, the two sides next to each other, number and date at the same height. */
export function letterheadTable(letterhead: Letterhead, context: Context): string {
  const { left, right } = widths(context.standard.letterhead, context)
  const sides = [
    { lines: letterhead.left, width: left, above: heightAbove(letterhead.left, left, context) },
    { lines: letterhead.right, width: right, above: heightAbove(letterhead.right, right, context) },
  ]
  const { number, placeDate } = context.standard.styles
  const height = Math.max(...sides.map(({ above }) => above)) + Math.max(number.before, placeDate.before)
  const written = sides.map(({ lines, width, above }) => levelled(lines, width, height - above, context))
  return frame([left, right], written)
}

/** Lines of which one stands on each side, at one height. */
const level: readonly Line['style'][] = ['number', 'placeDate']

/** Height of the lines above the one that stands level with the other side, pt. */
function heightAbove(lines: readonly Line[], width: number, context: Context): number {
  const at = lines.findIndex(({ style }) => level.includes(style))
  return lines.slice(0, Math.max(0, at)).reduce((sum, line) => sum + lineHeight(line, width, context), 0)
}

/** The lines of a side, the level one moved down by `down` pt. */
function levelled(lines: readonly Line[], width: number, down: number, context: Context): string {
  const moved = { before: twipsOfPt(down) }
  return lines.map((line) => lineParagraphs(line, width, context, level.includes(line.style) ? moved : {})).join('')
}

/** The end of an official document: never split between pages. */
export function signatureTable(signature: Signature, context: Context): string {
  const { left, right } = widths(context.standard.signature, context)
  const leftSide = signature.left ? side(signature.left, left, context) : ''
  const rightSide = signature.right ? side(signature.right, right, context) : ''
  return frame([left, right], [leftSide, rightSide], signature.right ? unsignedHeight(signature, context) : 0)
}

function side(content: Recipients | Signatory, width: number, context: Context): string {
  const [first, ...rest] =
    content.type === 'recipients'
      ? [content.label, ...content.items]
      : [...content.capacity, ...(content.name ? [content.name] : [])]
  const top = first ? lineParagraphs(first, width, context, { before: twipsOfPt(signatureGap) }) : ''
  return top + stacked(rest, width, context)
}

/** Where no name closes the room for the signature, the row itself keeps it free, pt. */
function unsignedHeight({ left, right }: Signature, { standard }: Context): number {
  const signatories = [left, right].filter((content) => content?.type === 'signatory')
  const lines = Math.max(0, ...signatories.map(({ capacity }) => capacity.length)) + 1
  return standard.signature.room + lines * standard.styles.signer.size * 1.2
}

function stacked(lines: readonly Line[], width: number, context: Context): string {
  return lines.map((line) => lineParagraphs(line, width, context)).join('')
}

/** Between the body and what is signed, pt, beside the space after the body. */
const signatureGap = 6

function widths({ left, right }: Columns, { width }: Context): { left: number; right: number } {
  return { left: left * width, right: right * width }
}

/** Two cells side by side without lines; `height` in pt is kept free at least. */
function frame(columns: readonly number[], sides: readonly string[], height = 0): string {
  const twips = columns.map(twipsOfPt)
  const cells = sides.map((paragraphs, index) => cell(twips[index] ?? 0, paragraphs))
  return table(tableStyles.frame, twips, row(cells.join(''), { height: twipsOfPt(height) }))
}
