import { coverDate, regimeOf } from '../meeting/head.ts'
import type { Standard } from '../standards/standard.ts'
import { type CalendarDate, compareDates } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import type { Rule } from './rule.ts'

/** A standard that is asked for is one that covers the document's issuer and date. */
export const standardForDate: Rule = {
  id: 'standard-for-date',
  severity: 'warning',
  about: {
    vi: 'Tiêu chuẩn được chọn có hiệu lực vào ngày của văn bản và dành cho hệ thống của cơ quan ban hành.',
    en: 'A standard asked for is in force on the document’s date and covers its issuer.',
  },
  *check({ meeting, kinds, standards }) {
    for (const kind of kinds) {
      const asked = meeting.documents[kind.id]?.standard
      const standard = standards.find(({ id }) => id === asked)
      const [regime, date] = [regimeOf(meeting, kind), coverDate(meeting, kind)]
      // One without regimes is for whoever asks for it.
      if (!standard || standard.covers.regimes.length === 0 || covers(standard, regime, date)) continue
      const right = standards.find((other) => covers(other, regime, date))
      const on = date ? ` ngày ${shortDate(date)}` : ''
      yield {
        path: ['documents', kind.id, 'standard'],
        message: {
          vi: `${standard.name.vi} không dành cho văn bản${on} của cơ quan thuộc hệ thống “${regime}”.`,
          en: `${standard.name.en} does not cover a document of the regime “${regime}”${date ? ` on ${shortDate(date)}` : ''}.`,
        },
        hint: right
          ? { vi: `Bỏ khóa này để dùng ${right.name.vi}.`, en: `Leave the key out to use ${right.name.en}.` }
          : { vi: 'Bỏ khóa này để tiêu chuẩn được chọn theo cơ quan và ngày.', en: 'Leave the key out.' },
      }
    }
  },
}

function covers({ covers }: Standard, regime: Standard['covers']['regimes'][number], date?: CalendarDate): boolean {
  if (!covers.regimes.includes(regime)) return false
  if (!date) return true
  return (!covers.from || compareDates(covers.from, date) <= 0) && (!covers.to || compareDates(date, covers.to) <= 0)
}
