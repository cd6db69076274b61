import { type Diagnostic, inOrder, type Position } from '../diagnostic.ts'
import type { Prose } from '../load/prose.ts'
import { isObject, type RawObject } from '../load/raw.ts'
import type { Source } from '../load/yaml.ts'
import { noOffice, type Office } from '../meeting/office.ts'
import { hintOf, severityOf } from '../rules/index.ts'
import {
  definedAbbreviations,
  type LanguageOptions,
  languageChecks,
  prevailing,
  type TextFinding,
  toneCensus,
} from '../text/language/index.ts'

/** Most findings of one rule in one text: past that the text is in another language, or no text. */
const maxFindings = 200

/** What the language rules say of a hand-written text, with what is wrong with its characters; each at its paragraph and character. */
export function checkProse(
  prose: Prose,
  { office = noOffice, officeSource }: { readonly office?: Office; readonly officeSource?: Source },
): Diagnostic[] {
  const options = optionsFor(prose, office, officeSource)
  const found = Object.keys(languageChecks).flatMap((rule) => {
    const severity = severityOf({ id: rule, severity: 'warning' }, {}, office)
    if (severity === undefined) return []
    return findings(rule, prose, options)
      .slice(0, maxFindings)
      .map(({ found, text, at }): Diagnostic => {
        const hint = hintOf(found, text)
        return { rule, severity, message: found.message, at, ...(hint && { hint }) }
      })
  })
  return inOrder([...prose.diagnostics, ...found])
}

interface Found {
  readonly found: TextFinding
  /** Of the paragraph. */
  readonly text: string
  readonly at: Position
}

function findings(rule: string, { paragraphs }: Prose, options: LanguageOptions): Found[] {
  const expanded = new Set(paragraphs.flatMap(({ text }) => definedAbbreviations(text, options)))
  const check = languageChecks[rule] ?? (() => [])
  return paragraphs.flatMap(({ text, locate }) =>
    [...check(text, { ...options, expanded })].map((found) => {
      // A short form is told of once in a text.
      expanded.add(text.slice(found.start, found.end))
      return { found, text, at: locate(found.start, Math.max(1, found.end - found.start)) }
    }),
  )
}

/** Names, terms, short forms and style of the office; without a chosen style, that of most of the text's words. */
function optionsFor({ paragraphs }: Prose, office: Office, source: Source | undefined): LanguageOptions {
  const { terms, abbreviations, style } = office
  const own = { names: source ? namesIn(source.value) : [], terms, ...(abbreviations && { abbreviations }) }
  const chosen = style?.tone_marks && (style.tone_marks === 'kiểu mới' ? 'new' : 'old')
  const census = () =>
    prevailing(
      toneCensus(
        paragraphs.map(({ text }) => text),
        own,
      ),
    )
  return { ...own, toneStyle: chosen ?? census() }
}

/** Names of the people and bodies the office has described. */
function namesIn({ organizations, people }: RawObject): string[] {
  const entries = [organizations, people].flatMap((group) => (isObject(group) ? Object.values(group) : []))
  return entries.flatMap((entry) =>
    isObject(entry) ? [entry.name, entry.short, entry.place_name].filter((name) => typeof name === 'string') : [],
  )
}
