import type { Chart, ChartRow } from '../../tree/nodes.ts'
import { chartColumns } from '../chart-columns.ts'
import { cellPadding } from '../columns.ts'
import type { Context } from './context.ts'
import { paragraph } from './paragraphs.ts'
import { textRun } from './runs.ts'
import { characterStyles, ownStyles, tableStyles, wordStyles } from './style-names.ts'
import { cell, inTwips, row, table } from './tables.ts'
import { twipsOfPt } from './units.ts'

/** Shares as bars: a table without lines, on each row what is measured, a bar on a pale track, and the figure. */
export function chartTable(chart: Chart, context: Context): string {
  const { label, bar, text } = chartColumns(chart.rows, context.width, context.standard, context.metrics)
  const widths = inTwips([label, bar + cellPadding, text - cellPadding], context.width)
  const rows = chart.rows.map((one) => chartRow(one, widths))
  return table(tableStyles.frame, widths, rows.join(''), chart.alt)
}

function chartRow({ label, share, text }: ChartRow, [first = 0, bar = 0, last = 0]: readonly number[]): string {
  return row(words(label, first) + barCell(share, bar) + words(text, last))
}

function words(value: string, width: number): string {
  return cell(width, paragraph(wordStyles.tableCell.id, textRun(value)), true)
}

/** A bar is a tab, shaded in its character style as far as the share goes, and another as far as the whole. */
function barCell(share: number, width: number): string {
  const whole = width - twipsOfPt(cellPadding)
  const reached = Math.round(Math.min(1, Math.max(0, share)) * whole)
  const tabs = [
    ...(reached > 0 ? [{ at: reached, style: characterStyles.reached }] : []),
    ...(reached < whole ? [{ at: whole, style: characterStyles.rest }] : []),
  ]
  const stops = tabs.map(({ at }) => `<w:tab w:val="left" w:pos="${at}"/>`).join('')
  const runs = tabs.map(({ style }) => `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:tab/></w:r>`).join('')
  return cell(
    width,
    `<w:p><w:pPr><w:pStyle w:val="${ownStyles.bar.id}"/><w:tabs>${stops}</w:tabs></w:pPr>${runs}</w:p>`,
    true,
  )
}
