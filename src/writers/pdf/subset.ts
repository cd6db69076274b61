import { tableOf } from '../face.ts'
import { type Cast, checksum, type Glyph } from './cast.ts'

/** A table of a font file: its bytes, a multiple of four, how many of them count, and the checksum of all. */
interface Table {
  readonly tag: string
  readonly bytes: Uint8Array
  readonly length: number
  readonly checksum: number
}

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
    changed(cast, 'head', (view) => {
      view.setUint32(8, 0)
      view.setUint16(50, isLong ? 1 : 0)
    }),
    changed(cast, 'hhea', (view) => view.setUint16(34, glyphs.length)),
    widthTable(glyphs),
    placeTable(glyphs, isLong),
    changed(cast, 'maxp', (view) => view.setUint16(4, glyphs.length)),
  ])
}

/** The glyphs by number, as far as the highest; holes where one is not used. */
function withParts(cast: Cast, used: Iterable<number>): (Glyph | undefined)[] {
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

function outlineTable(glyphs: readonly (Glyph | undefined)[]): Table {
  let length = 0
  for (const glyph of glyphs) length += glyph?.outline.length ?? 0
  const bytes = new Uint8Array(length)
  let sum = 0
  let at = 0
  for (const glyph of glyphs) {
    if (!glyph) continue
    bytes.set(glyph.outline, at)
    at += glyph.outline.length
    sum = (sum + glyph.checksum) >>> 0
  }
  return { tag: 'glyf', bytes, length, checksum: sum }
}

/** Where the outlines begin and end: in pairs of bytes where that is short enough. */
function placeTable(glyphs: readonly (Glyph | undefined)[], isLong: boolean): Table {
  return table('loca', (isLong ? 4 : 2) * (glyphs.length + 1), (view) => {
    let at = 0
    for (let number = 0; number <= glyphs.length; number++) {
      if (isLong) view.setUint32(4 * number, at)
      else view.setUint16(2 * number, at / 2)
      at += glyphs[number]?.outline.length ?? 0
    }
  })
}

function widthTable(glyphs: readonly (Glyph | undefined)[]): Table {
  return table('hmtx', 4 * glyphs.length, (view) => {
    for (let number = 0; number < glyphs.length; number++) {
      const glyph = glyphs[number]
      if (!glyph) continue
      view.setUint16(4 * number, glyph.advance)
      view.setInt16(4 * number + 2, glyph.left)
    }
  })
}

/** A table of the whole font with some numbers changed. */
function changed(cast: Cast, tag: string, change: (view: DataView) => void): Table {
  const whole = tableOf(cast.face.tables, tag)
  return table(tag, whole.byteLength, (view) => {
    new Uint8Array(view.buffer).set(new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength))
    change(view)
  })
}

function table(tag: string, length: number, fill: (view: DataView) => void): Table {
  const view = new DataView(new ArrayBuffer(Math.ceil(length / 4) * 4))
  fill(view)
  return { tag, bytes: new Uint8Array(view.buffer), length, checksum: checksum(view, 0, view.byteLength) }
}

/** Puts tables, in the order of their tags, into a font file with its directory and checksums. */
function fontFile(tables: readonly Table[]): Uint8Array {
  const directory = 12 + 16 * tables.length
  const file = new Uint8Array(tables.reduce((sum, { bytes }) => sum + bytes.length, directory))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tables.length - 2 ** power))
  let at = directory
  let head = 0
  let sum = 0
  for (const [i, { tag, bytes, length, checksum }] of tables.entries()) {
    const entry = 12 + 16 * i
    file.set(bytes, at)
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum)
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, length)
    if (tag === 'head') head = at
    at += bytes.length
    sum += checksum
  }
  view.setUint32(head + 8, 0xb1b0afba - (sum + checksum(view, 0, directory)))
  return file
}
