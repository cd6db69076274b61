import { describe, expect, test } from 'vitest'
import {
  exactTerms,
  fits,
  inCaseOf,
  indexTerms,
  keySet,
  slip,
  slotsAround,
} from '../../../src/text/language/term-index.ts'
import { tokenise } from '../../../src/text/language/tokens.ts'

const index = indexTerms([
  'hội nghị',
  'nghị quyết',
  'khen thưởng, kỷ luật',
  'xã hội',
  'hội',
  'hội đồng hội',
  'kinh tế - xã hội',
])
const texts = (terms: readonly { readonly text: string }[]) => terms.map(({ text }) => text)

test('terms of two words or more, each known by its words', () => {
  expect(texts(index.beginningWith('hội'))).toEqual(['hội nghị', 'hội đồng hội'])
  expect(index.beginningWith('đồng')).toEqual([])
  expect(index.beginningWith('toString')).toEqual([])
  expect([...indexTerms(['Tỉnh uỷ', 'Ban']).vocabulary]).toEqual(['tỉnh', 'ủy'])
  expect(indexTerms(['Tỉnh uỷ, Huyện ủy']).beginningWith('tỉnh')).toEqual([
    {
      text: 'Tỉnh uỷ, Huyện ủy',
      keys: ['tỉnh', 'ủy', 'huyện', 'ủy'],
      words: ['Tỉnh', 'uỷ', 'Huyện', 'ủy'],
      gaps: ['break', 'space', 'comma', 'space'],
    },
  ])
})

describe('places between two words', () => {
  const between = (left?: string, right?: string) =>
    index.between(left, right).map(({ term, place }) => `${term.text} ${place}`)

  test.each([
    ['hội', undefined, ['hội nghị 1']],
    [undefined, 'nghị', ['hội nghị 0']],
    ['hội', 'hội', ['hội đồng hội 1']],
    ['khen', 'kỷ', ['khen thưởng, kỷ luật 1']],
    ['nghị', undefined, ['nghị quyết 1']],
    ['đồng', undefined, ['hội đồng hội 2']],
    [undefined, 'đồng', ['hội đồng hội 0']],
    ['xã', 'hội', []],
    ['nghị', 'nghị', []],
    [undefined, undefined, []],
  ])('%s … %s', (left, right, places) => expect(between(left, right)).toEqual(places))

  test('a word of one letter is no place', () => {
    const terms = indexTerms(['Y tế', 'điểm a'])
    expect(texts(terms.between(undefined, 'tế').map(({ term }) => term))).toEqual([])
    expect(terms.between('y', undefined).map(({ place }) => place)).toEqual([1])
    expect(terms.between('điểm', undefined)).toEqual([])
  })
})

describe('round a word of a text', () => {
  const around = (text: string, at: number) =>
    slotsAround(index, tokenise(text), at).map(({ term, place }) => `${term.text} ${place}`)
  const fitting = (text: string, at: number) =>
    slotsAround(index, tokenise(text), at)
      .filter((slot) => fits(slot, tokenise(text), at))
      .map(({ term, place }) => `${term.text} ${place}`)

  test('whatever the word itself is', () => {
    expect(around('hội xx hội', 1)).toEqual(['hội đồng hội 1', 'hội nghị 1', 'xã hội 0'])
    expect(around('hội xx', 1)).toEqual(['hội nghị 1'])
    expect(around('xx nghị', 0)).toEqual(['hội nghị 0'])
    expect(around('hội xx và', 1)).toEqual(['hội nghị 1'])
    expect(around('và xx nghị', 1)).toEqual(['hội nghị 0'])
  })

  test('a term fits where its other words stand, with the same between them', () => {
    expect(fitting('khen xx, kỷ luật', 1)).toEqual(['khen thưởng, kỷ luật 1'])
    expect(fitting('khen xx kỷ luật', 1)).toEqual([])
    expect(fitting('khen xx, kỷ cương', 1)).toEqual([])
    expect(fitting('khen xx, kỷ', 1)).toEqual([])
    expect(fitting('kinh tế - xx hội', 2)).toEqual(['kinh tế - xã hội 2', 'xã hội 0'])
    expect(fitting('kinh tế xx hội', 2)).toEqual(['xã hội 0'])
    expect(fitting('hội. xx', 1)).toEqual([])
    expect(fitting('xx. nghị', 0)).toEqual([])
    expect(fitting('xx hội', 0)).toEqual(['xã hội 0'])
  })

  test('terms that stand as they are', () => {
    const exact = (text: string) => exactTerms(index, tokenise(text))
    expect(exact('các hội nghị quyết')).toEqual([
      { first: 1, last: 2 },
      { first: 2, last: 3 },
    ])
    expect(exact('kinh tế - xã hội')).toEqual([
      { first: 0, last: 3 },
      { first: 2, last: 3 },
    ])
    expect(exact('hội, nghị; hội')).toEqual([])
    expect(exact('khen thưởng, kỷ')).toEqual([])
  })
})

test('how two words differ, asked twice', () => {
  expect([slip('hôi', 'hội'), slip('hôi', 'hội'), slip('hội', 'hội'), slip('hội', 'hội')]).toEqual([
    'mark',
    'mark',
    undefined,
    undefined,
  ])
  expect([slip('nhị', 'nghị'), slip('địa', 'đại')]).toEqual(['letter', 'swap'])
})

test.each([
  ['nghị', 'NHỊ', 'NGHỊ'],
  ['hội', 'Hôi', 'Hội'],
  ['hội', 'hôi', 'hội'],
  ['Đảng', 'đang', 'Đảng'],
  ['ủy', 'U', 'Ủy'],
])('%s in the case of %s is %s', (word, model, result) => expect(inCaseOf(word, model)).toBe(result))

test('single words given as a text', () => {
  expect([...keySet('\n  một hai\n uỷ  Ba ')]).toEqual(['một', 'hai', 'ủy', 'ba'])
})
