import { lastDay } from '../meeting/dates.ts'
import { compareDates } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import { eachTask } from './each-task.ts'
import type { Rule } from './rule.ts'

/** A task is due on or after the last day of the meeting that sets it. */
export const dueAfterMeeting: Rule = {
  id: 'due-after-meeting',
  severity: 'error',
  about: {
    vi: 'Thời hạn của nhiệm vụ không ở trước ngày họp.',
    en: 'A task is not due before the meeting that sets it.',
  },
  *check({ meeting }) {
    const day = lastDay(meeting)
    for (const { task, path } of eachTask(meeting)) {
      if (!day || !task.due || compareDates(task.due, day) >= 0) continue
      const [due, held] = [shortDate(task.due), shortDate(day)]
      yield {
        path: [...path, 'due'],
        message: {
          vi: `Thời hạn ${due} ở trước ngày họp ${held}.`,
          en: `The task is due on ${due}, before the meeting of ${held}.`,
        },
        hint: { vi: 'Kiểm tra lại ngày, tháng, năm của thời hạn.', en: 'Look at the day, month and year again.' },
      }
    }
  },
}
