import { tableOf } from '../face.ts'
import type { Cast, Glyph } from './cast.ts'

/** A table of a font file: how many bytes it has, and how they are written from `at` on. */
interface Table {
  readonly tag: string
  readonly length: number
  write(view: DataView, at: number): void
}

type Glyphs = readonly (Glyph | undefined)[]

/**
 * A TrueType font of the glyphs numbered in `used` and what they are put together from; the rest of the numbers are empty. It has
 * the tables a PDF needs to draw glyphs by number; hints and their tables are left out.
 */
export function subsetOf(cast: Cast, used: Iterable<number>): Uint8Array {
  const glyphs = withParts(cast, used)
  const outlines = outlineTable(glyphs)
  const isLong = outlines.length > 2 * 0xffff
  return fontFile([
    outlines,
    changed(cast, 'head', (view, at) => {
      view.setUint32(at + 8, 0)
      view.setUint16(at + 50, isLong ? 1 : 0)
    }),
    changed(cast, 'hhea', (view, at) => view.setUint16(at + 34, glyphs.length)),
    widthTable(glyphs),
    placeTable(glyphs, isLong),
    changed(cast, 'maxp', (view, at) => view.setUint16(at + 4, glyphs.length)),
  ])
}

/** The glyphs by number, as far as the highest; holes where one is not used. */
function withParts(cast: Cast, used: Iterable<number>): Glyphs {
  const glyphs: (Glyph | undefined)[] = []
  const visit = (number: number): void => {
    while (glyphs.length <= number) glyphs.push(undefined)
    if (glyphs[number]) return
    const glyph = cast.glyph(number)
    glyphs[number] = glyph
    for (const part of glyph.parts) visit(part)
  }
  visit(0)
  for (const number of used) visit(number)
  return glyphs
}

function outlineTable(glyphs: Glyphs): Table {
  let length = 0
  for (const glyph of glyphs) length += glyph?.outline.length ?? 0
  return {
    tag: 'glyf',
    length,
    write(view, start) {
      const bytes = new Uint8Array(view.buffer)
      let at = start
      for (const glyph of glyphs) {
        if (!glyph) continue
        bytes.set(glyph.outline, at)
        at += glyph.outline.length
      }
    },
  }
}

/** Where the outlines begin and end: in pairs of bytes where that is short enough. */
function placeTable(glyphs: Glyphs, isLong: boolean): Table {
  return {
    tag: 'loca',
    length: (isLong ? 4 : 2) * (glyphs.length + 1),
    write(view, at) {
      let place = 0
      for (let number = 0; number <= glyphs.length; number++) {
        if (isLong) view.setUint32(at + 4 * number, place)
        else view.setUint16(at + 2 * number, place / 2)
        place += glyphs[number]?.outline.length ?? 0
      }
    },
  }
}

function widthTable(glyphs: Glyphs): Table {
  return {
    tag: 'hmtx',
    length: 4 * glyphs.length,
    write(view, at) {
      for (let number = 0; number < glyphs.length; number++) {
        const glyph = glyphs[number]
        if (!glyph) continue
        view.setUint16(at + 4 * number, glyph.advance)
        view.setInt16(at + 4 * number + 2, glyph.left)
      }
    },
  }
}

/** A table of the whole font with some numbers changed. */
function changed({ face }: Cast, tag: string, change: (view: DataView, at: number) => void): Table {
  const { buffer, byteOffset, byteLength } = tableOf(face.tables, tag)
  return {
    tag,
    length: byteLength,
    write(view, at) {
      new Uint8Array(view.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), at)
      change(view, at)
    },
  }
}

/** Puts tables, in the order of their tags, into a font file with its directory and checksums. */
function fontFile(tables: readonly Table[]): Uint8Array {
  const directory = 12 + 16 * tables.length
  const size = tables.reduce((sum, { length }) => sum + fourfold(length), directory)
  const view = new DataView(new ArrayBuffer(size))
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tables.length - 2 ** power))
  let at = directory
  let head = 0
  for (const [i, { tag, length, write }] of tables.entries()) {
    const entry = 12 + 16 * i
    write(view, at)
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, at, fourfold(length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, length)
    if (tag === 'head') head = at
    at += fourfold(length)
  }
  view.setUint32(head + 8, 0xb1b0afba - checksum(view, 0, size))
  return new Uint8Array(view.buffer)
}

function fourfold(length: number): number {
  return Math.ceil(length / 4) * 4
}

/** The sum of the 32-bit numbers in a stretch of a font file, modulo 2^32. */
function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}
