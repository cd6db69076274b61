import {
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Columns } from '../../standards/standard.ts'
import type { Letterhead, Line, Recipients, Signatory, Signature } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { lineHeight, lineParagraphs } from './lines.ts'
import { tableStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'

/** The head of page 1: a frame without lines, the two sides next to each other, number and date at the same height. */
export function letterheadTable(letterhead: Letterhead, context: Context): Table {
  const { left, right } = widths(context.standard.letterhead, context)
  return frame([left, right], [stacked(letterhead.left, left, context), levelled(letterhead, [left, right], context)])
}

/** The right side, its place and date moved down to the height of the number on the left. */
function levelled(letterhead: Letterhead, [left, right]: readonly [number, number], context: Context): Paragraph[] {
  const above = (lines: readonly Line[], style: Line['style'], width: number): number => {
    const at = lines.findIndex((line) => line.style === style)
    return lines.slice(0, Math.max(0, at)).reduce((sum, line) => sum + lineHeight(line, width, context), 0)
  }
  const { styles } = context.standard
  const down =
    above(letterhead.left, 'number', left) + styles.number.before - above(letterhead.right, 'placeDate', right)
  return letterhead.right.flatMap((line) => {
    const moved = line.style === 'placeDate' && down > styles.placeDate.before
    return lineParagraphs(line, right, context, moved ? { spacing: { before: twipsOfPt(down) } } : {})
  })
}

/** The end of an official document: never split between pages. */
export function signatureTable(signature: Signature, context: Context): Table {
  const { left, right } = widths(context.standard.signature, context)
  const leftSide = signature.left ? side(signature.left, left, context) : []
  const rightSide = signature.right ? side(signature.right, right, context) : []
  return frame([left, right], [leftSide, rightSide], signature.right ? unsignedHeight(signature, context) : 0)
}

function side(content: Recipients | Signatory, width: number, context: Context): Paragraph[] {
  const lines =
    content.type === 'recipients'
      ? [content.label, ...content.items]
      : [...content.capacity, ...(content.name ? [content.name] : [])]
  return lines.flatMap((line, index) =>
    lineParagraphs(line, width, context, index === 0 ? { spacing: { before: twipsOfPt(signatureGap) } } : {}),
  )
}

/** Where no name closes the room for the signature, the row itself keeps it free, pt. */
function unsignedHeight({ left, right }: Signature, { standard }: Context): number {
  const signatories = [left, right].filter((content) => content?.type === 'signatory')
  const lines = Math.max(0, ...signatories.map(({ capacity }) => capacity.length)) + 1
  return standard.signature.room + lines * standard.styles.signer.size * 1.2
}

function stacked(lines: readonly Line[], width: number, context: Context): Paragraph[] {
  return lines.flatMap((line) => lineParagraphs(line, width, context))
}

/** Between the body and what is signed, pt, beside the space after the body. */
const signatureGap = 6

function widths({ left, right }: Columns, { width }: Context): { left: number; right: number } {
  return { left: left * width, right: right * width }
}

/** Two cells side by side without lines; `height` in pt is kept free at least. */
function frame(columns: readonly number[], sides: readonly (readonly Paragraph[])[], height = 0): Table {
  const twips = columns.map(twipsOfPt)
  return new Table({
    style: tableStyles.frame,
    layout: TableLayoutType.FIXED,
    width: { size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: twips,
    rows: [
      new TableRow({
        cantSplit: true,
        ...(height > 0 && { height: { value: twipsOfPt(height), rule: HeightRule.ATLEAST } }),
        children: sides.map(
          (paragraphs, index) =>
            new TableCell({
              width: { size: twips[index] ?? 0, type: WidthType.DXA },
              // A cell must hold a paragraph.
              children: paragraphs.length > 0 ? paragraphs : [new Paragraph(empty)],
            }),
        ),
      }),
    ],
  })
}

const empty: IParagraphOptions = {}
