import { describe, expect, test } from 'vitest'
import { fold, stripMarks } from '../../src/text/fold.ts'
import { isSyllable, parseSyllable } from '../../src/text/syllable.ts'
import { styledWords, toneStyle, withToneStyle } from '../../src/text/tone-style.ts'

test('fold', () => {
  expect(fold('Đảng uỷ')).toBe('dang uy')
  expect(stripMarks('Đường Ỷ Lan')).toBe('Duong Y Lan')
})

describe('isSyllable', () => {
  test.each(
    `Đảng quyết nghiêng giếng gì giữa quốc khuya khuyến thuở ương yêu yết ý nghỉ gìn kính ghế quý quỳnh
    hoà hòa uỷ ủy khoẻ khỏe xoong loại thoại ngoẹo khuỷu chuyện tuyết rượu mười lăm nghìn quét quít`.split(/\s+/),
  )('%s', (word) => expect(isSyllable(word)).toBe(true))
  test.each('hóan ngề kà cê ghà nge thàc hộinghị ddoan xz the6 toàns k quòa bạp1 HĐND'.split(' '))(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  )
  test('its parts', () => {
    expect(parseSyllable('QUYẾT')).toEqual({ onset: 'qu', rhyme: 'yêt', tone: 'sắc' })
    expect(parseSyllable('uỷ')).toEqual(parseSyllable('ủy'))
    expect(parseSyllable('gìn')).toEqual({ onset: 'g', rhyme: 'in', tone: 'huyền' })
  })
})

describe('tone styles', () => {
  test.each([
    ['hoà', 'new'],
    ['hòa', 'old'],
    ['Ủy', 'old'],
    ['UỶ', 'new'],
    ['khoẻ', 'new'],
    ['quý', undefined],
    ['quỷ', undefined],
    ['hoàn', undefined],
    ['hoa', undefined],
    ['ngoài', undefined],
  ])('%s', (word, style) => expect(toneStyle(word)).toBe(style))

  test('conversion keeps case and everything else', () => {
    expect(withToneStyle('Đảng ủy, ỦY BAN, khóa XIV; quý I, Hòa Bình', 'new')).toBe(
      'Đảng uỷ, UỶ BAN, khoá XIV; quý I, Hoà Bình',
    )
    expect(withToneStyle('Đảng uỷ, UỶ BAN, khoá XIV', 'old')).toBe('Đảng ủy, ỦY BAN, khóa XIV')
  })

  test('words that show a style', () => {
    expect(styledWords('cấp uỷ và cấp ủy')).toEqual([
      { start: 4, end: 6, word: 'uỷ', style: 'new' },
      { start: 14, end: 16, word: 'ủy', style: 'old' },
    ])
  })
})
