import { describe, expect, test } from 'vitest'
import { cleanText, collapseSpaces, findCharacters, singleSpaced } from '../../src/text/clean.ts'

const at = (code: number) => String.fromCodePoint(code)

describe('findCharacters', () => {
  test.each([
    ['zero-width space', 0x200b, 'invisible'],
    ['soft hyphen', 0xad, 'invisible'],
    ['byte order mark inside', 0xfeff, 'invisible'],
    ['variation selector', 0xfe0f, 'invisible'],
    ['tag', 0xe0041, 'invisible'],
    ['right-to-left override', 0x202e, 'bidi'],
    ['isolate', 0x2066, 'bidi'],
    ['bell', 0x07, 'control'],
    ['delete', 0x7f, 'control'],
    ['next line', 0x85, 'control'],
    ['line separator', 0x2028, 'control'],
    ['U+FFFE', 0xfffe, 'noncharacter'],
    ['U+FFFF', 0xffff, 'noncharacter'],
    ['U+1FFFE', 0x1fffe, 'noncharacter'],
    ['lone surrogate', 0xd800, 'surrogate'],
    ['replacement character', 0xfffd, 'replacement'],
  ])('%s', (_, code, fault) => {
    expect(findCharacters(`hội${at(code)} nghị`)).toMatchObject([{ fault, offset: 3, length: at(code).length }])
  })

  test('all of them, in order, each named', () => {
    const found = findCharacters(`a${at(0x200b)}b${at(0x202e)}c${at(0xdc00)}`)
    expect(found.map(({ offset, code }) => [offset, code])).toEqual([
      [1, 'U+200B'],
      [3, 'U+202E'],
      [5, 'U+DC00'],
    ])
    for (const { message, code } of found)
      expect([message.vi, message.en].every((text) => text.includes(code))).toBe(true)
  })

  test('nothing in ordinary text', () => {
    expect(findCharacters('Hội nghị\tsơ kết\r\n“6 tháng”… \u00a0– 😀 u\u0309 ☑')).toEqual([])
  })
})

test('cleanText', () => {
  expect(cleanText('u\u0309y\u200b ba\u00adn\r\nA\rB\u00a0C')).toBe('ủy ban\nA\nB\u00a0C')
})

test('spaces', () => {
  expect(singleSpaced(' a \u00a0 b\n c\u3000d ')).toBe('a b c d')
  expect(collapseSpaces('a  b\u00a0c \n d')).toBe('a b\u00a0c d')
})
