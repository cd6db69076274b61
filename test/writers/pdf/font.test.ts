import { describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { paragraph } from '../../../src/tree/build.ts'
import { faceOf } from '../../../src/writers/face.ts'
import { castOf } from '../../../src/writers/pdf/cast.ts'
import { REPERTOIRE } from '../../../src/writers/pdf/repertoire.ts'
import { subsetOf } from '../../../src/writers/pdf/subset.ts'
import { tinos } from '../../support/fonts.ts'
import { meta, printed } from './samples.ts'

const styles = Object.entries(tinos)

describe.each(styles)('the %s face', (_, bytes) => {
  const face = faceOf(bytes)
  const cast = castOf(face)

  it('has every character of the repertoire', () => {
    expect(REPERTOIRE.filter((code) => face.glyph(code) === 0)).toEqual([])
    expect(new Set(REPERTOIRE).size).toBe(REPERTOIRE.length)
  })

  it('gives a word the same numbers whatever was encoded before', () => {
    const { glyphs } = cast.encode('Đảng')
    cast.encode('Ωμέγα Жук')
    expect([...cast.encode('Đảng').glyphs]).toEqual([...glyphs])
    expect(Math.max(...glyphs)).toBeLessThanOrEqual(REPERTOIRE.length)
  })

  it('escapes what a literal string cannot hold as it is', () => {
    for (const code of REPERTOIRE) {
      const { string, glyphs } = cast.encode(String.fromCharCode(code))
      const bytes = (string.match(/\\r|\\.|[\s\S]/gu) ?? []).map((shown) =>
        shown === '\\r' ? 13 : shown.charCodeAt(shown.length - 1),
      )
      const [high = 0, low = 0] = bytes
      if (bytes.length === 1) expect([high, glyphs[0]]).toEqual([code, code - 0x1f])
      else expect(high * 256 + low).toBe(0x8000 + (glyphs[0] ?? 0))
      expect(string.replace(/\\[\s\S]/gu, '')).not.toMatch(/[()\\\r]/u)
    }
  })

  it('is cut to a sound font file: checksums right, each glyph with its outline, parts and width', () => {
    const used = [...cast.encode('ẾĐượcΩ').glyphs]
    const file = subsetOf(cast, used)
    const view = new DataView(file.buffer)
    let sum = 0
    for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
    expect(sum).toBe(0xb1b0afba)
    const tables = new Map<string, DataView>()
    for (let i = 0; i < view.getUint16(4); i++) {
      const tag = String.fromCharCode(...file.subarray(12 + 16 * i, 16 + 16 * i))
      tables.set(tag, new DataView(file.buffer, view.getUint32(20 + 16 * i), view.getUint32(24 + 16 * i)))
    }
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    const [hmtx, loca] = [tables.get('hmtx'), tables.get('loca')]
    for (const [i, number] of used.entries()) {
      expect(hmtx?.getUint16(4 * number)).toBe(face.advance(face.glyph('ẾĐượcΩ'.charCodeAt(i))))
      const length = 2 * ((loca?.getUint16(2 * number + 2) ?? 0) - (loca?.getUint16(2 * number) ?? 0))
      expect(length).toBe(cast.glyph(number).outline.length)
      for (const part of cast.glyph(number).parts) expect(cast.glyph(part).outline.length).toBeGreaterThan(0)
    }
  })
})

it('reads characters back as they were, seldom ones and those that share a glyph too', async () => {
  const text = 'Ωμέγα Жук ½ a-b\u00adc a\u2010b ﬁ № ∑ e\u0301'
  const root = { type: 'root', meta, numbering: 'sections', children: [paragraph(text)] } as const
  const { words } = await printed(root, hd05)
  expect(words.map((word) => word.text)).toEqual(text.split(' '))
})
