import type { Standard, TextStyle } from '../standards/standard.ts'
import type { Table } from '../tree/nodes.ts'
import { plainText } from '../tree/text.ts'
import type { Metrics } from './metrics.ts'

/** Free space at each side of a cell, pt: 0,08 inch, as Word leaves it. */
export const cellPadding = 5.4

/**
 * Widths of the columns of a table, pt; together they make `width`. Each column holds its longest word, and those with more
 * to say get more of the rest.
 */
export function columnWidths(table: Table, width: number, { styles }: Standard, metrics: Metrics): number[] {
  const needs = table.align.map((_, column) => needsOf(table, column, styles.tableHead, styles.tableCell, metrics))
  const wanted = sum(needs.map(({ most }) => most))
  if (wanted <= width) return needs.map(({ most }) => (most * width) / wanted)
  const least = sum(needs.map((need) => need.least))
  // Words wider than the table can hold are broken by the line breaker: the widest give way, the others keep their width.
  if (least >= width)
    return cappedAt(
      capOf(
        needs.map((need) => need.least),
        width,
      ),
      needs,
    )
  const share = (width - least) / (wanted - least)
  return needs.map((need) => need.least + (need.most - need.least) * share)
}

/** The width no column may pass so that all together make `width`: less than their sum. */
function capOf(leasts: readonly number[], width: number): number {
  const rising = [...leasts].sort((a, b) => a - b)
  let left = width
  for (const [i, least] of rising.entries()) {
    const share = left / (rising.length - i)
    if (least >= share) return share
    left -= least
  }
  return width
}

function cappedAt(cap: number, needs: readonly { readonly least: number }[]): number[] {
  return needs.map(({ least }) => Math.min(least, cap))
}

/** The narrowest a column can be without breaking a word, and the widest it has use for. */
function needsOf(
  table: Table,
  column: number,
  head: TextStyle,
  cell: TextStyle,
  metrics: Metrics,
): { readonly least: number; readonly most: number } {
  let least = 0
  let most = 0
  for (const row of table.children) {
    const { size, bold, italic } = row.header ? head : cell
    const text = plainText(row.children[column]?.children ?? [])
    for (const word of text.split(/[ \n]+/u)) least = Math.max(least, metrics.measure(word, size, bold, italic))
    most = Math.max(most, metrics.measure(text, size, bold, italic))
  }
  // A hair more than the words need, so that no rounding breaks them.
  const around = 2 * cellPadding + 1
  return { least: least + around, most: most + around }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
