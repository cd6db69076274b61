import type { Sentence } from '../diagnostic.ts'
import type { Leaf } from '../meeting/leaves.ts'
import type { Role } from '../meeting/scalars.ts'
import {
  type LanguageCheck,
  type LanguageOptions,
  nameStretches,
  type TextFinding,
  within,
} from '../text/language/index.ts'
import { oncePer } from '../text/once-per.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'

/** What a language rule may know of the file beside the text it looks at. */
export type OptionsOf = (context: RuleContext, leaves: readonly Leaf[]) => LanguageOptions

/** The author's own words; and what others are quoted with, which is told and never mended. */
export const ownWords: readonly Role[] = ['sentence', 'phrase', 'heading']
export const allWords: readonly Role[] = ['sentence', 'phrase', 'heading', 'title', 'quote']

/** Whether what a check suggests for some characters can be put there without anyone deciding. */
export type CertainIn = (context: RuleContext) => (was: string, suggestion: string) => boolean

const never: CertainIn = () => () => false

/** A rule that holds every string of the given roles to a check of language. */
export function languageRule(
  rule: Pick<Rule, 'id' | 'about'>,
  check: LanguageCheck,
  roles: readonly Role[],
  { more = () => ({}), certain = never }: { readonly more?: OptionsOf; readonly certain?: CertainIn } = {},
): Rule {
  return {
    ...rule,
    severity: 'warning',
    *check(context) {
      const leaves = context.leaves.filter(({ role }) => roles.includes(role))
      const options = { ...officeOptions(context), ...more(context, leaves) }
      const isCertain = certain(context)
      for (const { path, value, role } of leaves)
        for (const found of check(value, options)) {
          const span = { offset: found.start, length: Math.max(1, found.end - found.start) }
          const foreign = found.protected === true || role === 'title' || role === 'quote'
          const hint = hintOf(found, value, foreign)
          const mend = foreign || role === 'heading' ? {} : mendOf(found, value, options, isCertain)
          yield { path, span, message: found.message, ...(hint && { hint }), ...mend }
        }
    },
  }
}

/** The way out of a finding in `text`: what the words would be; nothing where the sentence says it, or only a person can tell. */
export function hintOf(
  { start, end, message, suggestion, protected: kept }: TextFinding,
  text: string,
  foreign = kept === true,
): Sentence | undefined {
  if (foreign) return foreignHint
  if (suggestion === undefined || message.vi.includes(`“${suggestion}”`)) return undefined
  const before = /\S*\s*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const after = /^\s*\S*/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  const words = (before + suggestion + after).trim()
  return words === '' ? undefined : { vi: `Viết “${words}”.`, en: `Write “${words}”.` }
}

/** The certain correction of a finding; none inside a name. */
function mendOf(
  { start, end, suggestion }: TextFinding,
  value: string,
  { names }: LanguageOptions,
  isCertain: ReturnType<CertainIn>,
): Pick<Finding, 'mend'> {
  const was = value.slice(start, end)
  if (suggestion === undefined || !isCertain(was, suggestion)) return {}
  return within(nameStretches(value, names), start, end) ? {} : { mend: { was, by: suggestion } }
}

const foreignHint = {
  vi: 'Chỗ này là tên, tít hoặc lời trích: chỉ sửa khi bản gốc đúng là như vậy.',
  en: 'This is a name, a title or a quotation: change it only where the original has it so.',
}

/** Names of the file are never reported; the office has terms and abbreviations of its own. */
export const officeOptions: (context: RuleContext) => LanguageOptions = oncePer(optionsOf)

function optionsOf({ meeting, leaves }: RuleContext): LanguageOptions {
  const { terms, abbreviations } = meeting.office
  const people = Object.values(meeting.people).map(({ name }) => name)
  const bodies = Object.values(meeting.organizations).flatMap(({ name, short, place_name }) => [
    name,
    short,
    place_name,
  ])
  const typed = leaves.flatMap(({ role, value }) => (role === 'name' || role === 'reference' ? [value.trim()] : []))
  const names = [...people, ...bodies, ...typed].flatMap((name) =>
    name !== undefined && /\p{Lu}/u.test(name) ? [name] : [],
  )
  return { names: [...new Set(names)], terms, ...(abbreviations && { abbreviations }) }
}
