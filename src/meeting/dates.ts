import { compareDates } from '../text/date.ts'
import type { Meeting } from './meeting.ts'
import { periodEnd } from './period-text.ts'
import type { CalendarDate } from './scalars.ts'
import type { Period } from './time.ts'

/** The days of the meeting, earliest first, each once. */
export function meetingDays({ meeting }: Pick<Meeting, 'meeting'>): CalendarDate[] {
  const days = meeting.sessions.flatMap(({ date }) => (date ? [date] : [])).sort(compareDates)
  return days.filter((day, index) => index === 0 || compareDates(day, days[index - 1] ?? day) !== 0)
}

/** The first day of the meeting. */
export function firstDay(meeting: Pick<Meeting, 'meeting'>): CalendarDate | undefined {
  return meetingDays(meeting)[0]
}

/** The last day of the meeting. */
export function lastDay(meeting: Pick<Meeting, 'meeting'>): CalendarDate | undefined {
  return meetingDays(meeting).at(-1)
}

/** The day a meeting stands for among others: its last one, else the end of its period. */
export function dayOf(meeting: Pick<Meeting, 'meeting'>): CalendarDate | undefined {
  return lastDay(meeting) ?? (meeting.meeting.period && periodEnd(meeting.meeting.period))
}

/** The period the meeting plans for: as stated, else that of its tasks. */
export function nextPeriod({ meeting, tasks }: Pick<Meeting, 'meeting' | 'tasks'>): Period | undefined {
  return meeting.next_period ?? tasks?.period
}
