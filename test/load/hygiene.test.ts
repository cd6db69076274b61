import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanse, maxFaultyCharacters } from '../../src/load/hygiene.ts'

test('a clean text is given back as it is', () => {
  const text = 'Hội nghị “tổng kết”\n\tnăm 2024 – 100%'
  expect(cleanse(text)).toMatchObject({ text, faults: [], hopeless: false })
})

test.each([
  ['Ho\u0323\u0302i', 'Hội', [0, 1, 4]],
  ['a\u200bb', 'ab', [0, 2]],
  ['a\u202eb\u0007c', 'ab\ufffdc', [0, 2, 3, 4]],
  ['\u1112\u1161\u11ab!', '한!', [0, 3]],
  ['\u212b', 'Å', [0]],
  ['o\u0302\u200b\u0323', 'ọ\u0302'.normalize('NFC'), undefined],
])('%j', (typed, text, offsets) => {
  const clean = cleanse(typed)
  expect(clean.text.normalize()).toBe(text)
  if (offsets) expect([...clean.text].map((_, at) => clean.original(at))).toEqual(offsets)
})

test('the way back never leaves the text and never turns round', () => {
  const unit = fc.constantFrom('a', 'ộ', 'o\u0302\u0323', '\u200b', '\u0301', '\n', '\u0007', '😀', '\ud800', '\ufeff')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (typed) => {
      const clean = cleanse(typed)
      const offsets = Array.from({ length: clean.text.length + 1 }, (_, at) => clean.original(at))
      expect(offsets.at(-1)).toBe(typed.length)
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      expect(clean.text).not.toMatch(/[\u200b\ufeff\u0007]|[\ud800-\udbff](?![\udc00-\udfff])/)
    }),
    { seed: 3, numRuns: 500 },
  )
})

test('a text of nothing but faults is given up', () => {
  expect(cleanse('\u0007'.repeat(maxFaultyCharacters + 1))).toMatchObject({ text: '', hopeless: true })
})
