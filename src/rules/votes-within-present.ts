import { attendanceTotals } from '../meeting/attendance-totals.ts'
import { sum } from '../text/decimal.ts'
import { formatInteger } from '../text/number-format.ts'
import type { Rule } from './rule.ts'

/** No more voted than were there. A warning: those present may have been counted in another session than the votes. */
export const votesWithinPresent: Rule = {
  id: 'votes-within-present',
  severity: 'warning',
  about: {
    vi: 'Số phiếu tán thành, không tán thành, không có ý kiến cộng lại không vượt số có mặt.',
    en: 'The votes for, against and abstaining together are never more than those present.',
  },
  *check({ meeting }) {
    const { present } = attendanceTotals(meeting)
    for (const [index, { vote }] of meeting.decisions.entries()) {
      const cast = sum([vote?.for, vote?.against, vote?.abstain].map((votes) => votes?.value ?? 0))
      if (present === undefined || cast <= present) continue
      yield {
        path: ['decisions', index, 'vote'],
        message: {
          vi: `Có ${formatInteger(cast)} phiếu biểu quyết nhưng chỉ ${formatInteger(present)} đại biểu có mặt.`,
          en: `${formatInteger(cast)} votes were cast, but only ${formatInteger(present)} were present.`,
        },
        hint: {
          vi: 'Kiểm tra lại từng loại phiếu, hoặc số có mặt ở attendees.totals.',
          en: 'Look at each kind of vote again, or at the number present in attendees.totals.',
        },
      }
    }
  },
}
