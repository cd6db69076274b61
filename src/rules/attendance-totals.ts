import type { Totals } from '../meeting/attendance.ts'
import { groupsWithin } from './groups-within.ts'
import type { Finding, Rule } from './rule.ts'

/** Those who came and those who did not make up those who were called. */
export const attendanceTotals: Rule = {
  id: 'attendance-totals',
  severity: 'error',
  about: {
    vi: 'Có mặt cộng vắng mặt bằng số triệu tập; số có mặt của mỗi nhóm không vượt tổng số của nhóm; các nhóm cộng lại vượt tổng số thì là cảnh báo.',
    en: 'Present and absent make up the invited; the present of a group are never more than its whole; groups that make more than the total are a warning.',
  },
  *check({ meeting: { attendees } }) {
    if (attendees?.totals) yield* totalsAgree(attendees.totals)
    if (attendees) yield* groupsWithin(attendees)
    for (const [index, { present, of }] of (attendees?.groups ?? []).entries()) {
      if (present === undefined || of === undefined || present <= of) continue
      yield {
        path: ['attendees', 'groups', index, 'present'],
        message: {
          vi: `Nhóm này có mặt ${present} trên tổng số ${of}.`,
          en: `${present} of this group came, out of ${of}.`,
        },
        hint: {
          vi: `Kiểm tra lại; có thể đã đảo hai số (${of}/${present}).`,
          en: `They may be swapped (${of}/${present}).`,
        },
      }
    }
  },
}

function* totalsAgree({ invited, present, absent }: Totals): Iterable<Finding> {
  if (invited === undefined) return
  const came = (present ?? 0) + (absent ?? 0)
  const whole = present !== undefined && absent !== undefined
  if (whole ? came === invited : came <= invited) return
  yield {
    path: ['attendees', 'totals', 'invited'],
    message: whole
      ? {
          vi: `Có mặt ${present} và vắng ${absent} là ${came}, không phải ${invited} đại biểu được triệu tập.`,
          en: `${present} present and ${absent} absent make ${came}, not the ${invited} who were invited.`,
        }
      : {
          vi: `${present === undefined ? 'Vắng' : 'Có mặt'} ${came}, nhiều hơn ${invited} đại biểu được triệu tập.`,
          en: `${came} ${present === undefined ? 'were absent' : 'came'}, more than the ${invited} who were invited.`,
        },
    hint: {
      vi: `Sửa số triệu tập thành ${came}, hoặc kiểm tra lại số có mặt, số vắng.`,
      en: `Make the invited ${came}, or look at the present and absent again.`,
    },
  }
}
