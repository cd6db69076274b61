import { remembered } from '../remembered.ts'
import { abbreviations } from './abbreviations.ts'
import type { LanguageCheck, LanguageOptions } from './check.ts'
import { machineStretches, nameStretches, quotedStretches, touching } from './protected.ts'

/** Short forms used before they were spelt out: the first use of each (HD 05, mục 6.1.3: full phrase, then the short form in brackets). */
export const abbreviationUnexpanded: LanguageCheck = function* (text, options) {
  const table = tableOf(options)
  const known = new Set([...(options.expanded ?? []), ...definedAbbreviations(text, options)])
  const isKept = touching(() => [...machineStretches(text), ...nameStretches(text, options.names)])
  const isQuoted = touching(() => quotedStretches(text))
  for (const { 0: short, index: start } of shortFormsOf(table)(text)) {
    const end = start + short.length
    const full = table[short]
    if (full === undefined || known.has(short) || isKept(start, end)) continue
    known.add(short)
    const suggestion = `${full} (${short})`
    const message = {
      vi: `“${short}” chưa được viết đầy đủ ở lần đầu; nên viết “${suggestion}”.`,
      en: `“${short}” is not spelt out at its first use; write “${suggestion}”.`,
    }
    const finding = { start, end, rule: 'abbreviation-unexpanded', message, suggestion }
    yield isQuoted(start, end) ? { ...finding, protected: true } : finding
  }
}

/** Short forms a text defines for what follows: "Hội đồng nhân dân (HĐND)", "(sau đây viết tắt là HĐND)". */
export function definedAbbreviations(text: string, options: LanguageOptions = {}): string[] {
  if (!text.includes('(')) return []
  const table = tableOf(options)
  return [...text.matchAll(/\(([^()]{2,60})\)/gu)].flatMap(({ 1: inside = '' }) => {
    const short = inside.replace(/.*(?:viết|gọi) tắt(?: là)?:?\s+/u, '').replace(/[“”"]/gu, '')
    return Object.hasOwn(table, short) ? [short] : []
  })
}

function tableOf({ abbreviations: own }: LanguageOptions): Readonly<Record<string, string>> {
  if (!own) return abbreviations
  const known = tables.get(own)
  if (known) return known
  const made = { ...abbreviations, ...own }
  tables.set(own, made)
  return made
}

// Keyed by the office's own, which are read once.
const tables = new WeakMap<object, Readonly<Record<string, string>>>()

/** Every short form of the table in a text, where it is a word of its own, not as part of a document's number (04-QC/BTCTU). */
function shortFormsOf(table: Readonly<Record<string, string>>): (text: string) => readonly RegExpExecArray[] {
  const known = shortForms.get(table)
  if (known) return known
  const words = Object.keys(table).sort((a, b) => b.length - a.length)
  const shape = new RegExp(`(?<![\\p{L}\\p{Nd}/-])(?:${words.map(literal).join('|')})(?![\\p{L}\\p{Nd}/-])`, 'gu')
  const made = remembered((text) => [...text.matchAll(shape)])
  shortForms.set(table, made)
  return made
}

// Keyed by the table itself.
const shortForms = new WeakMap<object, (text: string) => readonly RegExpExecArray[]>()

/** The word as a regular expression that matches just it. */
function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
