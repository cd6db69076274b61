import type { CalendarDate } from './date.ts'
import { dayOfWeek } from './date.ts'

/** House style of the press for short dates: how the day and month are padded and what stands between. */
export type PressDateStyle = 'd/m' | 'd-m' | 'd.m' | 'dd/mm' | 'dd-mm' | 'dd.mm'

/** The press styles, default first. */
export const pressDateStyles: readonly PressDateStyle[] = ['d/m', 'd-m', 'd.m', 'dd/mm', 'dd-mm', 'dd.mm']

/** A day as official documents pad it: below 10 with a zero (HD 05, thể thức mục 4; NĐ 30, Phụ lục I). */
export function officialDay(day: number): string {
  return day < 10 ? `0${day}` : `${day}`
}

/** A month as official documents pad it: only January and February with a zero. */
export function officialMonth(month: number): string {
  return month < 3 ? `0${month}` : `${month}`
}

/** "ngày 05 tháng 02 năm 2024": the date line and State citations. */
export function longDate({ year, month, day }: CalendarDate): string {
  return `ngày ${officialDay(day)} tháng ${officialMonth(month)} năm ${year}`
}

/** "ngày 5 tháng 2 năm 2024": running text that does not pad. */
export function plainLongDate({ year, month, day }: CalendarDate): string {
  return `ngày ${day} tháng ${month} năm ${year}`
}

/** "05/02/2024", "27/5/2026": the short date of official documents, padded by the same rule as the long one. */
export function shortDate(date: CalendarDate): string {
  return `${shortDayMonth(date)}/${date.year}`
}

/** "05/02", "27/5": the short date without its year. */
export function shortDayMonth({ month, day }: Pick<CalendarDate, 'month' | 'day'>): string {
  return `${officialDay(day)}/${officialMonth(month)}`
}

/** "1-12", "13/7", "4.12", "01/12", with the year "1-12-2023" when `year` is asked. */
export function pressDate(date: CalendarDate, style: PressDateStyle = 'd/m', year = false): string {
  const width = style.startsWith('dd') ? 2 : 1
  const separator = style.startsWith('dd') ? style.charAt(2) : style.charAt(1)
  const parts = [date.day, date.month].map((part) => String(part).padStart(width, '0'))
  return [...parts, ...(year ? [String(date.year)] : [])].join(separator)
}

/** "2024-02-05". */
export function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** "tháng 02 năm 2024": a month in the padding of official documents. */
export function longMonth({ year, month }: Pick<CalendarDate, 'year' | 'month'>): string {
  return `tháng ${officialMonth(month)} năm ${year}`
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** "thứ Hai" … "Chủ nhật", capitals as NĐ 30, Phụ lục II, V.8 writes them. */
export function weekdayName(date: CalendarDate): string {
  return weekdays[dayOfWeek(date)] ?? ''
}
