import { type CharacterFinding, findCharacters } from '../text/clean.ts'
import { findLegacy } from '../text/legacy.ts'
import type { Fault } from './fault.ts'
import { linesOf } from './lines.ts'
import * as say from './sayings.ts'

/** Most faulty characters reported one by one for one file; the last one reported says how many more there are. */
export const maxCharacterFaults = 50
/** Most lines of legacy-encoded text reported for one file. */
export const maxLegacyFaults = 20

/** A text fit to be read: NFC, without invisible characters, and the way back to where everything stood. */
export interface Clean {
  readonly text: string
  /** Places are offsets into the text as it was. */
  readonly faults: readonly Fault[]
  /** The offset in the text as it was of an offset in the clean text. */
  original(offset: number): number
}

/** Removes what nobody can see, refuses what no document can hold, and brings the rest to NFC. */
export function cleanse(text: string): Clean {
  const found = /^[\n\r\t\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e₫]*$/u.test(text)
    ? []
    : findCharacters(text)
  const faults = [...characterFaults(found), ...legacyFaults(text)]
  if (found.length === 0 && text.normalize() === text) return { text, faults, original: (offset) => offset }
  const pieces = normalised(text, found)
  return { text: pieces.map((piece) => piece.text).join(''), faults, original: wayBack(pieces, text.length) }
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
    const legacy = words.trimStart().startsWith('#') ? undefined : findLegacy(words)
    if (!legacy) continue
    const start = lines.start(line)
    faults.push({ saying: say.legacy(legacy.message), from: start + legacy.start, to: start + legacy.end })
  }
  return faults
}

interface Piece {
  readonly text: string
  /** Offset in the text as it was. */
  readonly from: number
  /** Characters that stand one for one where they stood. */
  readonly same: boolean
}

// A character that combines with the one before it, or a Hangul letter that does.
const cluster = /[\s\S][\p{M}\u1161-\u1175\u11a8-\u11c2]+/gu

function normalised(text: string, found: readonly CharacterFinding[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { fault, offset, length } of found) {
    pieces.push(...composed(text.slice(from, offset), from))
    if (!leavesNothing(fault)) pieces.push({ text: '\ufffd', from: offset, same: false })
    from = offset + length
  }
  return [...pieces, ...composed(text.slice(from), from)]
}

function composed(text: string, start: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: letters } of text.matchAll(cluster)) {
    pieces.push({ text: text.slice(from, index), from: start + from, same: true })
    pieces.push({ text: letters.normalize(), from: start + index, same: false })
    from = index + letters.length
  }
  return [...pieces, { text: text.slice(from).normalize(), from: start + from, same: true }]
}

function wayBack(pieces: readonly Piece[], end: number): (offset: number) => number {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  return (offset) => {
    if (offset >= length) return end
    const index = lastPiece(starts, offset)
    const piece = pieces[index]
    return piece ? piece.from + (piece.same ? offset - (starts[index] ?? 0) : 0) : end
  }
}

function lastPiece(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
