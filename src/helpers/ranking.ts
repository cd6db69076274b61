import { ranksOf } from '../meeting/ranks.ts'
import { formatNumber } from '../text/number-format.ts'
import { ordinalInWords } from '../text/words.ts'
import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { capital, markdown, named } from './phrase.ts'

/** `{{ranked}}`: "Kết quả xếp hạng: A đạt 98 điểm, xếp thứ 1; …", best first. */
export const rankedHelper: Helper = {
  name: 'ranked',
  about: 'Kết quả xếp hạng trong một câu, hạng cao trước.',
  run: ({ context }) => {
    const lines = [...ranksOf(context.meeting.ranking)].sort(
      (a, b) => (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER),
    )
    const said = lines.map(({ organization = '', total, place, tied, text }) => {
      const score = total ? `đạt ${formatNumber(total)} điểm` : ''
      const rank = place === undefined ? '' : `${tied ? 'cùng ' : ''}xếp ${ordinalInWords(place)}`
      const notes = escapeText([score, rank, text].filter(Boolean).join(', '))
      return notes ? `${named(organization, context)} ${notes}` : named(organization, context)
    })
    return markdown(said.length === 0 ? '' : capital(`kết quả xếp hạng: ${said.join('; ')}.`))
  },
}
