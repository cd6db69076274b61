import { describe, expect, test } from 'vitest'
import { isUpperCase, keyOf, keysOf, startsUpper, tokenise } from '../../../src/text/language/tokens.ts'

describe('what stands between two words', () => {
  test.each([
    [' ', 'space', false],
    ['  ', 'space', false],
    ['\u00a0', 'space', false],
    ['   ', 'break', false],
    [', ', 'comma', false],
    [' , ', 'comma', false],
    [',', 'comma', false],
    ['  ,  ', 'comma', false],
    [',,', 'break', false],
    [' - ', 'dash', true],
    ['-', 'dash', false],
    ['  –  ', 'dash', false],
    ['--', 'break', false],
    ['/', 'break', false],
    ['. ', 'break', true],
    ['! ', 'break', true],
    ['? ', 'break', true],
    ['… ', 'break', true],
    [': ', 'break', true],
    ['; ', 'break', true],
    ['\n', 'break', true],
    [' “', 'break', true],
    [' "', 'break', true],
    [' «', 'break', true],
    [' (', 'break', true],
    [') ', 'break', false],
    [' • ', 'break', true],
    [', - ', 'break', false],
    ['- ', 'dash', true],
    [' + ', 'break', true],
    ['  + ', 'break', true],
    [' +', 'break', false],
  ])('%j', (between, gap, first) => {
    expect(tokenise(`Một${between}hai`)[1]).toMatchObject({ gap, first, word: 'hai', start: 3 + between.length })
  })

  test('nothing stands before the first word', () => {
    expect(tokenise(' - Một')).toEqual([{ start: 3, end: 6, word: 'Một', key: 'một', gap: 'break', first: true }])
    expect(tokenise(' Một')[0]).toMatchObject({ gap: 'break', first: true })
    expect(tokenise('…')).toEqual([])
  })
})

test('words are compared in small letters, composed, their marks in the old places', () => {
  expect([keyOf('UỶ'), keyOf('u\u0309y'), keyOf('Hoà'), keyOf('hòa')]).toEqual(['ủy', 'ủy', 'hòa', 'hòa'])
  expect(keysOf('Tỉnh uỷ, 5 xã!')).toEqual(['tỉnh', 'ủy', '5', 'xã'])
  expect(keysOf('…')).toEqual([])
})

test.each([
  ['ĐẢNG', true, true],
  ['Đảng', false, true],
  ['đảng', false, false],
  ['Đ', false, true],
  ['5Đ', true, false],
  ['đẢNG', false, false],
  ['55', false, false],
])('%s is all capital: %s; begins with one: %s', (word, all, begins) => {
  expect([isUpperCase(word), startsUpper(word)]).toEqual([all, begins])
})
