import type { Ink } from './ink.ts'

/** Where on a page a unit came to stand. */
export interface Edges {
  /** It is the first on its page. */
  readonly top: boolean
  /** It is the last on its page. */
  readonly bottom: boolean
}

/** The smallest thing a page is filled with: a line of text, a row of a table, a picture. All in pt. */
export interface Unit {
  /** Space above, dropped at the top of a page. */
  readonly before: number
  readonly height: number
  /** Space below, dropped at the foot of a page. */
  readonly after: number
  /** A page may end above it. */
  readonly breakBefore: boolean
  /** How many lines of text it counts for where some must keep another company. */
  readonly lines: number
  /** Stands above it once more where a page begins with it: the header of its table. */
  readonly repeat?: Unit
  /** Draws it with its top left corner at `x`, `y`. */
  draw(ink: Ink, x: number, y: number, edges: Edges): void
}

/** Height of units one under the other, the outer spaces left out. */
export function stackHeight(units: readonly Unit[]): number {
  return units.reduce((sum, unit, i) => sum + gapAbove(units, i) + unit.height, 0)
}

/** Space between unit `i` and the one above it; none above the first. */
export function gapAbove(units: readonly Unit[], i: number): number {
  const above = units[i - 1]
  return above ? above.after + (units[i]?.before ?? 0) : 0
}

/** Draws units one under the other. */
export function drawStack(units: readonly Unit[], ink: Ink, x: number, y: number, edges: Edges): void {
  let at = y
  for (const [i, unit] of units.entries()) {
    at += gapAbove(units, i)
    unit.draw(ink, x, at, edges)
    at += unit.height
  }
}
