import { nameOf } from '../meeting/people.ts'
import { ranksOf } from '../meeting/ranks.ts'
import { formatNumber } from '../text/number-format.ts'
import type { Rule } from './rule.ts'

/** Who has more points ranks before who has fewer. */
export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  about: {
    vi: 'Thứ hạng được công bố theo đúng tổng điểm: điểm cao hơn thì hạng trên.',
    en: 'Stated ranks follow the totals: more points, better rank.',
  },
  *check({ meeting }) {
    const lines = ranksOf(meeting.ranking).flatMap(({ organization = '…', total, rank }, index) =>
      total && rank !== undefined ? [{ index, organization, total, rank }] : [],
    )
    for (const { index, ...line } of lines) {
      const other = lines.find(({ total, rank }) => line.total.value > total.value && line.rank >= rank)
      if (!other) continue
      const [name, rival] = [line, other].map(({ organization }) => nameOf(meeting, organization))
      const [points, fewer] = [formatNumber(line.total), formatNumber(other.total)]
      yield {
        path: ['ranking', index, 'rank'],
        message: {
          vi: `${name} được ${points} điểm, xếp hạng ${line.rank}; ${rival} được ${fewer} điểm lại xếp hạng ${other.rank}.`,
          en: `${name} has ${points} points and rank ${line.rank}, while ${rival} has ${fewer} and rank ${other.rank}.`,
        },
        hint: {
          vi: 'Sửa hạng hoặc điểm; không ghi hạng thì hạng được tính.',
          en: 'Mend the rank or the score; a rank left out is reckoned.',
        },
      }
    }
  },
}
