import { type Face, tableOf } from '../face.ts'
import { type Cast, castOf, thousandths } from './cast.ts'
import { CODE_SPACES, CODES_NAME, codesOf, hex, hexCode } from './codes.ts'
import { type Objects, type Ref, to } from './objects.ts'
import { subsetOf } from './subset.ts'

/** A face in one document: what it has drawn so far, to be embedded when all is drawn. */
export interface Font {
  /** As the content streams name it: F1 to F4. */
  readonly name: string
  readonly ref: Ref
  /** A word as a literal string without its parentheses. Throws on a character the face does not have. */
  encode(word: string): string
  /** Writes the subset of what was drawn; nothing where no page names it. `codes` is the map from codes to glyph numbers. */
  embed(codes: Ref): void
  /** The highest glyph number drawn. */
  highest(): number
}

/** Opens a face in a file. */
export function fontIn(objects: Objects, face: Face, name: string): Font {
  const cast = castOf(face)
  let ref: Ref | undefined
  // The character each glyph number stands for; 0 where it was not drawn.
  const drawn = new Uint16Array(cast.size)
  return {
    name,
    get ref() {
      ref ??= objects.reserve()
      return ref
    },
    encode(word) {
      const { string, glyphs } = cast.encode(word)
      for (let i = 0; i < glyphs.length; i++) drawn[glyphs[i] ?? 0] = word.charCodeAt(i)
      return string
    },
    highest: () => drawn.findLastIndex((character) => character !== 0),
    embed(codes) {
      if (ref !== undefined) embed(objects, cast, ref, drawn, codes)
    },
  }
}

/** Writes the subsets of what was drawn, and the one map from codes to glyph numbers. */
export function embedFonts(objects: Objects, fonts: readonly Font[]): void {
  const map = codesOf(Math.max(0, ...fonts.map((font) => font.highest())))
  const system = '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'
  const codes = objects.stream(`/Type /CMap /CMapName /${CODES_NAME} ${system} /WMode 0`, Buffer.from(map, 'latin1'))
  for (const font of fonts) font.embed(codes)
}

function embed(objects: Objects, cast: Cast, ref: Ref, drawn: Uint16Array, codes: Ref): void {
  const used: number[] = []
  for (let number = 1; number < drawn.length; number++) if (drawn[number] !== 0) used.push(number)
  const name = `/${tagOf(used)}+${postScriptName(cast.face)}`
  const bytes = subsetOf(cast, used)
  // As it is: outlines without hints shrink by half at best, and packing them takes longer than all the typesetting.
  const file = objects.stream(`/Length1 ${bytes.length}`, bytes)
  const descriptor = objects.add(
    `<</Type /FontDescriptor /FontName ${name}${descriptorOf(cast.face)} /FontFile2 ${to(file)}>>`,
  )
  const descendant = objects.add(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity /FontDescriptor ${to(descriptor)}\n` +
      `/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /W [${widths(cast, used)}]>>`,
  )
  const map = objects.stream('', Buffer.from(characterMap(used, drawn), 'latin1'))
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

// Bits of a font descriptor: it has serifs; its glyphs are known by number alone; it leans.
const SERIF = 2
const SYMBOLIC = 4
const ITALIC = 64

function descriptorOf(face: Face): string {
  const head = tableOf(face.tables, 'head')
  const os2 = tableOf(face.tables, 'OS/2')
  const angle = tableOf(face.tables, 'post').getInt32(4) / 0x10000
  const box = [36, 38, 40, 42].map((at) => thousandths(face, head.getInt16(at)))
  // Not told by the font: the usual stems of a text face, upright and bold.
  const stem = os2.getUint16(4) >= 600 ? 140 : 80
  return (
    ` /Flags ${SERIF | SYMBOLIC | (angle === 0 ? 0 : ITALIC)} /FontBBox [${box.join(' ')}] /ItalicAngle ${angle}` +
    ` /Ascent ${thousandths(face, face.ascent)} /Descent ${thousandths(face, face.descent)}` +
    ` /CapHeight ${thousandths(face, os2.getInt16(88))} /StemV ${stem}`
  )
}

/** The name a font is called by in PDF: "Tinos-Bold". */
function postScriptName({ tables }: Face): string {
  const name = tableOf(tables, 'name')
  const strings = name.getUint16(4)
  for (let entry = 6; entry < strings; entry += 12) {
    if (name.getUint16(entry) !== 3 || name.getUint16(entry + 6) !== 6) continue
    const at = strings + name.getUint16(entry + 10)
    const letters = name.getUint16(entry + 8) / 2
    return Array.from({ length: letters }, (_, i) => String.fromCharCode(name.getUint16(at + 2 * i))).join('')
  }
  throw new Error('The font has no PostScript name.')
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
