import type { LineSpacing, TextStyle } from '../../standards/standard.ts'
import type { Rule } from '../../tree/nodes.ts'
import type { Metrics } from '../metrics.ts'
import type { Shop } from './galley.ts'
import type { Ink } from './ink.ts'
import { points } from './length.ts'
import { balancedLines, fillLines, type Line, stretchOf } from './lines.ts'
import type { Unit } from './unit.ts'
import { chunksOf, type Styled } from './words.ts'

/** What a paragraph may have beside its words. */
export interface ParagraphExtras {
  readonly rule?: Rule | undefined
  /** Called when the first line is drawn. */
  readonly onDraw?: ((ink: Ink, y: number) => void) | undefined
}

/** At most this many lines of a heading or title stay together; longer ones break as running text does. */
const HEADING_LINES = 6

/** Sets a paragraph: a unit a line, or one unit where it is boxed. */
export function paragraphUnits(
  texts: readonly Styled[],
  style: TextStyle,
  width: number,
  shop: Shop,
  extras: ParagraphExtras = {},
): Unit[] {
  const inner = style.box ? width - 2 * BOX_SIDES : width
  const lines = setLines(texts, style, inner, shop)
  const units = lines.map((line, i) => lineUnit(line, i, lines.length, style, inner, shop, extras))
  if (style.box) return boxed(units, lines, style, width, shop)
  return extras.rule ? ruled(units, lines, style, width, shop, extras.rule) : units
}

function setLines(texts: readonly Styled[], style: TextStyle, width: number, { metrics }: Shop): Line[] {
  const room = width - points(style.indent)
  const measure = { first: room - points(style.firstIndent), rest: room, size: style.size }
  const chunks = chunksOf(texts, style.size, Math.min(measure.first, measure.rest), metrics)
  return style.align === 'center' ? balancedLines(chunks, measure, metrics) : fillLines(chunks, measure, metrics)
}

function lineUnit(
  line: Line,
  i: number,
  count: number,
  style: TextStyle,
  width: number,
  { standard, metrics }: Shop,
  { onDraw }: ParagraphExtras,
): Unit {
  const height = pitch(style.line, style.size, metrics)
  const { offset, stretch } = placed(line, i, style, width)
  const down = baseline(style.line, style.size, metrics)
  return {
    before: i === 0 ? style.before : 0,
    after: i === count - 1 ? style.after : 0,
    height,
    lines: 1,
    breakBefore: i === 0 || mayBreak(i, count, style.keepNext),
    draw(ink, x, y) {
      if (i === 0) onDraw?.(ink, y)
      ink.text(line.runs, style.size, x + offset, y + down, stretch)
      if (style.underline) {
        const under = y + down + UNDERLINE * style.size
        ink.rule(x + offset, under, x + offset + line.width, under, standard.ruleWeight)
      }
    },
  }
}

/** How far below the baseline words are underlined, in ems. */
const UNDERLINE = 0.12

/** Two lines of a paragraph at least stay on either side of a page's end; headings stay whole. */
function mayBreak(i: number, count: number, isHeading: boolean): boolean {
  return i >= 2 && count - i >= 2 && !(isHeading && count <= HEADING_LINES)
}

function placed(line: Line, i: number, style: TextStyle, width: number): { offset: number; stretch: number } {
  const left = points(style.indent) + (i === 0 ? points(style.firstIndent) : 0)
  const spare = width - left - line.width
  switch (style.align) {
    case 'left':
      return { offset: left, stretch: 0 }
    case 'justify':
      return { offset: left, stretch: stretchOf(line, width - left, style.size) }
    case 'center':
      return { offset: left + spare / 2, stretch: 0 }
    case 'right':
      return { offset: left + spare, stretch: 0 }
  }
}

/** From one line's top to the next one's. */
export function pitch(line: LineSpacing, size: number, metrics: Metrics): number {
  return 'exact' in line ? line.exact : line.multiple * metrics.lineHeight(size)
}

/** From a line's top to its baseline: an exact pitch is divided four to one, as word processors do. */
function baseline(line: LineSpacing, size: number, metrics: Metrics): number {
  return 'exact' in line ? 0.8 * line.exact : pitch(line, size, metrics) - metrics.descent(size)
}

/** From the sides of a box to the words in it, and from its top and bottom: a word of 13 pt gets a box 8 mm high (NĐ 30, ô 10b). */
const BOX_SIDES = 6
const BOX_ENDS = 3.9

/** Lines in a thin box: as wide as its words where they take one line, else as wide as the column. */
function boxed(
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
function ruled(
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
