import { describe, expect, test } from 'vitest'
import { habits, spacingPunctuation } from '../../../src/text/language/spacing-punctuation.ts'

const found = (text: string) =>
  [...spacingPunctuation(text, {})].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

describe('one place of a text', () => {
  test.each([
    ['một  hai', '  ', ' '],
    ['một   hai', '   ', ' '],
    ['một \u00a0hai', ' \u00a0', ' '],
    ['năm 2024 ; rà soát', ' ;', ';'],
    ['kết quả . Hội nghị', ' .', '.'],
    ['“Mái ấm” , quỹ', ' ,', ','],
    ['(hai) ! Hết', ' !', '!'],
    ['kết quả  , hạn chế', '  ,', ','],
    ['đạt 7,09  % kế hoạch', '  %', '%'],
    ['năm 2024;rà soát', ';', '; '],
    ['“Mái ấm”,quỹ', ',', ', '],
    ['(hai),ba', ',', ', '],
    ['Tốt!Hay', '!', '! '],
    ['vì sao?vì', '?', '? '],
    ['gồm,7 xã', ',', ', '],
    ['gồm:ba huyện', ':', ': '],
    ['góp ý.Tham dự', 'ý.', 'ý. '],
    ['quỹ “  Mái ấm”', '“  ', '“'],
    ['quỹ [ hai ]', '[ ', '['],
    ['quỹ [ hai ]', ' ]', ']'],
    ['(hai  )', '  )', ')'],
    ['« hai »', '« ', '«'],
    ['Thông-  Phó Bí thư', '-  ', ' - '],
    ['Thông– Lan', '– ', ' – '],
    ['VĂN HOÁ  -THỂ THAO', '  -', ' - '],
    ['VĂN HOÁ   -THỂ THAO', '   -', ' - '],
    ['đợt 1- 5 xã', '- ', ' - '],
    ['gương, … và', ', …', '…'],
    ['đứng đầu…, và', '…,', '…'],
    ['đứng đầu… ; và', '… ;', '…'],
    ['đứng đầu….', '….', '…'],
    ['kết quả, , hạn chế', ', ,', ','],
    ['kết quả,,, hạn chế', ',,,', ','],
    ['kết quả, ; hạn chế', ', ;', ','],
    ['kết quả;, hạn chế', ';,', ';'],
    ['kết quả. , hạn chế', '. ,', '.'],
    ['kết quả, . Hạn chế', ', .', '.'],
    ['kết quả.. Hạn chế', '..', '.'],
    [',hội nghị', ',', ''],
    [' ; hội nghị', ' ; ', ''],
    ['năm 2024,', ',', ''],
    ['toàn cảnh, \u00a0', ', \u00a0', ''],
    ['Thường trực - Phó Bí thư,', ',', ''],
    ['hết。', '。', '.'],
    ['hết！', '！', '!'],
    ['（hai）', '（', '('],
  ])('%s', (text, wrong, right) => {
    expect(found(text)).toContainEqual([wrong, right])
  })

  test.each([
    'đạt 7.200… và',
    'tỷ số 7,09,5',
    'tệp .5 và .docx',
    'Google.Tham dự',
    'dòng    trống',
    'HOÁ    -THỂ',
    '  - Thường trực,',
    '+ Thường trực,',
    '• Thường trực,',
    'kết quả...; hạn chế',
    'Thông – Lan',
    'số 5/- hai',
    'lúc 10:30;',
    'tỷ lệ A:B',
    'hai ……, ba',
    'báo cáo ./.',
  ])('%s is right', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('places are told in their order, whichever habit they are of', () => {
  expect(found('kết quả , hạn chế  lớn')).toEqual([
    [' ,', ','],
    ['  ', ' '],
  ])
  expect(found('kết quả  , hạn')).toEqual([
    ['  ', ' '],
    ['  ,', ','],
  ])
})

test('in a quotation it is told but not for a machine to mend', () => {
  expect([...spacingPunctuation('nói “một  hai”', {})]).toMatchObject([{ protected: true }])
  expect([...spacingPunctuation('nói một  hai', {})][0]).not.toHaveProperty('protected')
})

test('every habit says what is wrong in a whole sentence of both languages', () => {
  for (const { vi, en } of habits)
    expect([vi, en]).toEqual([expect.stringMatching(sentence), expect.stringMatching(sentence)])
  expect(new Set(habits.flatMap(({ vi, en }) => [vi, en])).size).toBe(2 * habits.length)
})

const sentence = /^\p{Lu}.+ .+\.$/u
