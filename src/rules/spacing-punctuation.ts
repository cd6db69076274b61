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
  // A mark that is missing or one too many may be another slip; two or three spaces are one.
  { certain: () => (was, suggestion) => suggestion === ' ' && /^ +$/u.test(was) },
)
