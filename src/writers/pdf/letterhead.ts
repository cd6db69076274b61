import type { Letterhead, Line, StyleName } from '../../tree/nodes.ts'
import type { Shop } from './galley.ts'
import { lineUnits } from './line-units.ts'
import { beside, slices } from './side-by-side.ts'
import { type Tag, tagIn } from './tag.ts'
import { drawStack, stackHeight, type Unit } from './unit.ts'

/** The line of each side that begins its lower part: the number stands level with the place and date. */
const LOWER: readonly StyleName[] = ['number', 'placeDate']

/** Sets a letterhead: two sides, each in an upper and a lower part; read left, then right. */
export function letterheadUnits({ left, right }: Letterhead, parent: Tag, shop: Shop): Unit[] {
  const { letterhead } = shop.standard
  const columns = [
    { x: 0, width: letterhead.left * shop.width, lines: left },
    { x: (1 - letterhead.right) * shop.width, width: letterhead.right * shop.width, lines: right },
  ]
  const tag = tagIn(parent, 'Div')
  const parts = columns.map(({ x, width, lines }) => {
    const [upper, lower] = divided(lines)
    const set = (some: readonly Line[]): Unit[] => some.flatMap((line) => lineUnits(line, tagIn(tag, 'P'), width, shop))
    return { x, upper: set(upper), lower: set(lower) }
  })
  // Where the lower parts begin on both sides: under the higher of the upper parts, and the wider of the spaces asked for.
  const spaces = parts.map(({ lower }) => lower[0]?.before ?? 0)
  const top = Math.max(...parts.map(({ upper }) => stackHeight(upper))) + Math.max(...spaces)
  const whole = beside(parts.map(({ x, upper, lower }) => ({ x, units: [levelled(upper, lower, top)] })))
  return whole.height <= shop.height
    ? [whole]
    : slices(parts.map(({ x, upper, lower }) => ({ x, units: [...upper, ...lower] })))
}

function divided(lines: readonly Line[]): [upper: readonly Line[], lower: readonly Line[]] {
  const at = lines.findIndex(({ style }) => LOWER.includes(style))
  return at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)]
}

/** One side whose lower part begins `start` pt below its top. */
function levelled(upper: readonly Unit[], lower: readonly Unit[], start: number): Unit {
  return {
    before: 0,
    after: 0,
    height: Math.max(stackHeight(upper), lower.length > 0 ? start + stackHeight(lower) : 0),
    lines: upper.length + lower.length,
    breakBefore: true,
    draw(ink, x, y, edges) {
      drawStack(upper, ink, x, y, edges)
      drawStack(lower, ink, x, y + start, edges)
    },
  }
}
