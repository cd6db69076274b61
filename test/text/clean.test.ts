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

test.each([
  [
    0x200b,
    'Có ký tự ẩn không nhìn thấy được (U+200B); đã bỏ khi đọc.',
    'There is an invisible character (U+200B); it was removed in reading.',
  ],
  [
    0x202e,
    'Có ký tự đổi chiều chữ (U+202E), làm nội dung hiện khác với khi lưu.',
    'There is a text-direction character (U+202E), which makes text show otherwise than it is stored.',
  ],
  [
    0x07,
    'Có ký tự điều khiển (U+0007), không dùng được trong văn bản.',
    'There is a control character (U+0007), which no document can hold.',
  ],
  [
    0xfffe,
    'Có mã U+FFFE không phải là ký tự; tệp DOCX chứa mã này sẽ không mở được.',
    'There is the code U+FFFE, which is no character; a DOCX file with it cannot be opened.',
  ],
  [0xd800, 'Có nửa ký tự bị đứt (U+D800).', 'There is half of a broken character (U+D800).'],
  [
    0xfffd,
    'Có ký tự thay thế “\ufffd” (U+FFFD): chữ gốc đã mất khi chuyển mã, cần gõ lại.',
    'There is a replacement character “\ufffd” (U+FFFD): the letter was lost in a conversion and must be typed again.',
  ],
])('the author is told of %d', (code, vi, en) => {
  expect(findCharacters(at(code)).map(({ message }) => message)).toEqual([{ vi, en }])
})

test('a tag beyond the first plane is one character of two units', () => {
  expect(findCharacters(`${at(0xe0041)}a${at(0xad)}`)).toMatchObject([
    { offset: 0, length: 2, code: 'U+E0041' },
    { offset: 3, length: 1, code: 'U+00AD' },
  ])
})
