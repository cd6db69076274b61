import type { TextStyle } from '../../standards/standard.ts'
import type { Rule } from '../../tree/nodes.ts'
import type { Shop } from './galley.ts'
import { points } from './length.ts'
import type { Line } from './lines.ts'
import { placed } from './placement.ts'
import type { Unit } from './unit.ts'

/** From the sides of a box to the words in it, and from its top and bottom: a word of 13 pt gets a box 8 mm high (NĐ 30, ô 10b). */
export const BOX_SIDES = 6
const BOX_ENDS = 3.9

/** Lines in a thin box: as wide as its words where they take one line, else as wide as the column. */
export function boxed(
  units: readonly Unit[],
  lines: readonly Line[],
  style: TextStyle,
  width: number,
  { standard, height: most }: Shop,
): Unit[] {
  const [only] = lines
  const text = stack(units)
  const height = text.height + 2 * BOX_ENDS
  if (!only || height > most) return [...units]
  const inner = width - 2 * BOX_SIDES
  const isOne = lines.length === 1
  const left = isOne ? placed(only, 0, style, inner).offset : points(style.indent)
  const across = (isOne ? only.width : inner - points(style.indent)) + 2 * BOX_SIDES
  return [
    {
      ...text,
      height,
      draw(ink, x, y, edges) {
        ink.frame(x + left, y, across, height, standard.ruleWeight)
        text.draw(ink, x + BOX_SIDES, y + BOX_ENDS, edges)
      },
    },
  ]
}

/** From the last line of words to the rule under it, and the room it takes in all. */
const RULE_GAP = 2.5
const RULE_ROOM = 5

/** Lines with a rule under the last, in the middle of the widest and a share of its width. */
export function ruled(
  units: readonly Unit[],
  lines: readonly Line[],
  style: TextStyle,
  width: number,
  { standard }: Shop,
  rule: Rule,
): Unit[] {
  const widest = lines.reduce((most, line) => (line.width > most.width ? line : most), lines[0] ?? EMPTY)
  const length = rule.length * widest.width
  const start = placed(widest, 0, style, width).offset + (widest.width - length) / 2
  return units.map((unit, i) =>
    i < units.length - 1
      ? unit
      : {
          ...unit,
          height: unit.height + RULE_ROOM,
          draw(ink, x, y, edges) {
            unit.draw(ink, x, y, edges)
            const at = y + unit.height + RULE_GAP
            ink.rule(x + start, at, x + start + length, at, standard.ruleWeight)
          },
        },
  )
}

const EMPTY: Line = { runs: [], width: 0, spaces: 0, last: true }

/** Lines as one unit. */
function stack(units: readonly Unit[]): Unit {
  const heights = units.map(({ height }) => height)
  return {
    before: units[0]?.before ?? 0,
    after: units.at(-1)?.after ?? 0,
    height: heights.reduce((sum, height) => sum + height, 0),
    lines: units.length,
    breakBefore: true,
    draw(ink, x, y, edges) {
      let at = y
      for (const [i, unit] of units.entries()) {
        unit.draw(ink, x, at, edges)
        at += heights[i] ?? 0
      }
    },
  }
}
