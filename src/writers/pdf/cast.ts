import { oncePer } from '../../text/once-per.ts'
import type { Face } from '../face.ts'
import { escapedCode } from './codes.ts'
import { descriptionOf, postScriptName, thousandths } from './description.ts'
import { type Outlines, outlinesOf } from './glyphs.ts'
import { REPERTOIRE } from './repertoire.ts'

/** A word as the content stream says it, and as the font must be able to draw it. */
export interface Encoded {
  /** The codes of its glyphs (see codes.ts), escaped for a literal string. */
  readonly string: string
  /** Our glyph numbers, one a character. */
  readonly glyphs: Uint16Array
}

/** A glyph ready to be put into a subset; components by our numbers. */
export interface Glyph {
  /** Without hints; of an even length. */
  readonly outline: Uint8Array
  /** Width and left edge in font units. */
  readonly advance: number
  readonly left: number
  /** Width in thousandths of the type size, as a PDF says it. */
  readonly width: string
  /** The numbers it is put together from. */
  readonly parts: readonly number[]
}

/**
 * A face with its glyphs renumbered for documents: 0 is the empty box, then the repertoire, then what its letters are put together
 * from, then every other glyph of the font in its own order. The numbers are the same in every document.
 */
export interface Cast {
  readonly face: Face
  /** As PDF calls it: "Tinos-Bold". */
  readonly name: string
  /** What its font descriptor says beside name and file. */
  readonly description: string
  /** One more than the highest number. */
  readonly size: number
  /** Throws on a character the font does not have: such are diagnosed when a project is loaded. */
  encode(word: string): Encoded
  glyph(number: number): Glyph
}

/** The cast of a face, made once. */
export const castOf: (face: Face) => Cast = oncePer(makeCast)

/** Encoded words kept for the next document; beyond this many the store starts afresh (about 20 MB). */
const WORDS_KEPT = 60_000

function makeCast(face: Face): Cast {
  const outlines = outlinesOf(face)
  const common = REPERTOIRE.filter((code) => face.glyph(code) !== 0)
  const glyphs = [0, ...common.map((code) => face.glyph(code))]
  const parts = componentsOf(glyphs, outlines)
  // The original glyph of each of our small numbers; above them our number is the glyph's own plus their count.
  const small = [...glyphs, ...parts]
  const numberOfCode = new Uint16Array(0x10000)
  for (const [i, code] of common.entries()) numberOfCode[code] = i + 1
  const numberOfPart = new Map(parts.map((glyph, i) => [glyph, glyphs.length + i]))
  const glyphOf = (number: number): number => small[number] ?? number - small.length
  const numberOf = (glyph: number): number => numberOfPart.get(glyph) ?? small.length + glyph
  const numberOfCharacter = (code: number): number => {
    const known = numberOfCode[code] ?? 0
    if (known !== 0) return known
    const glyph = face.glyph(code)
    if (glyph === 0) throw new Error(`The font has no glyph for U+${code.toString(16).toUpperCase().padStart(4, '0')}.`)
    return small.length + glyph
  }
  const prepared: (Glyph | undefined)[] = []
  const words = new Map<string, Encoded>()
  return {
    face,
    name: postScriptName(face),
    description: descriptionOf(face),
    size: small.length + face.glyphs,
    glyph(number) {
      prepared[number] ??= prepare(face, glyphOf(number), outlines, numberOf)
      return prepared[number]
    },
    encode(word) {
      const known = words.get(word)
      if (known) return known
      if (words.size >= WORDS_KEPT) words.clear()
      const encoded = encode(word, numberOfCharacter)
      words.set(word, encoded)
      return encoded
    },
  }
}

/** Every glyph that `glyphs` are put together from, at any depth, that is not among them. */
function componentsOf(glyphs: readonly number[], outlines: Outlines): number[] {
  const parts = new Set<number>()
  const visit = (glyph: number): void => {
    for (const part of outlines.components(glyph)) {
      if (parts.has(part)) continue
      parts.add(part)
      visit(part)
    }
  }
  for (const glyph of glyphs) visit(glyph)
  return [...parts]
}

function prepare(face: Face, glyph: number, outlines: Outlines, numberOf: (glyph: number) => number): Glyph {
  const outline = outlines.outline(glyph, numberOf)
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  return {
    outline,
    advance: face.advance(glyph),
    // The left side bearing is the outline's own left edge.
    left: outline.length > 0 ? view.getInt16(2) : 0,
    width: thousandths(face, face.advance(glyph)),
    parts: outlines.components(glyph).map(numberOf),
  }
}

function encode(word: string, numberOf: (code: number) => number): Encoded {
  const glyphs = Uint16Array.from(word, (character) => numberOf(character.codePointAt(0) ?? 0))
  let string = ''
  for (const glyph of glyphs) string += escapedCode(glyph)
  return { string, glyphs }
}
