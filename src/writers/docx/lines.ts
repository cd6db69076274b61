import type { TextStyle } from '../../standards/standard.ts'
import { withNoBreaks } from '../../text/nobreak.ts'
import type { Inline, Line } from '../../tree/nodes.ts'
import { plainText } from '../../tree/text.ts'
import type { Metrics } from '../metrics.ts'
import { wholeProperNames } from '../proper-names.ts'
import type { Context } from './context.ts'
import { type OwnProperties, paragraph } from './paragraphs.ts'
import { held, runs, type Typeset } from './runs.ts'
import { ownStyles, ruleClearance, wordStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'

/** A line of a frame in a column of `width` pt: its paragraph, and the rule drawn under it. */
export function lineParagraphs(line: Line, width: number, context: Context, more: OwnProperties = {}): string {
  const style = context.standard.styles[line.style]
  const { inlines, typeset, rows, widest } = settled(line, style, width, context.metrics)
  const ruled = line.rule !== undefined
  const own = {
    ...sideIndents(style, rows, widest, width, measureOf(style, context.metrics)),
    ...(ruled && style.after > 0 && { after: 0 }),
    ...more,
  }
  const words = paragraph(wordStyles[line.style].id, runs(inlines, style, typeset), own)
  return ruled ? words + drawnRule(widest * (line.rule?.length ?? 1), width, style.after) : words
}

/** Height of a line of a frame with what is drawn under it, pt. */
export function lineHeight(line: Line, width: number, { standard, metrics }: Context): number {
  const style = standard.styles[line.style]
  const { rows } = settled(line, style, width, metrics)
  return style.before + rows.length * pitch(style, metrics) + (line.rule ? ruleHeight : 0) + style.after
}

/** A line as it stands in its column: the words of each row, broken evenly, and the width of the widest, pt. */
interface Settled {
  readonly inlines: readonly Inline[]
  readonly typeset: Typeset
  readonly rows: readonly string[]
  readonly widest: number
}

function settled({ children }: Line, style: TextStyle, width: number, metrics: Metrics): Settled {
  const measure = measureOf(style, metrics)
  const inlines = wholeProperNames(children)
  const text = plainText(inlines)
  // Frames are not justified: a whole date stays on one line where the column is wide enough for it.
  const whole = withNoBreaks(text)
  const typeset = whole.split(' ').every((words) => measure(words) <= width) ? withNoBreaks : held
  const column = width - (style.indent * 72) / 25.4
  const words = typeset === withNoBreaks ? whole : held(text)
  const rows = metrics.balancedLines(words, column, style.size, style.bold, style.italic)
  return { inlines, typeset, rows, widest: Math.max(0, ...rows.map(measure)) }
}

/** Width of words in a style, pt. */
type Measure = (words: string) => number

function measureOf({ size, bold, italic }: TextStyle, metrics: Metrics): Measure {
  return (words) => metrics.measure(words, size, bold, italic)
}

/** From one line to the next, pt. */
function pitch({ line, size }: TextStyle, metrics: Metrics): number {
  return 'exact' in line ? line.exact : line.multiple * metrics.lineHeight(size)
}

/** Height of the paragraph that draws a rule, pt: clear of the letters above, then the line. */
const ruleHeight = ruleClearance + 2

/** Word fills each line before it begins the next; a narrower column makes it break where the lines are of even length. */
function sideIndents(
  style: TextStyle,
  rows: readonly string[],
  widest: number,
  width: number,
  measure: Measure,
): OwnProperties {
  if (style.align !== 'center' || widest > width) return {}
  if (style.box) return narrowed((width - widest) / 2 - boxPadding)
  return rows.length > 1 ? narrowed((width - evenColumn(rows, widest, width, measure)) / 2) : {}
}

/** As wide as it may be without pulling a word up: programs that measure a little differently break at the same words. */
function evenColumn(rows: readonly string[], widest: number, width: number, measure: Measure): number {
  const pulled = rows.slice(1).map((next, index) => measure(`${rows[index]} ${next.split(' ')[0]}`))
  return (widest + Math.min(width, ...pulled)) / 2
}

/** Between a box and its words, pt. */
const boxPadding = 3

function narrowed(side: number): OwnProperties {
  return { indent: twipsOfPt(Math.max(0, side)) }
}

function drawnRule(length: number, width: number, after: number): string {
  const indent = twipsOfPt(Math.max(0, (width - length) / 2))
  return paragraph(ownStyles.rule.id, '', { indent, ...(after > 0 && { after: twipsOfPt(after) }) })
}
