import { abbreviationUnexpanded as check, definedAbbreviations } from '../text/language/index.ts'
import { officeOptions, ownWords } from './language-rule.ts'
import type { Rule } from './rule.ts'

/** A short form is spelt out somewhere; it is reported where the file first uses it. */
export const abbreviationUnexpanded: Rule = {
  id: 'abbreviation-unexpanded',
  severity: 'warning',
  about: {
    vi: 'Chữ viết tắt được viết đầy đủ ở lần đầu: “Hội đồng nhân dân (HĐND)”.',
    en: 'A short form is spelt out at its first use.',
  },
  *check(context) {
    const leaves = context.leaves.filter(({ role }) => ownWords.includes(role))
    const options = officeOptions(context)
    const known = new Set(context.leaves.flatMap(({ value }) => definedAbbreviations(value, options)))
    for (const { path, value } of leaves)
      for (const { start, end, message } of [...check(value, { ...options, expanded: known })]) {
        known.add(value.slice(start, end))
        yield { path, span: { offset: start, length: end - start }, message }
      }
  },
}
