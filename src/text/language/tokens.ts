import { withToneStyle } from '../tone-style.ts'

/** What stands between two words: plain space, a comma, a dash, or anything that parts phrases. */
export type Gap = 'space' | 'comma' | 'dash' | 'break'

/** A word of a text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  /** Lower case, NFC, tone marks in the old places: what words are compared by. */
  readonly key: string
  /** Between the word before and this one; `break` for the first. */
  readonly gap: Gap
  /** Begins a sentence, a line or a quotation. */
  readonly first: boolean
}

const words = /[\p{L}\p{Mn}\p{Nd}]+/gu

/** What the words of a text are compared by, in order. */
export function keysOf(text: string): string[] {
  return (text.match(words) ?? []).map(keyOf)
}

/** The words of a text in order: runs of letters and digits. */
export function tokenise(text: string): Token[] {
  let last = 0
  return [...text.matchAll(words)].map(({ 0: word, index }, place) => {
    const between = text.slice(last, index)
    last = index + word.length
    const gap = place === 0 ? 'break' : gapOf(between)
    return {
      start: index,
      end: last,
      word,
      key: keyOf(word),
      gap,
      first: place === 0 || (between !== ' ' && /[.!?…:;\n“"«(•]|^\s*[-+]\s/u.test(between)),
    }
  })
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'space'
  // More than two spaces are columns of a table.
  if (/^[ \u00a0]{1,2}$/.test(between)) return 'space'
  if (/^\s*,\s*$/.test(between)) return 'comma'
  return /^[ \u00a0]*[-–][ \u00a0]*$/.test(between) ? 'dash' : 'break'
}

/** A word as it is compared. */
export function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = withToneStyle(word.normalize('NFC').toLowerCase(), 'old')
  if (keys.size < 50_000) keys.set(word, key)
  return key
}

// A pure function's memory: the same few thousand words make up every document.
const keys = new Map<string, string>()

/** True for two letters or more, all capital. */
export function isUpperCase(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase()
}

/** Any capital first letter. */
export function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
