import type { Face } from '../face.ts'
import { tableOf } from '../face.ts'
import { type Cast, castOf } from './cast.ts'
import { type PdfFile, type Ref, textString } from './file.ts'
import { subsetOf } from './subset.ts'

/** A face in one document: what it has drawn so far, to be embedded when all is drawn. */
export interface Font {
  /** As the content streams name it: F1 to F4. */
  readonly name: string
  readonly ref: Ref
  /** A word as a literal string without its parentheses. Throws on a character the face does not have. */
  encode(word: string): string
  /** Writes the subset of what was drawn. */
  embed(): void
}

/** Opens a face in `file`. */
export function fontIn(file: PdfFile, face: Face, name: string): Font {
  const cast = castOf(face)
  const ref = file.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' })
  // The character each glyph number stands for; 0 where it was not drawn.
  const drawn = new Uint16Array(cast.size)
  return {
    name,
    ref,
    encode(word) {
      const { string, glyphs } = cast.encode(word)
      for (let i = 0; i < glyphs.length; i++) drawn[glyphs[i] ?? 0] = word.charCodeAt(i)
      return string
    },
    embed: () => embed(file, cast, ref, drawn),
  }
}

function embed(file: PdfFile, cast: Cast, ref: Ref, drawn: Uint16Array): void {
  const used: number[] = []
  for (let number = 1; number < drawn.length; number++) if (drawn[number] !== 0) used.push(number)
  const name = `${tagOf(used)}+${postScriptName(cast.face)}`
  const bytes = subsetOf(cast, used)
  // As it is: outlines without hints shrink by half at best, and packing them takes longer than all the typesetting.
  const fontFile = file.stream({ Length1: bytes.length }, bytes)
  const descendant = ended(file, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: ended(file, { ...descriptorOf(cast.face, name), FontFile2: fontFile }),
    W: widths(cast, used),
  })
  Object.assign(ref.data, {
    BaseFont: name,
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, Buffer.from(characterMap(used, drawn), 'latin1')),
  })
  ref.end()
}

function ended(file: PdfFile, data: Record<string, unknown>): Ref {
  const ref = file.ref(data)
  ref.end()
  return ref
}

/** Six letters that differ between subsets. */
function tagOf(used: readonly number[]): string {
  let hash = 0
  for (const number of used) hash = (Math.imul(hash, 31) + number) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

/** Runs of neighbours: first number, then the widths from it on, in thousandths of the type size. */
function widths({ face, advance }: Cast, used: readonly number[]): unknown[] {
  const runs: unknown[] = []
  let run: number[] = []
  for (const [i, number] of [0, ...used].entries()) {
    if (i === 0 || number !== (i === 1 ? 0 : (used[i - 2] ?? 0)) + 1) {
      run = []
      runs.push(number, run)
    }
    run.push(thousandths(face, advance(number)))
  }
  return runs
}

function thousandths(face: Face, units: number): number {
  return Math.round((units * 1e6) / face.unitsPerEm) / 1e3
}

// Bits of a font descriptor: it has serifs; its glyphs are known by number alone; it leans.
const SERIF = 2
const SYMBOLIC = 4
const ITALIC = 64

function descriptorOf(face: Face, name: string): Record<string, unknown> {
  const head = tableOf(face.tables, 'head')
  const os2 = tableOf(face.tables, 'OS/2')
  const angle = tableOf(face.tables, 'post').getInt32(4) / 0x10000
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SERIF | SYMBOLIC | (angle === 0 ? 0 : ITALIC),
    FontBBox: [36, 38, 40, 42].map((at) => thousandths(face, head.getInt16(at))),
    ItalicAngle: angle,
    Ascent: thousandths(face, face.ascent),
    Descent: thousandths(face, face.descent),
    CapHeight: thousandths(face, os2.getInt16(88)),
    // Not told by the font: the usual stems of a text face, upright and bold.
    StemV: os2.getUint16(4) >= 600 ? 140 : 80,
  }
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
  const blocks: string[] = []
  for (let i = 0; i < used.length; i += 100) {
    const lines = used.slice(i, i + 100).map((number) => `<${hex(number)}> <${hex(drawn[number] ?? 0)}>\n`)
    blocks.push(`${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0')
}
