import type { Position } from '../diagnostic.ts'
import { linesOf } from './lines.ts'

/** A comment that asks for one rule to be quiet about the line below it: `# hoinghi: bỏ qua <rule-id> — <lý do>`. */
export interface Silence {
  /** Empty where the comment names none: it silences nothing. */
  readonly rule: string
  readonly reason: string
  /** The line, from 1, it speaks of: the next one that is no comment and not blank. */
  readonly line: number
  /** The place of the rule's id, or of the whole comment where it names none. */
  readonly at: Position
}

const comment = /^\s*#\s*hoinghi\s*:\s*(.*)$/iu
const request = /^bỏ qua\s+([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*)\s*(?:[—–:-]+\s*(.*))?$/u

/** The silences of a data file, in order; one comment may name several rules, parted by commas. */
export function silences(text: string, file: string): Silence[] {
  const lines = linesOf(text)
  const found: Silence[] = []
  for (let number = 0; number < lines.count; number++) {
    const words = lines.text(number)
    const asked = comment.exec(words)?.[1]
    if (asked === undefined) continue
    const line = lineBelow(number, lines.count, lines.text) + 1
    const start = lines.start(number)
    for (const { rule, reason, column } of asksOf(words, asked)) {
      const from = start + column
      const at = lines.position(file, from, rule === '' ? lines.end(number) : from + rule.length)
      found.push({ rule, reason, line, at })
    }
  }
  return found
}

interface Ask {
  readonly rule: string
  readonly reason: string
  readonly column: number
}

function asksOf(words: string, asked: string): Ask[] {
  const match = request.exec(asked.normalize().trim())
  if (!match) return [{ rule: '', reason: '', column: words.indexOf('#') }]
  const reason = match[2]?.trim() ?? ''
  const rules = (match[1] ?? '').split(/\s*,\s*/u)
  // Behind the words "bỏ qua", so that a rule's id is not found in them.
  const start = words.indexOf('qua') + 'qua'.length
  return rules.map((rule) => ({ rule, reason, column: start + words.slice(start).search(whole(rule)) }))
}

function whole(rule: string): RegExp {
  return new RegExp(`(?<![a-z0-9-])${rule}(?![a-z0-9-])`, 'u')
}

function lineBelow(number: number, count: number, text: (line: number) => string): number {
  let below = number + 1
  while (below < count && /^\s*(?:#.*)?$/u.test(text(below))) below++
  return below
}
