import { type Face, tableOf } from '../face.ts'

/** The outlines of a face: `outline` gives one glyph's bytes without hints, its components numbered by `renumber`. */
export interface Outlines {
  outline(glyph: number, renumber: (component: number) => number): Uint8Array
  /** The glyphs a glyph is put together from, itself not among them. */
  components(glyph: number): number[]
}

// Flags of a component of a composite glyph.
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080
const HINTS = 0x0100

/** Reads outlines from the tables `glyf` and `loca`. */
export function outlinesOf({ tables }: Face): Outlines {
  const glyf = tableOf(tables, 'glyf')
  const start = locator(tables)
  const view = (glyph: number): DataView =>
    new DataView(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph))
  return {
    components: (glyph) => (isComposite(view(glyph)) ? componentsOf(view(glyph)).map(({ glyph: part }) => part) : []),
    outline(glyph, renumber) {
      const data = view(glyph)
      if (data.byteLength === 0) return new Uint8Array()
      return padded(isComposite(data) ? composite(data, renumber) : simple(data))
    },
  }
}

function locator(tables: ReadonlyMap<string, DataView>): (glyph: number) => number {
  const loca = tableOf(tables, 'loca')
  const isLong = tableOf(tables, 'head').getInt16(50) === 1
  return isLong ? (glyph) => loca.getUint32(4 * glyph) : (glyph) => 2 * loca.getUint16(2 * glyph)
}

function isComposite(data: DataView): boolean {
  return data.byteLength > 0 && data.getInt16(0) < 0
}

/** A simple glyph is header, contour ends, hints, points: all but the hints. */
function simple(data: DataView): Uint8Array {
  const hints = 10 + 2 * data.getInt16(0)
  const points = hints + 2 + data.getUint16(hints)
  const bytes = new Uint8Array(hints + 2 + data.byteLength - points)
  bytes.set(bytesOf(data, 0, hints))
  bytes.set(bytesOf(data, points, data.byteLength), hints + 2)
  return bytes
}

/** A composite glyph is header, components, hints: all but the hints. */
function composite(data: DataView, renumber: (component: number) => number): Uint8Array {
  const parts = componentsOf(data)
  const bytes = bytesOf(data, 0, parts.at(-1)?.end ?? 0).slice()
  const copy = new DataView(bytes.buffer)
  for (const { at, glyph } of parts) {
    copy.setUint16(at, data.getUint16(at) & ~HINTS)
    copy.setUint16(at + 2, renumber(glyph))
  }
  return bytes
}

function componentsOf(data: DataView): { at: number; end: number; glyph: number }[] {
  const parts: { at: number; end: number; glyph: number }[] = []
  for (let at = 10, more = true; more; ) {
    const flags = data.getUint16(at)
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0
    const end = at + 4 + (flags & WORDS ? 4 : 2) + scale
    parts.push({ at, end, glyph: data.getUint16(at + 2) })
    more = (flags & MORE) !== 0
    at = end
  }
  return parts
}

function bytesOf(data: DataView, from: number, to: number): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset + from, to - from)
}

/** Glyphs begin at even places, for the short form of `loca`. */
function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 2 === 0) return bytes
  const even = new Uint8Array(bytes.length + 1)
  even.set(bytes)
  return even
}
