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
  return shared(needs, width - least)
}

/** The least widths, and the rest to those whose cells have more to say on the whole; none gets more than it has use for. */
function shared(needs: readonly Need[], rest: number): number[] {
  const widths = needs.map((need) => need.least)
  let left = rest
  for (let round = 0; left > 0.01 && round < needs.length; round++) {
    const open = needs.map((need, i) => ((widths[i] ?? 0) < need.most ? need.usual : 0))
    const all = sum(open)
    if (all === 0) break
    const given = needs.map((need, i) => Math.min((left * (open[i] ?? 0)) / all, need.most - (widths[i] ?? 0)))
    for (const [i, more] of given.entries()) widths[i] = (widths[i] ?? 0) + more
    left -= sum(given)
  }
  return widths.map((size) => size + left / widths.length)
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

function cappedAt(cap: number, needs: readonly Need[]): number[] {
  return needs.map(({ least }) => Math.min(least, cap))
}

/** What a column asks for, pt. */
interface Need {
  /** The narrowest that breaks no word. */
  readonly least: number
  /** The widest it has use for. */
  readonly most: number
  /** What cells on the whole (root mean square: long ones count for more) would need beyond `least`; a head may stand on two lines. */
  readonly usual: number
}

function needsOf(table: Table, column: number, head: TextStyle, cell: TextStyle, metrics: Metrics): Need {
  let least = 0
  let most = 0
  let squares = 0
  for (const row of table.children) {
    const { size, bold, italic } = row.header ? head : cell
    const text = plainText(row.children[column]?.children ?? [])
    for (const word of text.split(/[ \n]+/u)) least = Math.max(least, metrics.measure(word, size, bold, italic))
    const whole = metrics.measure(text, size, bold, italic)
    most = Math.max(most, whole)
    squares += (row.header ? whole / 2 : whole) ** 2
  }
  // A hair more than the words need, so that no rounding breaks them.
  const around = 2 * cellPadding + 1
  const usual = Math.max(1, Math.sqrt(squares / table.children.length) - least)
  return { least: least + around, most: most + around, usual }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
