/** True when a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

/** What a TrueType or OpenType font covers, by its best Unicode character map (formats 4 and 12). */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const count = view.getUint16(cmap + 2)
  const tables = Array.from({ length: count }, (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4))
  const full = tables.find((at) => view.getUint16(at) === 12)
  if (full !== undefined) return groups(view, full)
  const basic = tables.find((at) => view.getUint16(at) === 4)
  if (basic === undefined) throw new Error('the font has no Unicode character map of format 4 or 12')
  return segments(view, basic)
}

function tableOffset(view: DataView, name: string): number {
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no table “${name}”`)
}

/** Format 12: runs of code points with consecutive glyphs. */
function groups(view: DataView, at: number): Coverage {
  const runs = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const start = at + 16 + index * 12
    return [view.getUint32(start), view.getUint32(start + 4)] as const
  })
  return (code) => runs.some(([first, last]) => code >= first && code <= last)
}

/** Format 4: segments of the basic plane in the order of their ends; glyph 0 is none. */
function segments(view: DataView, at: number): Coverage {
  const count = view.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const ranges = deltas + count * 2
  return (code) => {
    let segment = 0
    while (segment < count && view.getUint16(ends + segment * 2) < code) segment++
    const first = segment < count ? view.getUint16(starts + segment * 2) : code + 1
    if (code < first || code >= 0xffff) return false
    const range = view.getUint16(ranges + segment * 2)
    const glyph = range === 0 ? code : view.getUint16(ranges + segment * 2 + range + (code - first) * 2)
    return (range === 0 || glyph !== 0) && ((glyph + view.getUint16(deltas + segment * 2)) & 0xffff) !== 0
  }
}
