import { clusterName } from '../meeting/cluster-name.ts'
import { dayOf } from '../meeting/dates.ts'
import { periodText } from '../meeting/period-text.ts'
import type { CalendarDate } from '../meeting/scalars.ts'
import type { Period } from '../meeting/time.ts'
import { daysInMonth } from '../text/date.ts'
import { fold } from '../text/fold.ts'
import { fromRoman } from '../text/roman.ts'
import type { Held } from './meetings.ts'

/** Which meetings a summary is of. */
export interface Scope {
  readonly period: Period
  /** Only meetings of this cluster, as typed (see `clustersCalled`). */
  readonly cluster?: string
}

/** A stretch of months, both ends in it; a month is twelve times the year and the month from 0. */
export interface Months {
  readonly from: number
  readonly to: number
}

/** The months of a period; nothing where its year is not known. A school year is from September to May. */
export function monthsOf(period: Period): Months | undefined {
  const last = period.to ?? period.year
  const first = period.from ?? period.year ?? period.to
  if (first === undefined || last === undefined) return undefined
  const [from, to] = withinYear(period)
  const schoolYear = period.unit === 'năm học' && period.from === undefined
  return { from: (schoolYear ? last - 1 : first) * 12 + from - 1, to: last * 12 + to - 1 }
}

function withinYear({ unit, quarter, month }: Period): readonly [number, number] {
  if (unit === '6 tháng đầu năm') return [1, 6]
  if (unit === '6 tháng cuối năm') return [7, 12]
  if (unit === 'quý' && quarter !== undefined) return [quarter * 3 - 2, quarter * 3]
  if (unit === 'tháng' && month !== undefined) return [month, month]
  return unit === 'năm học' ? [9, 5] : [1, 12]
}

/** True when the two share no month. */
export function apart(a: Months, b: Months): boolean {
  return a.to < b.from || b.to < a.from
}

/** How many months. */
export function lengthOf({ from, to }: Months): number {
  return to - from + 1
}

/** The last day of a stretch of months. */
export function lastDayOf({ to }: Months): CalendarDate {
  const [year, month] = [Math.floor(to / 12), (to % 12) + 1]
  return { year, month, day: daysInMonth(year, month) }
}

/**
 * Whether a meeting belongs to a period. Whole years go by the folder its documents are in. In a part of a year, what looks back on a
 * stretch that is no longer than the one asked for belongs where that stretch is, whenever it met; all else where it met.
 */
export function belongs(held: Held, { period }: Pick<Scope, 'period'>): boolean {
  const asked = monthsOf(period)
  if (!asked) return false
  if (lengthOf(asked) % 12 === 0) return inYears(held, asked)
  const { period: stated } = held.meeting.meeting
  const reviewed = stated && monthsOf(stated)
  if (reviewed && lengthOf(reviewed) <= lengthOf(asked)) return !apart(reviewed, asked)
  const day = dayOf(held.meeting)
  const month = day && day.year * 12 + day.month - 1
  return month !== undefined && month >= asked.from && month <= asked.to
}

function inYears({ place }: Held, { from, to }: Months): boolean {
  const year = Number(place.year)
  return year >= Math.floor(from / 12) && year <= Math.floor(to / 12)
}

/** "6 tháng đầu năm", "quý II", "quý 2/2024", "tháng 9", "năm", "2020-2024": a period as typed; `year` where none is typed. */
export function parsePeriod(typed: string, year: number): Period | undefined {
  const words = fold(typed).trim().replace(/\s+/gu, ' ')
  const range = /^(?:giai doan )?(\d{4}) ?[-–] ?(\d{4})$/u.exec(words)
  if (range) return { unit: 'nhiều năm', from: Number(range[1]), to: Number(range[2]) }
  const [, rest = '', stated] = /^(.*?)(?:(?:\/| nam | )?(\d{4}))?$/u.exec(words) ?? []
  const whole = { year: stated === undefined ? year : Number(stated) }
  if (/^(?:6|sau) thang dau(?: nam)?$/u.test(rest)) return { unit: '6 tháng đầu năm', ...whole }
  if (/^(?:6|sau) thang cuoi(?: nam)?$/u.test(rest)) return { unit: '6 tháng cuối năm', ...whole }
  if (rest === 'nam' || rest === '') return { unit: 'năm', ...whole }
  const [, unit, number = ''] = /^(quy|thang) (\w+)$/u.exec(rest) ?? []
  const count = /^\d+$/u.test(number) ? Number(number) : (fromRoman(number.toUpperCase()) ?? 0)
  if (unit === 'quy' && count >= 1 && count <= 4) return { unit: 'quý', quarter: count, ...whole }
  if (unit === 'thang' && count >= 1 && count <= 12) return { unit: 'tháng', month: count, ...whole }
  return undefined
}

/** A scope in words: "năm 2026", "quý II/2026 của Cụm thi đua số 4". */
export function scopeText({ period, cluster }: Scope, held: readonly Held[]): string {
  const named = cluster === undefined ? undefined : held.find(({ meeting }) => meeting.cluster)?.meeting.cluster
  return `${periodText(period)}${named ? ` của ${clusterName(named)}` : ''}`
}

/** What tells the files of a scope from those of its whole year: "", ".quy-ii-2026", ".nam-2026.4". */
export function scopeSlug({ period, cluster }: Scope): string {
  const parts = period.unit === 'năm' && cluster === undefined ? [] : [slug(periodText(period))]
  if (cluster !== undefined) parts.push(slug(cluster))
  return parts.map((part) => `.${part}`).join('')
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
}
