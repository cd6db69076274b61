import { abbreviations } from './abbreviations.ts'
import type { LanguageCheck, LanguageOptions } from './check.ts'
import { machineStretches, nameStretches, quotedStretches, within } from './protected.ts'

/** Short forms used before they were spelt out: the first use of each (HD 05, mục 6.1.3: full phrase, then the short form in brackets). */
export const abbreviationUnexpanded: LanguageCheck = function* (text, options) {
  const table = tableOf(options)
  const known = new Set([...(options.expanded ?? []), ...definedAbbreviations(text, options)])
  const kept = [...machineStretches(text), ...nameStretches(text, options.names)]
  const quoted = quotedStretches(text)
  for (const { 0: short, index: start } of text.matchAll(shapeOf(table))) {
    const end = start + short.length
    const full = table[short]
    if (full === undefined || known.has(short) || within(kept, start, end)) continue
    known.add(short)
    const suggestion = `${full} (${short})`
    const message = {
      vi: `“${short}” chưa được viết đầy đủ ở lần đầu; nên viết “${suggestion}”.`,
      en: `“${short}” is not spelt out at its first use; write “${suggestion}”.`,
    }
    const finding = { start, end, rule: 'abbreviation-unexpanded', message, suggestion }
    yield within(quoted, start, end) ? { ...finding, protected: true } : finding
  }
}

/** Short forms a text defines for what follows: "Hội đồng nhân dân (HĐND)", "(sau đây viết tắt là HĐND)". */
export function definedAbbreviations(text: string, options: LanguageOptions = {}): string[] {
  const table = tableOf(options)
  return [...text.matchAll(/\(([^()]{2,60})\)/gu)].flatMap(({ 1: inside = '' }) => {
    const short = inside.replace(/^.*(?:viết|gọi) tắt(?: là)?:?\s+/u, '').replace(/^[“"]|[”"]$/gu, '')
    return Object.hasOwn(table, short) ? [short] : []
  })
}

function tableOf({ abbreviations: own }: LanguageOptions): Readonly<Record<string, string>> {
  return own ? { ...abbreviations, ...own } : abbreviations
}

/** Any short form of the table as a word of its own, not as part of a document's number (04-QC/BTCTU). */
function shapeOf(table: Readonly<Record<string, string>>): RegExp {
  const known = shapes.get(table)
  if (known) return known
  const words = Object.keys(table).sort((a, b) => b.length - a.length)
  const shape = new RegExp(`(?<![\\p{L}\\p{Nd}/-])(?:${words.map(literal).join('|')})(?![\\p{L}\\p{Nd}/-])`, 'gu')
  shapes.set(table, shape)
  return shape
}

// Keyed by the table itself.
const shapes = new WeakMap<object, RegExp>()

/** The word as a regular expression that matches just it. */
function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
