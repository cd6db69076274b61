import { type IParagraphOptions, Paragraph } from 'docx'
import type { TextStyle } from '../../standards/standard.ts'
import { withNoBreaks } from '../../text/nobreak.ts'
import type { Line } from '../../tree/nodes.ts'
import { plainText } from '../../tree/text.ts'
import type { Metrics } from '../metrics.ts'
import { wholeProperNames } from '../proper-names.ts'
import type { Context } from './context.ts'
import { held, runs, type Typeset } from './runs.ts'
import { ownStyles, ruleClearance, wordStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'

/** A line of a frame in a column of `width` pt: its paragraph, and the rule drawn under it. */
export function lineParagraphs(line: Line, width: number, context: Context, more: IParagraphOptions = {}): Paragraph[] {
  const style = context.standard.styles[line.style]
  const lines = brokenLines(line, style, width, context.metrics)
  const measure = (words: string): number => context.metrics.measure(words, style.size, style.bold, style.italic)
  const widest = Math.max(0, ...lines.map(measure))
  const ruled = line.rule !== undefined
  const paragraph = new Paragraph({
    style: wordStyles[line.style].id,
    ...sideIndents(style, lines, width, measure),
    ...(ruled && style.after > 0 && { spacing: { after: 0 } }),
    ...more,
    children: runs(wholeProperNames(line.children), style, typesetOf(line, style, width, context.metrics)),
  })
  return ruled ? [paragraph, drawnRule(widest * (line.rule?.length ?? 1), width, style.after)] : [paragraph]
}

/** The words of a line as they are broken in a column: evenly where the line is centred. */
export function brokenLines(line: Line, style: TextStyle, width: number, metrics: Metrics): string[] {
  const words = typesetOf(line, style, width, metrics)(plainText(wholeProperNames(line.children)))
  return metrics.balancedLines(words, width - indentOf(style), style.size, style.bold, style.italic)
}

/** Frames are not justified: a whole date stays on one line where the column is wide enough for it. */
function typesetOf(line: Line, style: TextStyle, width: number, metrics: Metrics): Typeset {
  const stretches = withNoBreaks(plainText(wholeProperNames(line.children))).split(' ')
  const fits = stretches.every((words) => metrics.measure(words, style.size, style.bold, style.italic) <= width)
  return fits ? withNoBreaks : held
}

/** Height of a line of a frame with what is drawn under it, pt. */
export function lineHeight(line: Line, width: number, { standard, metrics }: Context): number {
  const style = standard.styles[line.style]
  const rows = brokenLines(line, style, width, metrics).length
  return style.before + rows * pitch(style, metrics) + (line.rule ? ruleHeight : 0) + style.after
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
  lines: readonly string[],
  width: number,
  measure: (words: string) => number,
): IParagraphOptions {
  const widest = Math.max(0, ...lines.map(measure))
  if (style.align !== 'center' || widest > width) return {}
  if (style.box) return narrowed((width - widest) / 2 - boxPadding)
  return lines.length > 1 ? narrowed((width - evenColumn(lines, widest, width, measure)) / 2) : {}
}

/** As wide as it may be without pulling a word up: programs that measure a little differently break at the same words. */
function evenColumn(
  lines: readonly string[],
  widest: number,
  width: number,
  measure: (words: string) => number,
): number {
  const pulled = lines.slice(1).map((next, index) => measure(`${lines[index]} ${next.split(' ')[0]}`))
  return (widest + Math.min(width, ...pulled)) / 2
}

/** Between a box and its words, pt. */
const boxPadding = 3

function narrowed(side: number): IParagraphOptions {
  const indent = twipsOfPt(Math.max(0, side))
  return indent > 0 ? { indent: { left: indent, right: indent } } : {}
}

function drawnRule(length: number, width: number, after: number): Paragraph {
  const side = twipsOfPt(Math.max(0, (width - length) / 2))
  return new Paragraph({
    style: ownStyles.rule.id,
    indent: { left: side, right: side },
    ...(after > 0 && { spacing: { after: twipsOfPt(after) } }),
  })
}

function indentOf({ indent }: TextStyle): number {
  return (indent * 72) / 25.4
}
