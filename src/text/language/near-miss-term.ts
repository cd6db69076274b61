import { remembered } from '../remembered.ts'
import { styledWords, withToneStyle } from '../tone-style.ts'
import type { LanguageCheck, TextFinding } from './check.ts'
import { machineStretches, nameStretches, quotedStretches, touching } from './protected.ts'
import { exactTerms, fits, inCaseOf, type Slot, slip, slotsAround, type Term, type TermIndex } from './term-index.ts'
import { isUpperCase, startsUpper, type Token, tokenise } from './tokens.ts'
import { ownTerms, vocabulary } from './vocabulary.ts'

/**
 * Words within one slip of a term of the trade: "hội nhị" for "hội nghị", "nhiệm vụ trong tâm" for "nhiệm vụ trọng tâm". Real words that
 * happen to be near are left alone: names, ordinary words that stand by themselves, and phrases known as they are.
 */
export const nearMissTerm: LanguageCheck = function* (text, { names = [], terms = none }) {
  const isUntouchable = touching(() => [...machineStretches(text), ...nameStretches(text, names)])
  const isQuoted = touching(() => quotedStretches(text))
  let reported = -1
  for (const { finding, token } of slipsWith(terms)(text)) {
    if (isUntouchable(token.start, token.end) || finding.start <= reported) continue
    reported = finding.end - 1
    yield isQuoted(finding.start, finding.end) ? { ...finding, protected: true } : finding
  }
}

const none: readonly string[] = []

/** A word that may be a slip, and what is to be said of the term round it. */
interface Slip {
  readonly token: Token
  readonly finding: TextFinding
}

/** Every word of a text that may be a slip, names too; with the office's own terms. */
function slipsWith(own: readonly string[]): (text: string) => readonly Slip[] {
  const known = slips.get(own)
  if (known) return known
  const { terms } = vocabulary()
  const indexes = own.length > 0 ? [terms, ownTerms(own)] : [terms]
  const made = remembered((text) => slipsOf(text, indexes))
  slips.set(own, made)
  return made
}

// Keyed by the list itself: an office file is read once.
const slips = new WeakMap<readonly string[], (text: string) => readonly Slip[]>()

function slipsOf(text: string, indexes: readonly TermIndex[]): Slip[] {
  const tokens = tokenise(text)
  const ground = survey(tokens, indexes)
  return tokens.flatMap((token, at) => {
    const best = bestSlot(tokens, at, ground)
    return best ? [{ token, finding: finding(text, tokens, at, best) }] : []
  })
}

/** What the whole text says about its words, gathered once. */
interface Ground {
  readonly indexes: readonly TermIndex[]
  /** Last token of the longest known phrase from each token; and whether a known phrase covers it. */
  readonly phrases: readonly { readonly first: number; readonly last: number }[]
  readonly covering: readonly (readonly { readonly first: number; readonly last: number }[])[]
}

function survey(tokens: readonly Token[], indexes: readonly TermIndex[]): Ground {
  const phrases = [...indexes, vocabulary().ordinary].flatMap((index) => exactTerms(index, tokens))
  const covering: { first: number; last: number }[][] = tokens.map(() => [])
  for (const phrase of phrases) for (let at = phrase.first; at <= phrase.last; at += 1) covering[at]?.push(phrase)
  return { indexes, phrases, covering }
}

function bestSlot(tokens: readonly Token[], at: number, ground: Ground): Slot | undefined {
  const token = tokens[at]
  // A bare letter counts points; with a mark on it, it is what is left of a word.
  if (!token || /^[a-z]$|\d/.test(token.key)) return undefined
  if (ground.covering[at]?.length) return undefined
  const slots = ground.indexes.flatMap((index) => slotsAround(index, tokens, at))
  return slots
    .filter((slot) => fits(slot, tokens, at) && slip(token.key, slot.term.keys[slot.place] ?? '') !== undefined)
    .filter((slot) => sure(slot, tokens, at, ground))
    .sort((a, b) => b.term.keys.length - a.term.keys.length || rank(a, token) - rank(b, token))[0]
}

/** A slip of a mark is likelier than a swap, a swap likelier than a wrong letter. */
function rank({ term, place }: Slot, { key }: Token): number {
  return ['mark', 'swap', 'letter'].indexOf(slip(key, term.keys[place] ?? '') ?? 'letter')
}

function sure(slot: Slot, tokens: readonly Token[], at: number, ground: Ground): boolean {
  if (isName(slot, tokens, at)) return false
  const { term, place } = slot
  const first = at - place
  const last = first + term.keys.length - 1
  const key = tokens[at]?.key ?? ''
  const ownWord = standsAlone(key, term.keys[place] ?? '')
  if (term.keys.length === 2) {
    const mate = place === 0 ? last : first
    return !claimed(ground, mate) && (!ownWord || orphaned(slot, tokens, at, mate))
  }
  if (!ownWord) return true
  if (vocabulary().free.has(key) && slip(key, term.keys[place] ?? '') === 'letter') {
    // Three words of a term round a lost or an extra letter outweigh a word that may stand alone.
    const inside = place > 0 && place < term.keys.length - 1
    return inside && term.keys.length > 3 && key.length !== term.keys[place]?.length
  }
  const rest = place === 0 ? { first: first + 1, last } : { first, last: last - 1 }
  return !ground.phrases.some((phrase) => phrase.first <= rest.first && phrase.last >= rest.last)
}

/** A word that may well be meant as it is: free words always; where a letter differs, every syllable in ordinary use. */
function standsAlone(key: string, wanted: string): boolean {
  const { free, everyday } = vocabulary()
  return free.has(key) || (slip(key, wanted) === 'letter' && everyday.has(key))
}

/**
 * Half of a compound that is never used alone, beside a word that differs from the other half by a mark or a swap: whatever that
 * word is, the half needs its mate ("trong biểu" cannot be meant).
 */
function orphaned({ term, place }: Slot, tokens: readonly Token[], at: number, mate: number): boolean {
  if (slip(tokens[at]?.key ?? '', term.keys[place] ?? '') === 'letter') return false
  return !vocabulary().free.has(tokens[mate]?.key ?? '')
}

/** The other word of a pair belongs to a known phrase of its own ("cần bộ phận" is no "cán bộ"). */
function claimed(ground: Ground, at: number): boolean {
  return (ground.covering[at]?.length ?? 0) > 0
}

/** A capital where the term has none begins a name, unless the whole stretch is in capitals or a sentence begins there. */
function isName({ term, place }: Slot, tokens: readonly Token[], at: number): boolean {
  const window = tokens.slice(at - place, at - place + term.keys.length)
  if (window.every(({ word }) => word === word.toUpperCase())) return false
  const token = tokens[at]
  if (token && isUpperCase(token.word)) return true
  if (!token || !startsUpper(token.word) || startsUpper(term.words[place] ?? '')) return false
  if (place > 0) return true
  const before = tokens[at - 1]
  const inRun = before !== undefined && token.gap === 'space' && !token.first && startsUpper(before.word)
  return inRun || startsUpper(tokens[at + 1]?.word ?? '')
}

function finding(text: string, tokens: readonly Token[], at: number, { term, place }: Slot): TextFinding {
  const start = tokens[at - place]?.start ?? 0
  const end = tokens[at - place + term.keys.length - 1]?.end ?? 0
  const token = tokens[at]
  const right = rightWord(text, term, place, token?.word ?? '')
  const suggestion = text.slice(start, token?.start) + right + text.slice(token?.end, end)
  const wrong = text.slice(start, end)
  const message = {
    vi: `“${wrong}” có thể là lỗi gõ của “${suggestion}”.`,
    en: `“${wrong}” may be a slip for “${suggestion}”.`,
  }
  return { start, end, rule: 'near-miss-term', message, suggestion }
}

function rightWord(text: string, term: Term, place: number, model: string): string {
  const word = inCaseOf(term.words[place] ?? '', model)
  return styledWords(text).some(({ style }) => style === 'new') ? withToneStyle(word, 'new') : word
}
