import { oncePer } from '../text/once-per.ts'

/** One style of a TrueType font as its own tables describe it. Lengths are in font units; `unitsPerEm` of them make the type size. */
export interface Face {
  /** The whole font file. */
  readonly bytes: Uint8Array
  readonly tables: ReadonlyMap<string, DataView>
  readonly unitsPerEm: number
  readonly ascent: number
  /** Negative: below the baseline. */
  readonly descent: number
  readonly lineGap: number
  /** How many glyphs there are. */
  readonly glyphs: number
  /** Glyph of a code point; 0 where the font has none. */
  glyph(codePoint: number): number
  /** Width of a glyph. */
  advance(glyph: number): number
  /** Width of a text without kerning, as Word sets it. */
  width(text: string): number
}

/** Reads the tables of a TrueType file once per set of bytes. Throws when the bytes are not a TrueType font with a Unicode map. */
export const faceOf: (bytes: Uint8Array) => Face = oncePer(readFace)

function readFace(bytes: Uint8Array): Face {
  const tables = readTables(bytes)
  const hhea = tableOf(tables, 'hhea')
  const glyphs = readCharacterMap(tableOf(tables, 'cmap'))
  const advances = readAdvances(tableOf(tables, 'hmtx'), hhea.getUint16(34), tableOf(tables, 'maxp').getUint16(4))
  return {
    bytes,
    tables,
    unitsPerEm: tableOf(tables, 'head').getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    glyphs: advances.length,
    glyph: (codePoint) => glyphs[codePoint] ?? 0,
    advance: (glyph) => advances[glyph] ?? 0,
    width(text) {
      let sum = 0
      for (let i = 0; i < text.length; i++) sum += advances[glyphs[text.charCodeAt(i)] ?? 0] ?? 0
      return sum
    },
  }
}

/** A table of a font; throws when it is not there. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag)
  if (!table) throw new Error(`The font has no table "${tag}".`)
  return table
}

function readTables(bytes: Uint8Array): Map<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font.')
  const tables = new Map<string, DataView>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = bytes.byteOffset + view.getUint32(entry + 8)
    tables.set(tag, new DataView(bytes.buffer, start, view.getUint32(entry + 12)))
  }
  return tables
}

/** Glyph by code point of the Basic Multilingual Plane (the Vietnamese alphabet, its punctuation and signs lie in it). */
function readCharacterMap(cmap: DataView): Uint16Array {
  const map = new Uint16Array(0x10000)
  const at = unicodeSubtable(cmap)
  const segments = cmap.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + 2 * segments + 2
  const deltas = starts + 2 * segments
  const offsets = deltas + 2 * segments
  for (let i = 0; i < segments; i++) {
    const start = cmap.getUint16(starts + 2 * i)
    const end = Math.min(cmap.getUint16(ends + 2 * i), 0xfffe)
    const delta = cmap.getUint16(deltas + 2 * i)
    const offset = cmap.getUint16(offsets + 2 * i)
    for (let code = start; code <= end; code++) {
      const glyph = offset === 0 ? code : cmap.getUint16(offsets + 2 * i + offset + 2 * (code - start))
      map[code] = offset !== 0 && glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
  }
  return map
}

/** Where the subtable of platform 3, encoding 1, format 4 begins: every Unicode TrueType font has it. */
function unicodeSubtable(cmap: DataView): number {
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(8 + 8 * i)
    if (cmap.getUint32(4 + 8 * i) === 0x00030001 && cmap.getUint16(at) === 4) return at
  }
  throw new Error('The font has no Unicode character map (platform 3, encoding 1, format 4).')
}

/** Widths by glyph: the last one stands for all glyphs after it. */
function readAdvances(hmtx: DataView, measured: number, glyphs: number): Uint16Array {
  const advances = new Uint16Array(glyphs)
  for (let glyph = 0; glyph < glyphs; glyph++) advances[glyph] = hmtx.getUint16(4 * Math.min(glyph, measured - 1))
  return advances
}
