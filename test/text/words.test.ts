import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listLetter, listLetterNumber } from '../../src/text/letters.ts'
import { fromRoman, toRoman } from '../../src/text/roman.ts'
import { numberInWords, ordinal, ordinalAtStart, ordinalInWords } from '../../src/text/words.ts'

describe('numberInWords', () => {
  test.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [115, 'một trăm mười lăm'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1050, 'một nghìn không trăm năm mươi'],
    [21_000, 'hai mươi mốt nghìn'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [350_000_000, 'ba trăm năm mươi triệu'],
    [7_200_000_000_000, 'bảy nghìn hai trăm tỷ'],
    [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
    [-3, 'âm ba'],
    [1, 'một'],
    [9, 'chín'],
    [11, 'mười một'],
    [19, 'mười chín'],
    [20, 'hai mươi'],
    [31, 'ba mươi mốt'],
    [44, 'bốn mươi tư'],
    [99, 'chín mươi chín'],
    [109, 'một trăm linh chín'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [200, 'hai trăm'],
    [999, 'chín trăm chín mươi chín'],
    [1100, 'một nghìn một trăm'],
    [1_001_000, 'một triệu không trăm linh một nghìn'],
    [1_000_000_000, 'một tỷ'],
    [1_000_000_001, 'một tỷ không trăm linh một'],
    [2_000_300_004, 'hai tỷ ba trăm nghìn không trăm linh bốn'],
    [678, 'sáu trăm bảy mươi tám'],
    [
      999_999_999_999_999,
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
  ])('%d', (number, text) => expect(numberInWords(number)).toBe(text))

  test('usage is a choice', () => {
    expect(numberInWords(105, { zero: 'lẻ' })).toBe('một trăm lẻ năm')
    expect(numberInWords(24, { four: 'bốn' })).toBe('hai mươi bốn')
    expect(numberInWords(-1_105_024, { zero: 'lẻ', four: 'bốn' })).toBe(
      'âm một triệu một trăm lẻ năm nghìn không trăm hai mươi bốn',
    )
    expect(ordinalInWords(124, { four: 'bốn' })).toBe('thứ một trăm hai mươi bốn')
  })

  test('different numbers are said differently', () => {
    const seen = new Map<string, number>()
    for (let number = 0; number < 12_000; number += 1) seen.set(numberInWords(number), number)
    expect(seen.size).toBe(12_000)
  })

  test('refuses what it cannot say', () => {
    expect(() => numberInWords(1.5)).toThrow(RangeError)
    expect(() => numberInWords(1e15)).toThrow(
      'Only whole numbers up to 15 digits are said in words, got 1000000000000000',
    )
    expect(() => numberInWords(-1e15)).toThrow(RangeError)
    expect(() => ordinalInWords(0)).toThrow(new RangeError('Ordinals count from 1, got 0'))
    expect(() => ordinalInWords(1.5)).toThrow(RangeError)
  })
})

test('ordinals', () => {
  expect([1, 2, 4, 5, 11, 24].map((number) => ordinalInWords(number))).toEqual([
    'thứ nhất',
    'thứ hai',
    'thứ tư',
    'thứ năm',
    'thứ mười một',
    'thứ hai mươi tư',
  ])
  expect([ordinal(14, 'words'), ordinal(2, 'digits'), ordinal(1, 'words'), ordinal(4, 'words')]).toEqual([
    'thứ mười bốn',
    'thứ 2',
    'thứ nhất',
    'thứ tư',
  ])
  expect([ordinal(14, 'roman'), ordinal(21, 'digits'), ordinal(1, 'digits'), ordinal(1, 'roman')]).toEqual([
    'thứ XIV',
    'thứ 21',
    'thứ nhất',
    'thứ I',
  ])
})

describe('an ordinal is read', () => {
  test.each([
    ['thứ XIV của Đảng', 14],
    ['thứ 14', 14],
    ['Thứ mười bốn', 14],
    ['thứ hai mươi tư', 24],
    ['thứ hai mươi bốn, khóa XX', 24],
    ['thứ năm năm 2024', 5],
    ['thứ mười năm 2024', 10],
    ['THỨ NHẤT', 1],
    ['thứ I', 1],
    ['thứ ', undefined],
    ['thứ trưởng', undefined],
    ['lần thứ hai', undefined],
  ])('%s', (text, number) => expect(ordinalAtStart(text)).toBe(number))

  test('as it was written, in every form', () => {
    for (let number = 1; number < 200; number += 1)
      for (const form of ['roman', 'digits', 'words'] as const)
        expect(ordinalAtStart(`${ordinal(number, form)} của Đảng`)).toBe(number)
  })
})

describe('roman', () => {
  test('both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (number) => fromRoman(toRoman(number)) === number),
      { seed: 5 },
    )
    expect(toRoman(14)).toBe('XIV')
  })
  test.each(['', 'IIII', 'xiv', 'VX', 'CLB', 'IC', 'MMMM', 'XXXX', 'CCCC', 'aXIV', 'XIVa', 'VIV', 'LXL'])(
    '%s is none',
    (text) => expect(fromRoman(text)).toBeUndefined(),
  )
  test('only 1 to 3999', () => {
    expect(() => toRoman(0)).toThrow(new RangeError('Roman numerals count 1 to 3999, got 0'))
    expect(() => toRoman(4000)).toThrow(RangeError)
    expect(() => toRoman(1.5)).toThrow(RangeError)
    expect([1, 4, 9, 40, 90, 400, 900, 1994, 3888, 3999].map(toRoman)).toEqual([
      'I',
      'IV',
      'IX',
      'XL',
      'XC',
      'CD',
      'CM',
      'MCMXCIV',
      'MMMDCCCLXXXVIII',
      'MMMCMXCIX',
    ])
  })
})

describe('list letters', () => {
  test('follow the Vietnamese order', () => {
    const first = Array.from({ length: 25 }, (_, index) => listLetter(index + 1)).join(' ')
    expect(first).toBe('a b c d đ e g h i k l m n o p q r s t u v x y aa ab')
  })
  test('both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (number) => listLetterNumber(listLetter(number)) === number),
      { seed: 6 },
    )
    expect([listLetterNumber('f'), listLetterNumber(''), listLetterNumber('đ')]).toEqual([undefined, undefined, 5])
  })
})
