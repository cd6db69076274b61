import { drawStack, stackHeight, type Unit } from './unit.ts'

/** A column of units, `x` pt from the left edge of the text block. */
export interface Side {
  readonly x: number
  readonly units: readonly Unit[]
  /** Set in the middle of the height; else at the top. */
  readonly middle?: boolean
}

/** Units beside each other as one unit, read side after side. */
export function beside(sides: readonly Side[]): Unit {
  const height = Math.max(0, ...sides.map(({ units }) => stackHeight(units)))
  return {
    before: Math.max(0, ...sides.map(({ units }) => units[0]?.before ?? 0)),
    after: Math.max(0, ...sides.map(({ units }) => units.at(-1)?.after ?? 0)),
    height,
    lines: Math.max(0, ...sides.map(({ units }) => units.length)),
    breakBefore: true,
    draw(ink, x, y, edges) {
      for (const side of sides) {
        const down = side.middle ? (height - stackHeight(side.units)) / 2 : 0
        drawStack(side.units, ink, x + side.x, y + down, edges)
      }
    },
  }
}

/** The same cut into slices of a line each, for what is taller than a page. A page may end above any but the second and the last. */
export function slices(sides: readonly Side[]): Unit[] {
  const count = Math.max(0, ...sides.map(({ units }) => units.length))
  return Array.from({ length: count }, (_, i) => {
    const slice = beside(sides.map((side) => ({ x: side.x, units: side.units.slice(i, i + 1) })))
    return { ...slice, breakBefore: i === 0 || (i >= 2 && count - i >= 2) }
  })
}
