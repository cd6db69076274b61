import { nearMissTerm as check } from '../text/language/index.ts'
import { allWords, languageRule } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** Terms of the trade are spelt right. */
export const nearMissTerm: Rule = languageRule(
  {
    id: 'near-miss-term',
    about: {
      vi: 'Thuật ngữ viết đúng: “xây dựng Đảng”, không phải “xây dưng Đảng”; lệch một dấu hoặc một chữ cái thì được nhắc.',
      en: 'Terms of the trade are spelt right; a slip of one mark or letter is pointed out.',
    },
  },
  check,
  allWords,
)
