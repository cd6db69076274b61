import { describe, expect, test } from 'vitest'
import { longSentence } from '../../../src/text/language/long-sentence.ts'
import { countWords, sentenceSpans } from '../../../src/text/language/sentences.ts'

describe('where sentences end', () => {
  const sentences = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['Một. Hai', ['Một.', 'Hai']],
    ['Một.', ['Một.']],
    ['Một', ['Một']],
    ['', []],
    ['  \n\n ', []],
    ['Một  \n\n  Hai  ', ['Một', 'Hai']],
    ['Vì sao?! Thế…) Hết.”\u00a0Rồi', ['Vì sao?!', 'Thế…)', 'Hết.”', 'Rồi']],
    ['Còn nữa... Hết', ['Còn nữa...', 'Hết']],
    ['Có phải TP? Hết', ['Có phải TP?', 'Hết']],
    ['Ông nói A.” Hết', ['Ông nói A.”', 'Hết']],
    ['TP. Hồ Chí Minh họp. Hết', ['TP. Hồ Chí Minh họp.', 'Hết']],
    ['(ThS. Nguyễn) họp', ['(ThS. Nguyễn) họp']],
    ['“Q. Ninh Kiều” họp', ['“Q. Ninh Kiều” họp']],
    ['gồm v.v. và tr. 5', ['gồm v.v. và tr. 5']],
    ['Họp ở STP. Hết', ['Họp ở STP.', 'Hết']],
    ['đạt 7.200 tỷ.Thu', ['đạt 7.200 tỷ.Thu']],
  ])('%j', (text, parts) => expect(sentences(text)).toEqual(parts))
})

test.each([
  ['', 0],
  ['một', 1],
  ['một\u00a0hai  ba\nbốn', 4],
  ['một - hai, 5 / %', 3],
  ['… “ ”', 0],
])('%j has %d words', (text, count) => expect(countWords(text)).toBe(count))

test('one word more than the office allows is too many, however short the words', () => {
  expect([...longSentence('a b', { longestSentence: 2 })]).toEqual([])
  expect([...longSentence('a b c', { longestSentence: 2 })]).toEqual([
    {
      start: 0,
      end: 5,
      rule: 'long-sentence',
      message: {
        vi: 'Câu dài 3 chữ (nên không quá 2); tách thành nhiều câu cho dễ đọc.',
        en: 'The sentence has 3 words (at most 2 is better); split it.',
      },
    },
  ])
})
