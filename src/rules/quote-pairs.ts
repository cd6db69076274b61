import { quotePairs as check } from '../text/language/index.ts'
import { languageRule, ownWords } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** Quotation marks come in pairs of one kind. */
export const quotePairs: Rule = languageRule(
  {
    id: 'quote-pairs',
    about: {
      vi: 'Dấu ngoặc kép đi thành cặp, cùng một kiểu.',
      en: 'Quotation marks come in pairs of one kind.',
    },
  },
  check,
  ownWords,
)
