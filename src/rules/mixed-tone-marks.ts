import { mixedToneMarks as check, prevailing, toneCensus } from '../text/language/index.ts'
import { languageRule, officeOptions, ownWords } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** Tone marks stand in one style throughout a file: the office's, else that of most of its words. */
export const mixedToneMarks: Rule = languageRule(
  {
    id: 'mixed-tone-marks',
    about: {
      vi: 'Một tệp chỉ theo một cách bỏ dấu: “ủy, hòa” hoặc “uỷ, hoà”; cơ quan chọn bằng style.tone_marks.',
      en: 'A file keeps to one style of tone marks; the office chooses by style.tone_marks.',
    },
  },
  check,
  ownWords,
  {
    more(context, leaves) {
      const chosen = context.meeting.office.style?.tone_marks
      if (chosen !== undefined) return { toneStyle: chosen === 'kiểu mới' ? 'new' : 'old' }
      const texts = leaves.map(({ value }) => value)
      return { toneStyle: prevailing(toneCensus(texts, officeOptions(context))) }
    },
    // Which style a file means is for its author to say, unless the office has.
    certain: (context) => () => context.meeting.office.style?.tone_marks !== undefined,
  },
)
