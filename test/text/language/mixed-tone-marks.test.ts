import { describe, expect, test } from 'vitest'
import type { LanguageOptions } from '../../../src/text/language/check.ts'
import { mixedToneMarks, prevailing } from '../../../src/text/language/mixed-tone-marks.ts'

const found = (text: string, options: LanguageOptions = {}) =>
  [...mixedToneMarks(text, options)].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

// Two words in the new style, so that one in the old style is the rarer.
describe('beside “cấp uỷ, khoá”', () => {
  test.each([
    'tập đoàn Hòa Phát',
    'Hòa\u00a0Phát',
    'bà Lê Thị Thủy',
    'ông Đỗ Úy',
    'ông Phạm Khỏe',
    'CỘNG  HÒA  XÃ  HỘI  CHỦ  NGHĨA',
    'Cộng hòa xã hội chủ nghĩa',
    'xem hòa.vn',
  ])('%s keeps its marks', (text) => expect(found(`${text}; cấp uỷ, khoá`)).toEqual([]))

  test.each([
    ['Hòa giải ở Gia Lai', 'Hòa', 'Hoà'],
    ['Đồng chí nói. Hòa giải', 'Hòa', 'Hoà'],
    [' Các bên: Hòa giải', 'Hòa', 'Hoà'],
    ['Ban hòa giải', 'hòa', 'hoà'],
    ['hòa Bình', 'hòa', 'hoà'],
    ['Tỉnh Ủy họp', 'Ủy', 'Uỷ'],
    ['ỦY BAN', 'ỦY', 'UỶ'],
    ['Cộng hòa', 'hòa', 'hoà'],
  ])('%s does not', (text, word, right) => expect(found(`${text}; cấp uỷ, khoá`)).toEqual([[word, right]]))
})

test('the office’s own choice, whatever prevails', () => {
  expect(found('cấp uỷ, khoá, Tỉnh Uỷ', { toneStyle: 'old' })).toEqual([
    ['uỷ', 'ủy'],
    ['khoá', 'khóa'],
    ['Uỷ', 'Ủy'],
  ])
  expect(found('cấp ủy', { toneStyle: 'old' })).toEqual([])
  expect(found('hội nghị', { toneStyle: 'new' })).toEqual([])
})

test('in a quotation it is told but not for a machine to mend', () => {
  expect([...mixedToneMarks('nói “cấp uỷ” của Đảng ủy, Huyện ủy', {})]).toEqual([
    {
      start: 9,
      end: 11,
      rule: 'mixed-tone-marks',
      message: {
        vi: '“uỷ” đặt dấu thanh khác với phần còn lại; nên viết “ủy”.',
        en: '“uỷ” places its tone mark otherwise than the rest; write “ủy”.',
      },
      suggestion: 'ủy',
      protected: true,
    },
  ])
})

test('the old style prevails unless the new one has more', () => {
  expect([prevailing({ old: 0, new: 0 }), prevailing({ old: 1, new: 1 }), prevailing({ old: 0, new: 1 })]).toEqual([
    'old',
    'old',
    'new',
  ])
})
