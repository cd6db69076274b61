import { Paragraph, ShadingType, TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Chart, ChartRow } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { ownStyles, tableStyles, wordStyles } from './style-names.ts'
import { DescribedTable, fixed, inTwips } from './tables.ts'

/** Shares of the width for labels, bars and texts. */
const parts = [0.4, 0.38, 0.22] as const

/** Shares as bars: a table without lines whose middle cells are filled as far as the share goes; every Word draws it alike. */
export function chartTable(chart: Chart, context: Context): DescribedTable {
  const widths = inTwips(
    parts.map((part) => part * context.width),
    context.width,
  )
  const rows = chart.rows.map((row) => chartRow(row, widths))
  return new DescribedTable({ ...fixed(widths), style: tableStyles.frame, rows }, chart.alt)
}

function chartRow(row: ChartRow, widths: readonly number[]): TableRow {
  const [label = 0, bar = 0, text = 0] = widths
  const words = (value: string, width: number) =>
    cell(new Paragraph({ style: wordStyles.tableCell.id, text: value }), width)
  return new TableRow({
    cantSplit: true,
    children: [words(row.label, label), barCell(row.share, bar), words(row.text, text)],
  })
}

/** The bar is the shading of a paragraph that ends where the share does. */
function barCell(share: number, width: number): TableCell {
  const gap = 113
  const room = width - 2 * gap
  const filled = Math.round(Math.min(1, Math.max(0, share)) * room)
  const paragraph = new Paragraph({
    style: ownStyles.bar.id,
    indent: { left: gap, right: gap + room - filled },
    // Nothing is shaded where there is nothing to show.
    ...(filled === 0 && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'auto' } }),
  })
  return cell(paragraph, width)
}

function cell(paragraph: Paragraph, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph],
  })
}
