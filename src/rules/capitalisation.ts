import { capitalisation as check } from '../text/language/index.ts'
import { languageRule, ownWords } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** Names of bodies and titles have the capitals that custom gives them. */
export const capitalisation: Rule = languageRule(
  {
    id: 'capitalisation',
    about: {
      vi: 'Tên cơ quan, chức danh viết hoa đúng quy định: Ban Tổ chức, Huyện ủy Ninh Hải, Trung ương.',
      en: 'Bodies and titles have the capitals that custom gives them.',
    },
  },
  check,
  ownWords,
)
