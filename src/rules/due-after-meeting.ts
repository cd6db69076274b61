import { lastDay } from '../meeting/dates.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type CalendarDate, compareDates } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import { eachTask } from './each-task.ts'
import type { Rule } from './rule.ts'

/** A task is due on or after the last day of the meeting that sets it; of a report without a meeting, not before its period. */
export const dueAfterMeeting: Rule = {
  id: 'due-after-meeting',
  severity: 'error',
  about: {
    vi: 'Thời hạn của nhiệm vụ không ở trước ngày họp.',
    en: 'A task is not due before the meeting that sets it.',
  },
  *check({ meeting }) {
    const day = lastDay(meeting) ?? startOfPeriod(meeting)
    for (const { task, path } of eachTask(meeting)) {
      if (!day || !task.due || compareDates(task.due, day) >= 0) continue
      const [due, from] = [shortDate(task.due), shortDate(day)]
      yield {
        path: [...path, 'due'],
        message: {
          vi: `Thời hạn ${due} ở trước ${lastDay(meeting) ? 'ngày họp' : 'kỳ báo cáo, từ'} ${from}.`,
          en: `The task is due on ${due}, before ${from}, when the meeting was or its period began.`,
        },
        hint: { vi: 'Kiểm tra lại ngày, tháng, năm của thời hạn.', en: 'Look at the day, month and year again.' },
      }
    }
  },
}

/** The first day of the year that a report without a meeting looks back on. */
function startOfPeriod({ meeting: { period } }: Meeting): CalendarDate | undefined {
  const year = period?.from ?? period?.year
  return year === undefined ? undefined : { year, month: 1, day: 1 }
}
