import { tableOf } from '../face.ts'
import type { Cast } from './cast.ts'

/** The tables a PDF needs to draw glyphs by number; hints and their tables are left out. */
type Table = readonly [tag: string, bytes: Uint8Array]

/** A TrueType font of the glyphs numbered in `used` and what they are put together from; the rest of the numbers are empty. */
export function subsetOf(cast: Cast, used: Iterable<number>): Uint8Array {
  const numbers = withComponents(cast, used)
  const count = Math.max(...numbers) + 1
  const { glyf, loca, isLong } = outlineTables(cast, numbers, count)
  return fontFile([
    ['glyf', glyf],
    ['head', headTable(cast, isLong)],
    ['hhea', changed(cast, 'hhea', 34, count)],
    ['hmtx', widthTable(cast, numbers, count)],
    ['loca', loca],
    ['maxp', changed(cast, 'maxp', 4, count)],
  ])
}

function withComponents(cast: Cast, used: Iterable<number>): number[] {
  const numbers = new Set([0])
  const visit = (number: number): void => {
    if (numbers.has(number) && number !== 0) return
    numbers.add(number)
    for (const part of cast.components(number)) visit(part)
  }
  for (const number of used) visit(number)
  return [...numbers].sort((a, b) => a - b)
}

function outlineTables(cast: Cast, numbers: readonly number[], count: number) {
  const outlines = numbers.map((number) => cast.outline(number))
  const glyf = concatenated(outlines)
  const isLong = glyf.length > 2 * 0xffff
  const loca = new DataView(new ArrayBuffer((isLong ? 4 : 2) * (count + 1)))
  let offset = 0
  let next = 0
  for (let number = 0; number <= count; number++) {
    if (isLong) loca.setUint32(4 * number, offset)
    else loca.setUint16(2 * number, offset / 2)
    if (numbers[next] === number) offset += outlines[next++]?.length ?? 0
  }
  return { glyf, loca: new Uint8Array(loca.buffer), isLong }
}

function widthTable(cast: Cast, numbers: readonly number[], count: number): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * count))
  for (const number of numbers) {
    const outline = cast.outline(number)
    hmtx.setUint16(4 * number, cast.advance(number))
    // The left side bearing is the outline's own left edge.
    if (outline.length > 0) hmtx.setInt16(4 * number + 2, new DataView(outline.buffer, outline.byteOffset).getInt16(2))
  }
  return new Uint8Array(hmtx.buffer)
}

function headTable(cast: Cast, isLong: boolean): Uint8Array {
  const head = changed(cast, 'head', 50, isLong ? 1 : 0)
  new DataView(head.buffer).setUint32(8, 0)
  return head
}

/** A copy of a table of the whole font with one 16-bit number changed. */
function changed(cast: Cast, tag: string, at: number, value: number): Uint8Array {
  const table = tableOf(cast.face.tables, tag)
  const copy = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
  new DataView(copy.buffer).setUint16(at, value)
  return copy
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  return bytes
}

/** Puts tables, in the order of their tags, into a font file with its directory and checksums. */
function fontFile(tables: readonly Table[]): Uint8Array {
  const directory = 12 + 16 * tables.length
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + fourfold(bytes.length), directory))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tables.length - 2 ** power))
  let offset = directory
  for (const [i, [tag, bytes]] of tables.entries()) {
    file.set(bytes, offset)
    for (let letter = 0; letter < 4; letter++) view.setUint8(12 + 16 * i + letter, tag.charCodeAt(letter))
    view.setUint32(16 + 16 * i, checksum(view, offset, fourfold(bytes.length)))
    view.setUint32(20 + 16 * i, offset)
    view.setUint32(24 + 16 * i, bytes.length)
    offset += fourfold(bytes.length)
  }
  const head = view.getUint32(20 + 16 * tables.findIndex(([tag]) => tag === 'head'))
  view.setUint32(head + 8, 0xb1b0afba - checksum(view, 0, file.length))
  return file
}

function fourfold(length: number): number {
  return Math.ceil(length / 4) * 4
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
