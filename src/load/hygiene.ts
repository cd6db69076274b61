import { type CharacterFinding, findCharacters } from '../text/clean.ts'
import { findLegacy } from '../text/legacy.ts'
import type { Fault } from './fault.ts'
import { linesOf } from './lines.ts'
import * as say from './sayings.ts'

/** Most faulty characters reported one by one for one file; the last one reported says how many more there are. */
export const maxCharacterFaults = 50
/** Most lines of legacy-encoded text reported for one file. */
export const maxLegacyFaults = 20

/** A text with more faulty characters than this is no text, and nothing of it is read. */
export const maxFaultyCharacters = 1000

/** A text fit to be read: NFC, without invisible characters, and the way back to where everything stood. */
export interface Clean {
  readonly text: string
  /** Places are offsets into the text as it was. */
  readonly faults: readonly Fault[]
  /** The text is too full of faults to be read; it is given as empty. */
  readonly hopeless: boolean
  /** The offset in the text as it was of an offset in the clean text. */
  original(offset: number): number
}

/** Removes what nobody can see, refuses what no document can hold, and brings the rest to NFC. */
export function cleanse(text: string): Clean {
  const found = charactersIn(text)
  const hopeless = found.length > maxFaultyCharacters
  const faults = [...characterFaults(found), ...(hopeless ? [] : legacyFaults(text))]
  if (hopeless) return { text: '', faults, hopeless, original: () => text.length }
  if (found.length === 0 && text.normalize() === text) return { text, faults, hopeless, original: (offset) => offset }
  const { parts, offsets } = normalised(text, found)
  return { text: parts.join(''), faults, hopeless, original: (offset) => offsets[offset] ?? text.length }
}

// Searched piece by piece, so that a file of nothing else is given up early.
const pieceLength = 16_384

function charactersIn(text: string): CharacterFinding[] {
  const found: CharacterFinding[] = []
  for (let from = 0; from < text.length && found.length <= maxFaultyCharacters; ) {
    const middle = /[\udc00-\udfff]/.test(text.charAt(from + pieceLength))
    const to = from + pieceLength + (middle ? 1 : 0)
    for (const finding of findCharacters(text.slice(from, to)))
      found.push({ ...finding, offset: from + finding.offset })
    from = to
  }
  return found
}

function characterFaults(found: readonly CharacterFinding[]): Fault[] {
  const shown = found.slice(0, maxCharacterFaults).map((finding) => characterFault(finding))
  const last = shown.at(-1)
  const more = found.length - shown.length
  if (last && more > 0) shown[shown.length - 1] = { ...last, saying: say.andMore(last.saying, more) }
  return shown
}

function characterFault({ fault, message, offset, length }: CharacterFinding): Fault {
  return { saying: say.character(fault, message), from: offset, to: offset + length }
}

/** The faults of characters that a quoted text spells by escapes (`"\u200b"`), all at the place of that text. */
export function escapedFaults(value: string, from: number, to: number): Fault[] {
  return findCharacters(value)
    .slice(0, 1)
    .map((finding) => ({ ...characterFault(finding), from, to }))
}

/** A value spelled by escapes as the model keeps it: NFC, without invisible characters, with a mark where something was refused. */
export function cleanValue(value: string): string {
  const mark = (fault: CharacterFinding['fault']) => (leavesNothing(fault) ? '' : '\ufffd')
  const bare = findCharacters(value).reduceRight(
    (text, { fault, offset, length }) => text.slice(0, offset) + mark(fault) + text.slice(offset + length),
    value,
  )
  return bare.normalize()
}

/** What is invisible or turns text leaves nothing; the rest leaves a mark, so that the words on both sides do not join. */
function leavesNothing(fault: CharacterFinding['fault']): boolean {
  return fault === 'invisible' || fault === 'bidi'
}

/** Line by line, comments aside: what a comment says is never printed. */
function legacyFaults(text: string): Fault[] {
  if (/^[\0-\x7f]*$/u.test(text)) return []
  const lines = linesOf(text)
  const faults: Fault[] = []
  for (let line = 0; line < lines.count && faults.length < maxLegacyFaults; line++) {
    const words = lines.text(line)
    if (words.trimStart().startsWith('#')) continue
    for (const { text, from } of stretches(words)) {
      const legacy = findLegacy(text)
      const start = lines.start(line) + from
      if (legacy)
        faults.push({ saying: say.legacy(legacy.message), from: start + legacy.start, to: start + legacy.end })
    }
  }
  return faults.slice(0, maxLegacyFaults)
}

// Long enough for every sentence; the search takes longer than in proportion to the length.
const stretchLength = 1000

/** A line in stretches, parted at spaces where it has them. */
function* stretches(words: string): Generator<{ readonly text: string; readonly from: number }> {
  for (let from = 0; from < words.length; ) {
    const space = words.lastIndexOf(' ', from + stretchLength)
    const end = words.length - from <= stretchLength ? words.length : space > from ? space : from + stretchLength
    yield { text: words.slice(from, end), from }
    from = end
  }
}

/** Clean text in parts, and for each of its UTF-16 units the offset it came from. */
interface Normalised {
  readonly parts: string[]
  readonly offsets: number[]
}

function normalised(text: string, found: readonly CharacterFinding[]): Normalised {
  const into: Normalised = { parts: [], offsets: [] }
  let from = 0
  for (const { fault, offset, length } of found) {
    compose(into, text, from, offset)
    if (!leavesNothing(fault)) add(into, '\ufffd', offset)
    from = offset + length
  }
  compose(into, text, from, text.length)
  return into
}

// A character and those that combine with it; Hangul letters combine with each other.
const cluster = /\P{M}?\p{M}+|[\u1100-\u11ff]+/gu

function compose(into: Normalised, text: string, from: number, to: number): void {
  const part = text.slice(from, to)
  let done = 0
  for (const { index, 0: letters } of part.matchAll(cluster)) {
    if (index > done) addRun(into, part.slice(done, index), from + done)
    add(into, letters.normalize(), from + index)
    done = index + letters.length
  }
  addRun(into, part.slice(done), from + done)
}

/** Characters that combine with nothing: one for one where they stood, save a few that NFC writes as others. */
function addRun({ parts, offsets }: Normalised, typed: string, from: number): void {
  const composed = typed.normalize()
  const text = composed.length === typed.length ? composed : typed
  parts.push(text)
  for (let at = 0; at < text.length; at++) offsets.push(from + at)
}

/** Characters that stand for others: all at the place where those began. */
function add({ parts, offsets }: Normalised, text: string, from: number): void {
  parts.push(text)
  for (let at = 0; at < text.length; at++) offsets.push(from)
}
