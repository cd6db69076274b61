import { z } from 'zod'
import type { Sentence } from '../diagnostic.ts'
import { type CalendarDate, firstYear, lastYear, parseDate } from '../text/date.ts'
import { parseInteger, parseNumber, parsePercent, type Quantity } from '../text/number.ts'
import type { Parsed } from '../text/parsed.ts'
import { fromRoman } from '../text/roman.ts'
import { type ClockTime, type Moment, parseMoment, parseTime } from '../text/time.ts'

export type { CalendarDate, ClockTime, Moment, Quantity }

/** What a string of the file is for: decides who may look into it (citations only in sentences, no spelling advice on names). */
export type Role =
  | 'sentence'
  | 'name'
  | 'title'
  | 'heading'
  | 'quote'
  | 'phrase'
  | 'reference'
  | 'figure'
  | 'basis'
  | 'cluster-or-figure'
  | 'word'

/** The role of each kind of string, and the rule id of each kind of number or date: read by whoever walks the schema. */
export const roles = z.registry<{ role: Role }>()

/** What editors that guess types make of a right value of this scalar; absent: any of string, number, boolean. */
export const yamlTypes = z.registry<{ readonly type: 'number' | 'integer' | 'boolean' | 'date' | 'time' }>()

/** What a scalar that cannot be read leaves in the issue, for the one who words it. */
export interface ScalarFault {
  readonly rule: 'number-format' | 'date-format' | 'wrong-type' | 'unknown-value'
  readonly message: Sentence
  readonly hint?: Sentence
}

function text(role: Role) {
  const schema = z.string()
  roles.add(schema, { role })
  return schema.transform(severalLines.has(role) ? (value) => value.trim() : oneLine)
}

/** What may be typed on several lines. */
const severalLines: ReadonlySet<Role> = new Set(['sentence', 'quote', 'heading'])

/** A name or a title that YAML folded over several lines is one line all the same. */
function oneLine(value: string): string {
  const line = value.trim()
  return line.includes('\n') ? line.replace(/\s*\n\s*/gu, ' ') : line
}

/** A sentence or more, which may cite figures. */
export const sentence = text('sentence')
/** The name of a person, body or place: never corrected. */
export const name = text('name')
/** A title of a document or of an office: never corrected. */
export const title = text('title')
/** What the office calls its meeting or document: its own words, yet never corrected by a machine. */
export const heading = text('heading')
/** Words somebody said, as they said them. */
export const quote = text('quote')
/** A few words that are printed but are no sentence: units, hedges, verbs, levels. */
export const phrase = text('phrase')
/** A person or body: an id, or free words. */
export const reference = text('reference')
/** The id of a figure. */
export const figureId = text('figure')
/** The id of a document among `basis`, or free words. */
export const basisId = text('basis')
/** `cluster`, or the id of a figure. */
export const clusterOrFigure = text('cluster-or-figure')
/** An id, path, number or symbol that is read by the tool or printed exactly as typed. */
export const word = text('word')

function scalar<T>(
  rule: ScalarFault['rule'],
  type: 'number' | 'integer' | 'boolean' | 'date' | 'time',
  parse: (typed: string) => Parsed<T>,
) {
  const input = z.string()
  yamlTypes.add(input, { type })
  return input.transform((value, context): T => {
    const parsed = parse(value)
    if (parsed.ok) return parsed.value
    const { message, hint } = parsed.fault
    context.issues.push({ code: 'custom', input: value, params: { rule, message, hint }, message: message.en })
    return z.NEVER
  })
}

/** A number with the decimals it was typed with. */
export const quantity = scalar('number-format', 'number', parseNumber)
/** The same where a dot can only be a decimal point. */
export const percent = scalar('number-format', 'number', parsePercent)
/** A whole number that is not negative: people, documents, ordinals. */
export const count = scalar('number-format', 'integer', parseCount)
/** How many-th: a count, or a Roman numeral. */
export const ordinalNumber = scalar('number-format', 'integer', parseOrdinal)
/** The number of a quarter, 1 to 4. */
export const quarter = scalar('number-format', 'integer', parseQuarter)
/** The number of a month, 1 to 12. */
export const month = scalar('number-format', 'integer', (typed) => parseWithin(typed, 12))
/** A year of the calendar. */
export const year = scalar('number-format', 'integer', parseYear)
/** A year, or a school year or term: "2024", "2023-2024". Stays text. */
export const years = scalar('number-format', 'integer', parseYears)
/** A day of the calendar. */
export const date = scalar('date-format', 'date', parseDate)
/** A time of day. */
export const time = scalar('date-format', 'time', parseTime)
/** A day, and the time on it where it was typed. */
export const moment = scalar('date-format', 'date', parseMoment)
/** Yes or no: `true`/`false`, `có`/`không`. */
export const yesNo = scalar('unknown-value', 'boolean', parseYesNo)
/** "Dự thảo": the number of the draft; 0 for a draft without number; nothing where the paper is none. */
export const draft = scalar('number-format', 'integer', parseDraft)

function parseCount(typed: string): Parsed<number> {
  const parsed = parseInteger(typed)
  if (!parsed.ok || parsed.value >= 0) return parsed
  return fault(`“${typed}” phải là số nguyên không âm.`, `“${typed}” must be a whole number, not negative.`)
}

function parseOrdinal(typed: string): Parsed<number> {
  const value = /^[IVXLC]+$/.test(typed.trim()) ? fromRoman(typed.trim()) : undefined
  return value === undefined ? parseCount(typed) : { ok: true, value }
}

function parseQuarter(typed: string): Parsed<number> {
  const ordinal = parseOrdinal(typed)
  return parseWithin(ordinal.ok ? String(ordinal.value) : typed, 4)
}

function parseWithin(typed: string, last: number): Parsed<number> {
  const parsed = parseInteger(typed)
  if (!parsed.ok || (parsed.value >= 1 && parsed.value <= last)) return parsed
  return fault(`“${typed}” phải là số từ 1 đến ${last}.`, `“${typed}” must be a number from 1 to ${last}.`)
}

function parseYear(typed: string): Parsed<number> {
  const value = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0
  if (value >= firstYear && value <= lastYear) return { ok: true, value }
  return fault(`“${typed}” không phải là năm (bốn chữ số).`, `“${typed}” is not a year of four digits.`)
}

function parseYears(typed: string): Parsed<string> {
  const [from = '', to] = typed.trim().split(/\s*[-–]\s*/u, 2)
  const first = parseYear(from)
  if (!first.ok) return first
  if (to === undefined) return { ok: true, value: from }
  const last = parseYear(to)
  if (!last.ok) return last
  return { ok: true, value: `${from}-${to}` }
}

function parseYesNo(typed: string): Parsed<boolean> {
  const word = typed.trim().toLowerCase()
  if (word === 'true' || word === 'có') return { ok: true, value: true }
  if (word === 'false' || word === 'không') return { ok: true, value: false }
  return fault(`“${typed}” phải là “có” hoặc “không”.`, `“${typed}” must be yes (“có”) or no (“không”).`)
}

function parseDraft(typed: string): Parsed<number | undefined> {
  const word = parseYesNo(typed)
  if (word.ok) return { ok: true, value: word.value ? 0 : undefined }
  return parseCount(typed.replace(/^\s*lần\s+(?:thứ\s+)?/iu, ''))
}

function fault(vi: string, en: string): Parsed<never> {
  return { ok: false, fault: { code: 'shape', message: { vi, en } } }
}
