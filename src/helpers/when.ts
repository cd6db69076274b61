import { type CalendarDate, compareDates, sameDate } from '../text/date.ts'
import { formatDates } from '../text/date-range.ts'
import type { FillContext, Helper } from './helper.ts'

/** `{{when}}`: "sáng 1/12" in an article, "ngày 01/12/2023" in an official document. Empty without a date. */
export const whenHelper: Helper = {
  name: 'when',
  about: 'Thời gian họp theo lối của loại văn bản: báo chí hay hành chính.',
  run: ({ context }) => whenOf(context),
}

/** Part of the day and days of the sessions. */
export function whenOf({ meeting, head }: FillContext): string {
  const sessions = meeting.meeting.sessions.filter((session) => session.date !== undefined)
  const dates = sessions.flatMap(({ date }) => (date ? [date] : [])).sort(compareDates)
  const [first] = dates
  if (!first) return ''
  const press = head.form === 'press'
  const form = press ? (meeting.office.style?.press_date ?? 'd/m') : 'short'
  const days = formatDates(dates, { form, year: !press || !sameYear(first, head.date) })
  const parts = new Set(sessions.map(({ part }) => part))
  const [part] = parts
  const oneDay = dates.every((date) => sameDate(date, first))
  if (!oneDay || parts.size !== 1 || !part || part === 'cả ngày') return days
  return press ? `${part} ${days.replace(/^ngày /u, '')}` : `${part} ${days}`
}

/** An article of the same year leaves the year to its own date. */
function sameYear(date: CalendarDate, published: CalendarDate | undefined): boolean {
  return published?.year === date.year
}
