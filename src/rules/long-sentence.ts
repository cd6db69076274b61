import { longSentence as check } from '../text/language/index.ts'
import { languageRule } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** No sentence is longer than a breath. */
export const longSentence: Rule = languageRule(
  {
    id: 'long-sentence',
    about: {
      vi: 'Câu không quá 60 từ.',
      en: 'No sentence has more than 60 words.',
    },
  },
  check,
  ['sentence'],
)
