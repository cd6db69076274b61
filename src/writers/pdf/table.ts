import type { Align, Table, TableRow } from '../../tree/nodes.ts'
import { cellPadding, columnWidths } from '../columns.ts'
import type { Shop } from './galley.ts'
import type { Ink } from './ink.ts'
import { paragraphUnits } from './paragraph.ts'
import { beside, type Side, slices } from './side-by-side.ts'
import { type Tag, tagIn } from './tag.ts'
import type { Edges, Unit } from './unit.ts'
import { styledOf } from './words.ts'

/** Sets a table: a unit a row, its header above each page it goes on to. A row taller than a page is cut between lines. */
export function tableUnits(table: Table, parent: Tag, shop: Shop): Unit[] {
  const widths = columnWidths(table, shop.width, shop.standard, shop.metrics)
  const tag = tagIn(parent, 'Table')
  const rows = table.children.map((row) => ({ row, sides: sidesOf(row, table.align, widths, tag, shop) }))
  const header = rows[0]?.row.header ? rowUnit(rows[0].sides, widths, shop) : undefined
  const repeat = header && asRepeat(header)
  const units = rows.flatMap(({ row, sides }, i) => {
    const units = fitted(sides, widths, shop, repeat?.height ?? 0)
    if (row.header) return units
    return units.map((unit, slice) => ({
      ...unit,
      ...(repeat && { repeat }),
      // Neither the header nor the last row stands alone.
      breakBefore: unit.breakBefore && (slice > 0 || !((header && i === 1) || (i > 1 && i === rows.length - 1))),
    }))
  })
  return units.map((unit, i) => (i === units.length - 1 ? { ...unit, after: SPACE } : unit))
}

/** From a table to the text below it, pt. */
const SPACE = 6

function sidesOf(row: TableRow, align: readonly Align[], widths: readonly number[], table: Tag, shop: Shop): Side[] {
  const { tableHead, tableCell } = shop.standard.styles
  const style = row.header ? tableHead : tableCell
  const parent = tagIn(table, 'TR')
  let x = 0
  return row.children.map((cell, i) => {
    const tag = row.header ? tagIn(parent, 'TH', { attributes: '/O /Table /Scope /Column' }) : tagIn(parent, 'TD')
    const width = widths[i] ?? 0
    const own = { ...style, align: row.header ? style.align : (align[i] ?? style.align), firstIndent: 0, indent: 0 }
    const texts = styledOf(cell.children, style.bold, style.italic, tag)
    const units = paragraphUnits(texts, own, width - 2 * cellPadding, shop)
    const side = { x: x + cellPadding, units, middle: row.header }
    x += width
    return side
  })
}

/** A row as one unit, or a unit a line where it is taller than a page under its header. */
function fitted(sides: readonly Side[], widths: readonly number[], shop: Shop, header: number): Unit[] {
  const whole = rowUnit(sides, widths, shop)
  if (whole.height + header <= shop.height) return [whole]
  const lines = slices(sides)
  return lines.map((slice, i) => gridded(slice, widths, shop, { first: i === 0, last: i === lines.length - 1 }))
}

function rowUnit(sides: readonly Side[], widths: readonly number[], shop: Shop): Unit {
  return gridded(beside(sides), widths, shop, { first: true, last: true })
}

/** Which part of its row a unit is. */
interface Part {
  readonly first: boolean
  readonly last: boolean
}

/** A unit inside the lines of its row: the spaces above and below its words are inside too. */
function gridded(inner: Unit, widths: readonly number[], { standard }: Shop, { first, last }: Part): Unit {
  const above = first ? inner.before : 0
  const below = last ? inner.after : 0
  const height = above + inner.height + below
  return {
    ...inner,
    before: 0,
    after: 0,
    height,
    draw(ink, x, y, edges) {
      inner.draw(ink, x, y + above, edges)
      grid(ink, x, y, height, widths, standard.ruleWeight, { top: first || edges.top, bottom: last || edges.bottom })
    },
  }
}

function grid(
  ink: Ink,
  x: number,
  y: number,
  height: number,
  widths: readonly number[],
  weight: number,
  { top, bottom }: Edges,
): void {
  const right = widths.reduce((at, width) => at + width, x)
  if (top) ink.rule(x, y, right, y, weight)
  if (bottom) ink.rule(x, y + height, right, y + height, weight)
  let at = x
  for (const width of [0, ...widths]) {
    at += width
    ink.rule(at, y, at, y + height, weight)
  }
}

/** The header as it stands on the pages after its own: drawn, not read again. */
function asRepeat(header: Unit): Unit {
  return {
    ...header,
    draw: (ink, x, y, edges) => ink.artifact('Repeat', () => header.draw(ink, x, y, edges)),
  }
}
