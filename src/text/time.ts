import { type CalendarDate, parseDate } from './date.ts'
import { type Parsed, read, refuse } from './parsed.ts'

/** A time of day: `hour` 0 to 23, `minute` 0 to 59. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

/** A day and, when it was typed, the time on it. */
export interface Moment {
  readonly date: CalendarDate
  readonly time?: ClockTime
}

/** Reads `15h30`, `15:30`, `7h`, `15 giờ 30` (a final "phút" is allowed). */
export function parseTime(typed: string): Parsed<ClockTime> {
  const match = /^(\d{1,2})(?:\s*(?:h|:|g|giờ)\s*(\d{2})(?:\s*(?:phút|p|'))?|\s*(?:h|giờ))$/iu.exec(typed.trim())
  if (!match)
    return refuse('time-shape', `“${typed}” không phải là giờ.`, `“${typed}” is not a time.`, ['15h30', '15:30'])
  const time = { hour: Number(match[1]), minute: Number(match[2] ?? 0) }
  if (time.hour < 24 && time.minute < 60) return read(time)
  return refuse('time-absent', `Không có giờ “${typed}” trong ngày.`, `There is no time “${typed}” in a day.`)
}

/** Reads a date, or a date and a time: `15/7/2024 10:09`, `2024-07-15T10:09`, `11:13, 26/06/2019`. */
export function parseMoment(typed: string): Parsed<Moment> {
  const [head = '', tail] = typed.trim().split(/[T\s,]+/u, 2)
  if (tail === undefined) return withDate(parseDate(head))
  const timeFirst = parseTime(head).ok
  const date = parseDate(timeFirst ? tail : head)
  const time = parseTime(timeFirst ? head : tail)
  if (!date.ok) return date
  return time.ok ? read({ date: date.value, time: time.value }) : time
}

function withDate(date: Parsed<CalendarDate>): Parsed<Moment> {
  return date.ok ? read({ date: date.value }) : date
}

/** "15 giờ 30", "08 giờ 00": the form of minutes and invitations. */
export function longTime({ hour, minute }: ClockTime): string {
  return `${two(hour)} giờ ${two(minute)}`
}

/** "15h30", "7h": the form of the press. */
export function shortTime({ hour, minute }: ClockTime): string {
  return minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`
}

/** "15:30", for machines. */
export function isoTime({ hour, minute }: ClockTime): string {
  return `${two(hour)}:${two(minute)}`
}

/** Negative when `a` is earlier than `b`. */
export function compareTimes(a: ClockTime, b: ClockTime): number {
  return a.hour - b.hour || a.minute - b.minute
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
