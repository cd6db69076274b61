import { standardFor } from '../meeting/head.ts'
import type { Rule } from './rule.ts'

/** A document number is written as its standard writes it. */
export const numberFitsStandard: Rule = {
  id: 'number-fits-standard',
  severity: 'error',
  about: {
    vi: 'Số, ký hiệu viết đúng cách của tiêu chuẩn: văn bản của Đảng “04-QC/BTCTU”, của cơ quan nhà nước “12/BC-UBND”.',
    en: 'Document numbers are written as their standard writes them: Party “04-QC/BTCTU”, State “12/BC-UBND”.',
  },
  *check({ meeting, kinds }) {
    for (const kind of kinds) {
      const number = meeting.documents[kind.id]?.number
      const fault = number === undefined ? undefined : standardFor(meeting, kind).numberFault(number)
      if (fault) yield { path: ['documents', kind.id, 'number'], message: fault }
    }
  },
}
