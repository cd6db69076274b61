import { describe, expect, test } from 'vitest'
import { abbreviationUnexpanded, definedAbbreviations } from '../../../src/text/language/abbreviation-unexpanded.ts'
import { abbreviations } from '../../../src/text/language/abbreviations.ts'
import type { LanguageOptions } from '../../../src/text/language/check.ts'

const found = (text: string, options: LanguageOptions = {}) =>
  [...abbreviationUnexpanded(text, options)].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

test('the letters of every short form are the initials of what it stands for, in their order', () => {
  const initials = (text: string) => (text.match(/\p{L}+/gu) ?? []).map((word) => plain(word.charAt(0))).join('')
  const plain = (text: string) =>
    text
      .toUpperCase()
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0302\u0306\u0309]/g, '')
      .replace(/Ư|U\u031b/g, 'Ư')
      .normalize('NFC')
  for (const [short, full] of Object.entries(abbreviations)) {
    // TW is the old way to write TƯ.
    const letters = [...plain(short.replaceAll('TW', 'TƯ').replace(/[^\p{L}]/gu, ''))]
    expect([short, full]).toEqual([short, expect.stringMatching(/^\p{L}.+\p{L}$/u)])
    expect([short, initials(full)]).toEqual([short, expect.stringMatching(new RegExp(letters.join('.*')))])
  }
})

describe('short forms that a text defines', () => {
  test.each([
    ['Hội đồng nhân dân (HĐND)', ['HĐND']],
    ['(viết tắt là HĐND)', ['HĐND']],
    ['(viết tắt HĐND)', ['HĐND']],
    ['(gọi tắt là:  HĐND)', ['HĐND']],
    ['(sau đây gọi tắt: “HĐND”)', ['HĐND']],
    ['("HĐND") và (BTV)', ['HĐND', 'BTV']],
    ['(CT)', ['CT']],
    ['(HĐND tỉnh)', []],
    ['(toString)', []],
    ['HĐND', []],
    ['(x)', []],
    ['', []],
  ])('%s', (text, shorts) => expect(definedAbbreviations(text)).toEqual(shorts))

  test('of the office’s own too', () => {
    expect(definedAbbreviations('khu công nghiệp (KCN)')).toEqual([])
    expect(definedAbbreviations('khu công nghiệp (KCN)', { abbreviations: { KCN: 'khu công nghiệp' } })).toEqual([
      'KCN',
    ])
  })
})

test.each([
  ['HĐND, UBND', ['HĐND', 'UBND']],
  ['HĐND; HĐND', ['HĐND']],
  ['xHĐND, HĐNDx, 5HĐND, HĐND5, /HĐND, HĐND/UBND, -HĐND, HĐND-UBND', []],
  ['(HĐND) rồi HĐND', []],
  ['xem `HĐND`', []],
])('first uses in %s', (text, shorts) => expect(found(text).map(([short]) => short)).toEqual(shorts))

test('the author is told what to write', () => {
  expect([...abbreviationUnexpanded('của HĐND', {})]).toEqual([
    {
      start: 4,
      end: 8,
      rule: 'abbreviation-unexpanded',
      message: {
        vi: '“HĐND” chưa được viết đầy đủ ở lần đầu; nên viết “Hội đồng nhân dân (HĐND)”.',
        en: '“HĐND” is not spelt out at its first use; write “Hội đồng nhân dân (HĐND)”.',
      },
      suggestion: 'Hội đồng nhân dân (HĐND)',
    },
  ])
})

test('names of the meeting are kept; in a quotation it is told but not for a machine to mend', () => {
  expect(found('Trung tâm HĐND, của HĐND', { names: ['Trung tâm HĐND'] })).toEqual([
    ['HĐND', 'Hội đồng nhân dân (HĐND)'],
  ])
  expect([...abbreviationUnexpanded('nói “HĐND”', {})]).toMatchObject([
    { suggestion: 'Hội đồng nhân dân (HĐND)', protected: true },
  ])
})

test('of two short forms in one place the longer is meant, and no letter stands for another', () => {
  const own = { 'UV BTV Tỉnh': 'Ủy viên Ban Thường vụ Tỉnh ủy', 'C.ty': 'công ty', 'C+': 'cộng' }
  expect(found('các UV BTV Tỉnh', { abbreviations: own }).map(([short]) => short)).toEqual(['UV BTV Tỉnh'])
  expect(found('của Caty và C.ty', { abbreviations: own })).toEqual([['C.ty', 'công ty (C.ty)']])
  expect(found('điểm CC và C+', { abbreviations: own })).toEqual([['C+', 'cộng (C+)']])
  expect(found('trong HĐND', { abbreviations: { HĐND: 'hội đồng' } })).toEqual([['HĐND', 'hội đồng (HĐND)']])
})
