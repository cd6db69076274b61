import type { Sentence } from '../diagnostic.ts'
import { fromMojibake, mojibakeRun } from './mojibake.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

/** Vietnamese in an encoding of the past, or in UTF-8 read as something else. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake'

/** Text that is valid Unicode but was never meant to be these letters; `start` and `end` in UTF-16 units. */
export interface LegacyText {
  readonly encoding: LegacyEncoding
  readonly start: number
  readonly end: number
  /** What the span most likely says. */
  readonly decoded: string
  readonly message: Sentence
}

/**
 * The first stretch of `text` (one value or one line) that is legacy-encoded, or nothing. Sure only: at least two words become
 * Vietnamese syllables when decoded, were none before, and hardly any other word with marks stands beside them; so French,
 * German or Spanish names raise no alarm.
 */
export function findLegacy(text: string): LegacyText | undefined {
  if (!/[^\u0000-\u007f]/.test(text)) return undefined
  const mojibake = text.search(mojibakeRun) >= 0 ? findMojibake(text) : undefined
  if (mojibake || !mayBeFont(text)) return mojibake
  return findFont(text, 'tcvn3', fromTcvn3) ?? findFont(text, 'vni', fromVni)
}

/** Cheap and never wrong for "no": text of true Unicode without one Latin-1 sign that Vietnamese does not use is no old font's. */
function mayBeFont(text: string): boolean {
  return (
    !/[ăđĩũơưạ-ỹĂĐĨŨƠƯẠ-Ỹ]/u.test(text) ||
    /[¡-ÿ]/u.test(text.replace(/[àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ«»°±²³½×÷·]/gu, ''))
  )
}

// Letters that are common in the names of western Europe: they alone prove nothing.
const western = /^[\u0000-\u007fàâçèéêëîïôùûüÀÂÇÈÉÊËÎÏÔÙÛÜ]*$/

/** Letters, and the Latin-1 signs that were letters in the fonts of the past. */
const wordShape = /[\p{L}\p{Mn}\u0080-\u00ff]+/gu

interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
}

/** Words with letters beyond ASCII that are not Vietnamese as they stand. */
function marked(text: string): Word[] {
  return [...text.matchAll(wordShape)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word }) => /[a-zA-Z]/.test(word) && /[^\u0000-\u007f]/.test(word) && !isSyllable(word))
}

function findFont(text: string, encoding: LegacyEncoding, decode: (word: string) => string): LegacyText | undefined {
  const words = marked(text)
  const proofs = words.filter(({ word }) => isSyllable(decode(word)))
  const strong = proofs.some(({ word }) => !western.test(word))
  const first = proofs[0]
  const last = proofs.at(-1)
  if (!first || !last || proofs.length < (strong ? 2 : 4) || proofs.length < 0.75 * words.length) return undefined
  return found(text, encoding, first.start, last.end, (span) => {
    // Among words of true Unicode, what is a syllable as it stands is left alone.
    const mixed = /[^\u0000-\u00ff]/.test(span)
    return span.replace(wordShape, (word) => (mixed && isSyllable(word) ? word : decode(word)))
  })
}

function findMojibake(text: string): LegacyText | undefined {
  const chunks = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const proofs = chunks.filter(({ word }) => {
    const repaired = fromMojibake(word)
    return repaired !== undefined && /[à-ỹ]/i.test(repaired) && vietnamese(repaired)
  })
  const first = proofs[0]
  const last = proofs.at(-1)
  if (!first || !last) return undefined
  return found(text, 'mojibake', first.start, last.end, (span) => fromMojibake(span) ?? span)
}

function vietnamese(chunk: string): boolean {
  const words = chunk.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => isSyllable(word))
}

const names: Readonly<Record<LegacyEncoding, Sentence>> = {
  tcvn3: { vi: 'mã TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, the .VnTime fonts)' },
  vni: { vi: 'mã VNI (phông VNI-Times)', en: 'VNI (the VNI-Times fonts)' },
  mojibake: { vi: 'UTF-8 bị đọc nhầm thành mã Tây Âu', en: 'UTF-8 read as a Western encoding' },
}

function found(
  text: string,
  encoding: LegacyEncoding,
  start: number,
  end: number,
  decode: (span: string) => string,
): LegacyText {
  const span = text.slice(start, end)
  const decoded = decode(span)
  const { vi, en } = names[encoding]
  const message = {
    vi: `“${short(span)}” là chữ ${vi}; cần chuyển sang Unicode: “${short(decoded)}”.`,
    en: `“${short(span)}” is ${en}; convert it to Unicode: “${short(decoded)}”.`,
  }
  return { encoding, start, end, decoded, message }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
