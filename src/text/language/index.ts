import { abbreviationUnexpanded } from './abbreviation-unexpanded.ts'
import { capitalisation } from './capitalisation.ts'
import type { LanguageCheck } from './check.ts'
import { longSentence } from './long-sentence.ts'
import { mixedToneMarks } from './mixed-tone-marks.ts'
import { nearMissTerm } from './near-miss-term.ts'
import { quotePairs } from './quote-pairs.ts'
import { spacingPunctuation } from './spacing-punctuation.ts'
import { telexLeftover } from './telex-leftover.ts'

/** Every language check by the id of its rule. */
export const languageChecks: Readonly<Record<string, LanguageCheck>> = {
  'near-miss-term': nearMissTerm,
  'mixed-tone-marks': mixedToneMarks,
  'abbreviation-unexpanded': abbreviationUnexpanded,
  capitalisation,
  'spacing-punctuation': spacingPunctuation,
  'quote-pairs': quotePairs,
  'long-sentence': longSentence,
  'telex-leftover': telexLeftover,
}

export { definedAbbreviations } from './abbreviation-unexpanded.ts'
export type { LanguageCheck, LanguageOptions, TextFinding } from './check.ts'
export { prevailing, toneCensus } from './mixed-tone-marks.ts'
export { nameStretches, within } from './protected.ts'
export {
  abbreviationUnexpanded,
  capitalisation,
  longSentence,
  mixedToneMarks,
  nearMissTerm,
  quotePairs,
  spacingPunctuation,
  telexLeftover,
}
