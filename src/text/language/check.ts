import type { Sentence } from '../../diagnostic.ts'
import type { ToneStyle } from '../syllable.ts'

/** What a language rule found in a string: `start` and `end` in UTF-16 units. It suggests; it changes nothing. */
export interface TextFinding {
  readonly start: number
  readonly end: number
  /** Id of the rule. */
  readonly rule: string
  readonly message: Sentence
  /** What may stand there instead; absent where only a person can tell. */
  readonly suggestion?: string
  /** It stands in a quotation or a name: to be told, never to be mended by a machine. */
  readonly protected?: true
}

/** What a check may know of the document and the office beside the text itself. */
export interface LanguageOptions {
  /** Names of people, bodies and places of the meeting: never reported. */
  readonly names?: readonly string[]
  /** The office's own terms, in their right spelling. */
  readonly terms?: readonly string[]
  /** The office's own abbreviations: short form to expansion. */
  readonly abbreviations?: Readonly<Record<string, string>>
  /** Abbreviations already expanded earlier in the same document. */
  readonly expanded?: ReadonlySet<string>
  /** The tone mark style the office has chosen; without it only mixing is reported. */
  readonly toneStyle?: ToneStyle
  /** Most words a sentence may have; 60 unless said. */
  readonly longestSentence?: number
}

/** One language rule over one string. */
export type LanguageCheck = (text: string, options: LanguageOptions) => Iterable<TextFinding>
