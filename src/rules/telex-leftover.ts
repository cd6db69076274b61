import { telexLeftover as check } from '../text/language/index.ts'
import { allWords, languageRule } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** No key strokes of an input method are left in words. */
export const telexLeftover: Rule = languageRule(
  {
    id: 'telex-leftover',
    about: {
      vi: 'Không còn chữ gõ Telex dở: “ddooanf”.',
      en: 'No Telex keystrokes are left in words.',
    },
  },
  check,
  allWords,
)
