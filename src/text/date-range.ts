import { type CalendarDate, compareDates, daysBetween, sameDate } from './date.ts'
import {
  longDate,
  officialDay,
  officialMonth,
  type PressDateStyle,
  pressDate,
  shortDate,
  shortDayMonth,
} from './date-format.ts'
import { joinList } from './list.ts'

/** `short`: "13/7/2024"; `long`: "13 tháng 7 năm 2024"; a press style: its own form. */
export type DateForm = 'short' | 'long' | PressDateStyle

/** How the days of several sessions are said. */
export interface DatesStyle {
  readonly form?: DateForm
  /** Without it the year is left out: "ngày 12 và 13/7". */
  readonly year?: boolean
}

/**
 * The days of a meeting in one phrase: "ngày 13/7/2024", "ngày 12 và 13/7/2024", "các ngày 05, 12 và 19/7/2024",
 * "từ ngày 28/6 đến ngày 02/7/2024" for three or more days without a gap. Empty for no day.
 */
export function formatDates(dates: readonly CalendarDate[], style: DatesStyle = {}): string {
  const days = distinct(dates)
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return ''
  if (days.length === 1) return `ngày ${whole(first, style)}`
  if (days.length > 2 && daysBetween(first, last) === days.length - 1) return formatDateRange(first, last, style)
  const words = days.map((day, index) => upTo(day, days[index + 1], style))
  return `${days.length > 2 ? 'các ngày' : 'ngày'} ${joinList(words)}`
}

/** "từ ngày 12 đến ngày 14/7/2024": what the two days share is said once, at the end. */
export function formatDateRange(from: CalendarDate, to: CalendarDate, style: DatesStyle = {}): string {
  return `từ ngày ${upTo(from, to, style)} đến ngày ${whole(to, style)}`
}

function distinct(dates: readonly CalendarDate[]): CalendarDate[] {
  const sorted = [...dates].sort(compareDates)
  return sorted.filter((date, index) => {
    const before = sorted[index - 1]
    return !before || !sameDate(before, date)
  })
}

/** A day without what it shares with the day that follows it. */
function upTo(date: CalendarDate, next: CalendarDate | undefined, style: DatesStyle): string {
  if (!next || (style.year !== false && date.year !== next.year)) return whole(date, style)
  if (date.year !== next.year || date.month !== next.month) return dayMonth(date, style.form)
  return dayOnly(date, style.form)
}

function whole(date: CalendarDate, { form = 'short', year = true }: DatesStyle): string {
  if (!year) return dayMonth(date, form)
  if (form === 'short') return shortDate(date)
  return form === 'long' ? longDate(date).slice('ngày '.length) : pressDate(date, form, true)
}

function dayMonth(date: CalendarDate, form: DateForm = 'short'): string {
  if (form === 'short') return shortDayMonth(date)
  return form === 'long' ? `${officialDay(date.day)} tháng ${officialMonth(date.month)}` : pressDate(date, form)
}

function dayOnly({ day }: CalendarDate, form: DateForm = 'short'): string {
  const padded = form === 'short' || form === 'long' || form.startsWith('dd')
  return padded ? officialDay(day) : String(day)
}
