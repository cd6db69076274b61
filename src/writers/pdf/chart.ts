import type { Chart, ChartRow } from '../../tree/nodes.ts'
import { type ChartColumns, chartColumns } from '../chart-columns.ts'
import { cellPadding } from '../columns.ts'
import type { Shop } from './galley.ts'
import { paragraphUnits } from './paragraph.ts'
import { beside } from './side-by-side.ts'
import { figureBox, type Tag, tagIn } from './tag.ts'
import { drawStack, stackHeight, type Unit } from './unit.ts'
import { spaceAfter } from './words.ts'

/** Height of a bar, and space between the rows of a chart, pt. */
const BAR = 9
const GAP = 4

/** Grays of what is reached and of the whole. */
const REACHED = 0.35
const WHOLE = 0.88

/** Sets shares of wholes: on each row what is measured, a bar on a pale track, and the figure. */
export function chartUnits({ rows, alt }: Chart, parent: Tag, shop: Shop): Unit[] {
  const tag = tagIn(parent, 'Figure', { alt })
  const columns = chartColumns(rows, shop.width, shop.standard, shop.metrics)
  const units = rows.map((row, i) => rowUnit(row, i, columns, tag, shop))
  const height = stackHeight(units)
  if (height > shop.height) return units
  return [
    {
      before: 6,
      after: 9,
      height,
      lines: rows.length,
      breakBefore: true,
      draw(ink, x, y, edges) {
        tag.attributes = figureBox(x, ink.height - y - height, shop.width, height)
        drawStack(units, ink, x, y, edges)
      },
    },
  ]
}

function rowUnit(row: ChartRow, index: number, columns: ChartColumns, tag: Tag, shop: Shop): Unit {
  const style = { ...shop.standard.styles.tableCell, before: 0, after: 0, align: 'left' as const }
  const set = (text: string, width: number): Unit[] =>
    paragraphUnits([{ text, bold: style.bold, italic: style.italic, tag }, spaceAfter(tag, style)], style, width, shop)
  const sides = [
    { x: 0, units: set(row.label, columns.label - cellPadding), middle: true },
    { x: columns.label + columns.bar + cellPadding, units: set(row.text, columns.text - cellPadding), middle: true },
  ]
  const words = beside(sides)
  return {
    ...words,
    before: index === 0 ? 0 : GAP,
    draw(ink, x, y, edges) {
      words.draw(ink, x, y, edges)
      const [left, top] = [x + columns.label, y + (words.height - BAR) / 2]
      ink.bar(tag, left, top, columns.bar, BAR, WHOLE)
      ink.bar(tag, left, top, columns.bar * Math.min(1, Math.max(0, row.share)), BAR, REACHED)
    },
  }
}
