import { commonPhrases, freeWords, ordinarySyllables, provinces } from './common.ts'
import { lexicon } from './lexicon.ts'
import { indexTerms, keySet, type TermIndex } from './term-index.ts'

/** The words the checks know, indexed. */
export interface Vocabulary {
  /** The lexicon of the trade. */
  readonly terms: TermIndex
  /** Ordinary phrases and names of provinces: read as units. */
  readonly ordinary: TermIndex
  /** Words that stand alone. */
  readonly free: ReadonlySet<string>
  /** Every syllable in ordinary use. */
  readonly everyday: ReadonlySet<string>
}

/** The vocabulary, indexed when it is first asked for: most commands never do. */
export function vocabulary(): Vocabulary {
  made ??= make()
  return made
}

// Kept once made: it depends on nothing.
let made: Vocabulary | undefined

function make(): Vocabulary {
  const terms = indexTerms(lexicon)
  const ordinary = indexTerms([...commonPhrases.replace(/\s+/g, ' ').split('|'), ...provinces])
  const everyday = new Set([...terms.vocabulary, ...ordinary.vocabulary, ...keySet(ordinarySyllables)])
  return { terms, ordinary, free: keySet(freeWords), everyday }
}

/** The office's own terms, indexed once for each list of them. */
export function ownTerms(texts: readonly string[]): TermIndex {
  const known = own.get(texts)
  if (known) return known
  const index = indexTerms(texts)
  own.set(texts, index)
  return index
}

// Keyed by the list itself: an office file is read once and asked about for every sentence.
const own = new WeakMap<readonly string[], TermIndex>()
