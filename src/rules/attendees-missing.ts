import type { Rule } from './rule.ts'

/** Somebody came to the meeting. */
export const attendeesMissing: Rule = {
  id: 'attendees-missing',
  severity: 'warning',
  about: {
    vi: 'Cuộc họp có thành phần dự.',
    en: 'Somebody came to the meeting.',
  },
  *check({ meeting }) {
    const { attendees, meeting: event } = meeting
    const { invited, present } = attendees?.totals ?? {}
    if (event.type === 'báo cáo' || attendees?.groups.length || invited !== undefined || present !== undefined) return
    yield {
      path: ['attendees', 'groups'],
      absent: ['attendees', 'groups'],
      message: { vi: 'Thiếu thành phần dự.', en: 'Nobody is said to have come.' },
      hint: {
        vi: 'Ghi attendees.groups; không biết thì thêm attendees vào missing.',
        en: 'Set attendees.groups, or add attendees to missing.',
      },
    }
  },
}
