import { addDays, type CalendarDate, compareDates, daysBetween } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import { fromLunar } from '../text/lunar.ts'
import { eachTask } from './each-task.ts'
import type { Rule } from './rule.ts'

/** Nothing is due on a public holiday. */
export const deadlineOnHoliday: Rule = {
  id: 'deadline-on-holiday',
  severity: 'warning',
  about: {
    vi: 'Thời hạn không rơi vào ngày nghỉ lễ, Tết (Bộ luật Lao động 2019, Điều 112).',
    en: 'No task is due on a public holiday (Labour Code 2019, article 112).',
  },
  *check({ meeting }) {
    for (const { task, path } of eachTask(meeting)) {
      const holiday = task.due && holidayOn(task.due)
      if (!task.due || !holiday) continue
      const before = shortDate(workdayBefore(task.due))
      yield {
        path: [...path, 'due'],
        message: {
          vi: `Thời hạn ${shortDate(task.due)} rơi vào ${holiday}.`,
          en: `The deadline ${shortDate(task.due)} falls on a public holiday (${holiday}).`,
        },
        hint: { vi: `Ngày ngay trước kỳ nghỉ là ${before}.`, en: `The day before the holiday is ${before}.` },
      }
    }
  },
}

const fixed: Readonly<Record<string, string>> = {
  '1/1': 'Tết Dương lịch',
  '30/4': 'Ngày Chiến thắng',
  '1/5': 'Ngày Quốc tế lao động',
  '2/9': 'Quốc khánh',
}

/** The public holiday of a day, where it is one. Tết is counted from the eve to the fourth day. */
function holidayOn(date: CalendarDate): string | undefined {
  const { year, month, day } = date
  const sinceTet = daysBetween(fromLunar({ year, month: 1, day: 1 }), date)
  if (sinceTet >= -1 && sinceTet <= 3) return 'Tết Âm lịch'
  const ancestors = fromLunar({ year, month: 3, day: 10 })
  return compareDates(ancestors, date) === 0 ? 'Ngày Giỗ Tổ Hùng Vương' : fixed[`${day}/${month}`]
}

function workdayBefore(date: CalendarDate): CalendarDate {
  const before = addDays(date, -1)
  return holidayOn(before) ? workdayBefore(before) : before
}
