import { type Parsed, read, refuse } from './parsed.ts'

/** A day of the calendar: `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Years a meeting file may speak of; a year outside is a slip of the finger. */
export const firstYear = 1900
export const lastYear = 2199

/**
 * Reads a date as officers type it: `26/6/2019`, `26-6-2019`, `26.6.2019` (day first), `2019-06-26`, and the official
 * "ngày 26 tháng 6 năm 2019". The year is required and the day must exist.
 */
export function parseDate(typed: string): Parsed<CalendarDate> {
  const text = typed.trim()
  const parts = dayFirst(text) ?? yearFirst(text)
  if (parts) return existing(parts, text)
  if (/^(?:ngày\s+)?\d{1,2}\s*(?:[-/.]|tháng)\s*\d{1,2}$/iu.test(text)) return yearMissing(text)
  if (/^(?:ngày\s+)?\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/iu.test(text)) return yearShort(text)
  return refuse('date-shape', `“${typed}” không phải là ngày.`, `“${typed}” is not a date.`, [
    '26/6/2019',
    '2019-06-26',
  ])
}

function dayFirst(text: string): CalendarDate | undefined {
  const match =
    /^(?:ngày\s+)?(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/iu.exec(text) ??
    /^(?:ngày\s+)?(\d{1,2})(\s+)tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(text)
  return match ? { day: Number(match[1]), month: Number(match[3]), year: Number(match[4]) } : undefined
}

function yearFirst(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}

function existing(date: CalendarDate, typed: string): Parsed<CalendarDate> {
  if (date.year < firstYear || date.year > lastYear)
    return refuse(
      'date-year',
      `Năm ${date.year} trong “${typed}” không hợp lý.`,
      `The year ${date.year} in “${typed}” is not plausible.`,
    )
  if (isDate(date)) return read(date)
  const swapped = { year: date.year, month: date.day, day: date.month }
  return refuse(
    'date-absent',
    `Không có ngày “${typed}” trong lịch.`,
    `There is no day “${typed}” in the calendar.`,
    isDate(swapped) ? [`${swapped.day}/${swapped.month}/${swapped.year}`] : [],
  )
}

function yearMissing(typed: string): Parsed<never> {
  return refuse('date-without-year', `Ngày “${typed}” thiếu năm.`, `The date “${typed}” lacks its year.`, [
    `${typed}/2024`,
  ])
}

function yearShort(typed: string): Parsed<never> {
  return refuse(
    'date-short-year',
    `Năm trong “${typed}” phải ghi đủ bốn chữ số.`,
    `The year in “${typed}” must have four digits.`,
    [typed.replace(/(\d{2})$/, '20$1')],
  )
}

/** True when the calendar has this day (Gregorian). */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days in a month, leap years counted. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Negative when `a` is before `b`, zero when they are the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** True for the same day. */
export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) === 0
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  // March is the first month, so that the leap day is the last day of the counted year.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that is `number` days after 1970-01-01. */
export function dateOfNumber(number: number): CalendarDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day `days` later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfNumber(dayNumber(date) + days)
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 for Sunday (Chủ nhật) to 6 for Saturday (thứ Bảy). */
export function dayOfWeek(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}
