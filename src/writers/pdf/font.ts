import type { Face } from '../face.ts'
import { type Cast, castOf } from './cast.ts'
import { CODE_SPACES, CODES_NAME, codesOf, hex, hexCode } from './codes.ts'
import { type Objects, type Ref, to } from './objects.ts'
import { subsetOf } from './subset.ts'

/** A face in one document: what it has drawn so far, to be embedded when all is drawn. */
export interface Font {
  /** As the content streams name it: F1 to F4. */
  readonly name: string
  /** Its object: only a font that draws has one. */
  readonly ref: Ref
  /** A word as a literal string without its parentheses. Throws on a character the face does not have. */
  encode(word: string): string
  /** The character each glyph number stands for; 0 where it was not drawn. */
  readonly drawn: Uint16Array
  readonly cast: Cast
}

/** Opens a face in a file. */
export function fontIn(objects: Objects, face: Face, name: string): Font {
  const cast = castOf(face)
  const drawn = new Uint16Array(cast.size)
  let ref: Ref | undefined
  return {
    name,
    cast,
    drawn,
    get ref() {
      ref ??= objects.reserve()
      return ref
    },
    encode(word) {
      const { string, glyphs } = cast.encode(word)
      for (let i = 0; i < glyphs.length; i++) drawn[glyphs[i] ?? 0] = word.charCodeAt(i)
      return string
    },
  }
}

/** Writes the subsets of what was drawn, and the one map from codes to glyph numbers. */
export function embedFonts(objects: Objects, fonts: readonly Font[]): void {
  const drawing = fonts.map((font) => ({ font, used: numbersIn(font.drawn) })).filter(({ used }) => used.length > 0)
  const map = codesOf(Math.max(0, ...drawing.map(({ used }) => used.at(-1) ?? 0)))
  const system = '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'
  const codes = objects.stream(`/Type /CMap /CMapName /${CODES_NAME} ${system} /WMode 0`, map)
  for (const { font, used } of drawing) embed(objects, font, used, codes)
}

function numbersIn(drawn: Uint16Array): number[] {
  const numbers: number[] = []
  for (let number = 1; number < drawn.length; number++) if (drawn[number] !== 0) numbers.push(number)
  return numbers
}

function embed(objects: Objects, { cast, ref, drawn }: Font, used: readonly number[], codes: Ref): void {
  const name = `/${tagOf(used)}+${cast.name}`
  const bytes = subsetOf(cast, used)
  // As it is: outlines without hints shrink by half at best, and packing them takes longer than all the typesetting.
  const file = objects.stream(`/Length1 ${bytes.length}`, bytes)
  const descriptor = objects.add(
    `<</Type /FontDescriptor /FontName ${name}${cast.description} /FontFile2 ${to(file)}>>`,
  )
  const descendant = objects.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity /FontDescriptor ${to(descriptor)}\n` +
      `/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /W [${widths(cast, used)}]>>`,
  )
  const map = objects.stream('', characterMap(used, drawn))
  objects.write(
    ref,
    `<</Type /Font /Subtype /Type0 /Encoding ${to(codes)} /BaseFont ${name} /DescendantFonts [${to(descendant)}] /ToUnicode ${to(map)}>>`,
  )
}

/** Six letters that differ between subsets. */
function tagOf(used: readonly number[]): string {
  let hash = 0
  for (const number of used) hash = (Math.imul(hash, 31) + number) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

/** Runs of neighbours: first number, then the widths from it on. */
function widths(cast: Cast, used: readonly number[]): string {
  let runs = `0 [${cast.glyph(0).width}`
  let last = 0
  for (const number of used) {
    runs += number === last + 1 ? ' ' : `]\n${number} [`
    runs += cast.glyph(number).width
    last = number
  }
  return `${runs}]`
}

/** What each glyph number reads as. `bfchar`, a line a glyph: Ghostscript does not read `bfrange` well. */
function characterMap(used: readonly number[], drawn: Uint16Array): string {
  let blocks = ''
  for (const [i, number] of used.entries()) {
    if (i % 100 === 0) blocks += `${i === 0 ? '' : 'endbfchar\n'}${Math.min(100, used.length - i)} beginbfchar\n`
    blocks += `<${hexCode(number)}> <${hex(drawn[number] ?? 0, 4)}>\n`
  }
  if (used.length > 0) blocks += 'endbfchar\n'
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
${CODE_SPACES}${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
