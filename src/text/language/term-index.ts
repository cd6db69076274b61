import { remembered } from '../remembered.ts'
import { type Nearness, nearness } from './near-syllable.ts'
import { type Gap, keyOf, keysOf, startsUpper, type Token, tokenise } from './tokens.ts'

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

/** Terms by their words. What is asked of few of them is worked out for those: a command looks at one meeting and ends. */
export interface TermIndex {
  /** Terms that begin with a word. */
  beginningWith(key: string): readonly Term[]
  /** Places in terms between two words; nothing stands before the first word of a term and after its last. */
  between(left: string | undefined, right: string | undefined): readonly Slot[]
  /** Syllables of the terms. */
  readonly vocabulary: ReadonlySet<string>
}

/** Indexes terms of two words or more; single words are too short to be sure of. */
export function indexTerms(texts: Iterable<string>): TermIndex {
  const byWord = new Map<string, string[]>()
  for (const text of texts) {
    const keys = keysOf(text)
    if (keys.length > 1) for (const key of new Set(keys)) push(byWord, key, text)
  }
  const term = remembered(takeApart)
  const termsWith = (key: string) => (byWord.get(key) ?? []).map(term)
  const beginningWith = remembered((key) => termsWith(key).filter(({ keys }) => keys[0] === key))
  const round = remembered((pair) => {
    const [left, right] = pair.split('|')
    return termsWith(left || right || '').flatMap((term) => placesIn(term, pair))
  })
  return {
    beginningWith,
    between: (left, right) => round(neighbours(left, right)),
    vocabulary: new Set(byWord.keys()),
  }
}

function placesIn(term: Term, pair: string): Slot[] {
  const { keys } = term
  return keys.flatMap((key, place) =>
    key.length > 1 && neighbours(keys[place - 1], keys[place + 1]) === pair ? [{ term, place }] : [],
  )
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
  const inside = index.between(left, right)
  if (left === undefined || right === undefined) return [...inside]
  return [...inside, ...index.between(left, undefined), ...index.between(undefined, right)]
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
    index
      .beginningWith(key)
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
