import { attendanceTotals } from '../meeting/attendance-totals.ts'
import type { Rule } from './rule.ts'

/** Who is counted absent is named. */
export const absenteesListed: Rule = {
  id: 'absentees-listed',
  severity: 'warning',
  about: {
    vi: 'Có người vắng thì nêu ai vắng (absentees), đủ số đã ghi.',
    en: 'Those counted absent are named, as many as are counted.',
  },
  *check({ meeting }) {
    const { absent = 0 } = attendanceTotals(meeting)
    const named = meeting.attendees?.totals?.absentees.length ?? 0
    if (absent === 0 || named === absent) return
    const path = ['attendees', 'totals', 'absentees']
    yield {
      path,
      ...(named === 0 && { absent: path }),
      message: {
        vi:
          named === 0 ? `Vắng ${absent} nhưng không ghi ai vắng.` : `Vắng ${absent} nhưng nêu ${named} người, cơ quan.`,
        en:
          named === 0
            ? `${absent} were absent, but nobody is named.`
            : `${absent} were absent, but ${named} are named.`,
      },
      hint: {
        vi: 'Ghi từng người vắng: {person: mã, reason: lý do, excused: có}; không biết thì thêm attendees.totals.absentees vào missing.',
        en: 'Name each: {person: id, reason: …, excused: có}; or add attendees.totals.absentees to missing.',
      },
    }
  },
}
