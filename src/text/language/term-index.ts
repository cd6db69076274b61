import { type Nearness, nearness } from './near-syllable.ts'
import { type Gap, keyOf, startsUpper, type Token, tokenise } from './tokens.ts'

/** A term taken apart for matching. */
export interface Term {
  readonly text: string
  readonly keys: readonly string[]
  readonly words: readonly string[]
  readonly gaps: readonly Gap[]
}

/** A term and the one place in it that is to be compared loosely. */
export interface Slot {
  readonly term: Term
  readonly place: number
}

/** Terms by their first word, for exact matching, and by the neighbours of each of their words, for near matching. */
export interface TermIndex {
  readonly byFirst: ReadonlyMap<string, readonly Term[]>
  readonly byNeighbours: ReadonlyMap<string, readonly Slot[]>
  /** Vocabulary syllables by number of letters. */
  readonly vocabulary: ReadonlySet<string>
}

/** Indexes terms of two words or more; single words are too short to be sure of. */
export function indexTerms(texts: Iterable<string>): TermIndex {
  const terms = [...texts].map(takeApart).filter(({ keys }) => keys.length > 1)
  const byFirst = new Map<string, Term[]>()
  const byNeighbours = new Map<string, Slot[]>()
  for (const term of terms) {
    push(byFirst, term.keys[0] ?? '', term)
    for (const [place, key] of term.keys.entries())
      if (key.length > 1) push(byNeighbours, neighbours(term.keys[place - 1], term.keys[place + 1]), { term, place })
  }
  return { byFirst, byNeighbours, vocabulary: new Set(terms.flatMap(({ keys }) => keys)) }
}

function takeApart(text: string): Term {
  const tokens = tokenise(text)
  return {
    text,
    keys: tokens.map(({ key }) => key),
    words: tokens.map(({ word }) => word),
    gaps: tokens.map(({ gap }) => gap),
  }
}

/** Terms that may fit round the token at `at`, whatever that token itself is. */
export function slotsAround(index: TermIndex, tokens: readonly Token[], at: number): Slot[] {
  const left = tokens[at - 1]?.key
  const right = tokens[at + 1]?.key
  const keys = new Set([neighbours(left, right), neighbours(left, undefined), neighbours(undefined, right)])
  return [...keys].flatMap((key) => index.byNeighbours.get(key) ?? [])
}

/** True when all words of the slot's term but the loose one stand round the token at `at`. */
export function fits({ term, place }: Slot, tokens: readonly Token[], at: number): boolean {
  return stands(term, tokens, at - place, place)
}

function stands({ keys, gaps }: Term, tokens: readonly Token[], first: number, loose?: number): boolean {
  return keys.every((key, index) => {
    const token = tokens[first + index]
    if (!token || (index > 0 && token.gap !== gaps[index])) return false
    return index === loose || token.key === key
  })
}

/** The exact terms of the text: first and last token of each. */
export function exactTerms(index: TermIndex, tokens: readonly Token[]): { first: number; last: number }[] {
  return tokens.flatMap(({ key }, at) =>
    (index.byFirst.get(key) ?? [])
      .filter((term) => stands(term, tokens, at))
      .map(({ keys }) => ({ first: at, last: at + keys.length - 1 })),
  )
}

/** How `word` differs from `wanted`, remembered: documents repeat themselves. */
export function slip(word: string, wanted: string): Nearness | undefined {
  const pair = `${word} ${wanted}`
  const known = slips.get(pair)
  if (known !== undefined) return known ?? undefined
  const result = nearness(word, wanted)
  if (slips.size < 200_000) slips.set(pair, result ?? null)
  return result
}

// A pure function's memory.
const slips = new Map<string, Nearness | null>()

function neighbours(left: string | undefined, right: string | undefined): string {
  return `${left ?? ''}|${right ?? ''}`
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A word in the case of another: "NGHỊ" for "NHỊ", "Hội" for "Hôi", else as the term has it. */
export function inCaseOf(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  return startsUpper(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Keys of single words given as a text, one space apart. */
export function keySet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(keyOf))
}
