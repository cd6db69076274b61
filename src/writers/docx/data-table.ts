import type { Align, Table, TableCell, TableRow } from '../../tree/nodes.ts'
import { columnWidths } from '../columns.ts'
import type { Context } from './context.ts'
import { paragraph } from './paragraphs.ts'
import { loose, runs } from './runs.ts'
import { tableStyles, wordStyles } from './style-names.ts'
import { cell, inTwips, row, table } from './tables.ts'

/** A table of data: header repeated on each page, rows whole, columns as wide as their words ask. */
export function dataTable(node: Table, context: Context): string {
  const widths = inTwips(columnWidths(node, context.width, context.standard, context.metrics), context.width)
  const rows = node.children.map((one) => dataRow(one, node.align, widths, context))
  return table(tableStyles.grid, widths, rows.join(''))
}

function dataRow({ header, children }: TableRow, align: readonly Align[], widths: readonly number[], context: Context) {
  const cells = children.map((one, column) =>
    cell(widths[column] ?? 0, words(one, header, align[column] ?? 'left', context), header),
  )
  return row(cells.join(''), { header })
}

function words({ children }: TableCell, header: boolean, align: Align, { standard }: Context): string {
  const role = header ? 'tableHead' : 'tableCell'
  const style = standard.styles[role]
  const own = align === style.align || header ? {} : { align }
  return paragraph(wordStyles[role].id, runs(children, style, loose), own)
}
