import type { LineSpacing, TextStyle } from '../../standards/standard.ts'
import type { Rule } from '../../tree/nodes.ts'
import type { Metrics } from '../metrics.ts'
import { BOX_SIDES, boxed, ruled } from './decoration.ts'
import type { Shop } from './galley.ts'
import type { Ink } from './ink.ts'
import { points } from './length.ts'
import { balancedLines, fillLines, type Line } from './lines.ts'
import { placed } from './placement.ts'
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

/** From one line's top to the next one's. */
export function pitch(line: LineSpacing, size: number, metrics: Metrics): number {
  return 'exact' in line ? line.exact : line.multiple * metrics.lineHeight(size)
}

/** From a line's top to its baseline: an exact pitch is divided four to one, as word processors do. */
function baseline(line: LineSpacing, size: number, metrics: Metrics): number {
  return 'exact' in line ? 0.8 * line.exact : pitch(line, size, metrics) - metrics.descent(size)
}
