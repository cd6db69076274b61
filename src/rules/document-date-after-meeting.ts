import { firstDay, lastDay } from '../meeting/dates.ts'
import { compareDates } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import type { Rule } from './rule.ts'

/** What follows a meeting is dated on or after it. */
export const documentDateAfterMeeting: Rule = {
  id: 'document-date-after-meeting',
  severity: 'error',
  about: {
    vi: 'Văn bản ra sau hội nghị (kết luận, biên bản) và tin, bài không mang ngày trước ngày họp.',
    en: 'Documents that follow the meeting, and articles about it, are not dated before it.',
  },
  *check({ meeting, kinds }) {
    for (const { id, name, form, follows } of kinds) {
      const block = meeting.documents[id]
      const press = form === 'press'
      // An article may run while the meeting still goes on.
      const [date, day] = press ? [block?.published?.date, firstDay(meeting)] : [block?.date, lastDay(meeting)]
      if (!date || !day || (!press && follows !== 'meeting') || compareDates(date, day) >= 0) continue
      yield {
        path: ['documents', id, press ? 'published' : 'date'],
        message: {
          vi: `${name} ghi ngày ${shortDate(date)}, trước ngày họp ${shortDate(day)}.`,
          en: `${name} is dated ${shortDate(date)}, before the meeting of ${shortDate(day)}.`,
        },
        hint: {
          vi: 'Kiểm tra lại ngày của văn bản và ngày họp.',
          en: 'Look at the date of the document and of the meeting.',
        },
      }
    }
  },
}
