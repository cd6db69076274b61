import { spacingPunctuation as check } from '../text/language/index.ts'
import { languageRule, ownWords } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** Spaces and marks stand as typesetters put them. */
export const spacingPunctuation: Rule = languageRule(
  {
    id: 'spacing-punctuation',
    about: {
      vi: 'Dấu câu và khoảng trắng đặt đúng chỗ.',
      en: 'Punctuation and spaces stand where they belong.',
    },
  },
  check,
  ownWords,
)
