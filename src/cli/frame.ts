import type { Diagnostic, Position, Severity } from '../diagnostic.ts'
import { messages } from './messages.ts'
import { plain, width } from './plain.ts'
import type { Session } from './session.ts'

/** Gives one line of a file (from 1), or nothing when it cannot be read. */
export type LineReader = (file: string, line: number) => string | undefined

/** Where the line is longer than the terminal, this much of it is shown before the place, in characters. */
const LEAD = 40

/** A diagnostic as people read it: place, severity, sentence, rule; the line with the place marked; the way out. */
export function describe(diagnostic: Diagnostic, session: Session, lineOf: LineReader): string {
  const { at, hint, related } = diagnostic
  const rows = [headline(diagnostic, session)]
  if (at) rows.push(...frame(at, diagnostic.severity, session, lineOf))
  if (related)
    rows.push(`  ${session.colours.dim(`${placeOf(related.at, session)} ${plain(session.say(related.message))}`)}`)
  if (hint) rows.push(`  ${session.colours.cyan('→')} ${plain(session.say(hint))}`)
  return `${rows.join('\n')}\n`
}

function headline({ rule, severity, message, at }: Diagnostic, session: Session): string {
  const word = paint(severity, session)(session.say(messages.severity[severity]))
  const sentence = `${word}  ${plain(session.say(message))} ${session.colours.dim(`[${plain(rule)}]`)}`
  return at ? `${session.colours.bold(placeOf(at, session))} ${sentence}` : sentence
}

function placeOf({ file, line, column, unit }: Position, { say }: Session): string {
  return unit === undefined
    ? `${plain(file)}:${line}:${column}`
    : `${plain(file)}, ${say(messages.paragraph(line, column))}`
}

function paint(severity: Severity, { colours }: Session): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, info: colours.blue }[severity]
}

function frame(at: Position, severity: Severity, session: Session, lineOf: LineReader): string[] {
  const text = lineOf(at.file, at.line)
  if (text === undefined || text.trim() === '') return []
  const shown = around(text, at, Math.max(30, session.terminal.columns - 12))
  const gutter = String(at.line)
  const bar = session.colours.dim('│')
  const marks = paint(severity, session)('^'.repeat(Math.max(1, width(plain(shown.marked)))))
  return [
    `  ${session.colours.dim(gutter)} ${bar} ${plain(shown.before + shown.marked + shown.after)}`,
    `  ${' '.repeat(gutter.length)} ${bar} ${' '.repeat(width(plain(shown.before)))}${marks}`,
  ]
}

/** The part of a line, at most `columns` long, that holds the place; what is cut off is marked with "…". */
function around(text: string, { column, length }: Position, columns: number) {
  const start = Math.min(column - 1, text.length)
  const from = text.length <= columns || start <= LEAD ? 0 : start - LEAD
  const to = Math.min(text.length, from + columns)
  const end = Math.min(start + Math.max(1, length), to)
  const before = (from > 0 ? '…' : '') + text.slice(from, start)
  return { before, marked: text.slice(start, end), after: text.slice(end, to) + (to < text.length ? '…' : '') }
}
