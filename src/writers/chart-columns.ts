import type { Standard } from '../standards/standard.ts'
import type { ChartRow } from '../tree/nodes.ts'
import { cellPadding } from './columns.ts'
import type { Metrics } from './metrics.ts'

/** Widths of the three columns of a chart, pt: labels, bars, figures. */
export interface ChartColumns {
  readonly label: number
  readonly bar: number
  readonly text: number
}

/** Labels and figures on one line where that leaves room for the bars. */
export function chartColumns(
  rows: readonly ChartRow[],
  width: number,
  { styles }: Standard,
  metrics: Metrics,
): ChartColumns {
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => metrics.measure(text, styles.tableCell.size))) + 2 * cellPadding
  const label = Math.min(longest(rows.map((row) => row.label)), 0.4 * width)
  const text = Math.min(longest(rows.map((row) => row.text)), 0.3 * width)
  return { label, text, bar: width - label - text }
}
