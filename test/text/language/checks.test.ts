import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { abbreviationUnexpanded, definedAbbreviations } from '../../../src/text/language/abbreviation-unexpanded.ts'
import type { LanguageCheck, LanguageOptions } from '../../../src/text/language/check.ts'
import { longSentence } from '../../../src/text/language/long-sentence.ts'
import { mixedToneMarks, prevailing, toneCensus } from '../../../src/text/language/mixed-tone-marks.ts'
import { quotePairs } from '../../../src/text/language/quote-pairs.ts'
import { sentenceSpans } from '../../../src/text/language/sentences.ts'
import { habits, spacingPunctuation, suspicious } from '../../../src/text/language/spacing-punctuation.ts'
import { fromTelex, telexLeftover } from '../../../src/text/language/telex-leftover.ts'

const found = (check: LanguageCheck, text: string, options: LanguageOptions = {}) =>
  [...check(text, options)].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

const mended = (check: LanguageCheck, text: string) =>
  [...check(text, {})].reduceRight(
    (result, { start, end, suggestion }) => result.slice(0, start) + (suggestion ?? '') + result.slice(end),
    text,
  )

describe('spacing-punctuation', () => {
  test('what any habit matches is suspicious', () => {
    const signs = fc.constantFrom(...' \u00a0,;:.?!…-–“”«»()‘’[]%"/，。aĐệ7\n')
    const texts = fc.array(signs, { maxLength: 7 }).map((all) => all.join(''))
    const matches = (text: string) => habits.some(({ shape }) => text.search(shape) >= 0)
    fc.assert(
      fc.property(texts, (text) => !matches(text) || suspicious.test(text)),
      { seed: 3, numRuns: 20_000 },
    )
  })

  test.each([
    ['Phó Bí thư  Lê Thị Kim Dung', 'Phó Bí thư Lê Thị Kim Dung'],
    ['kết quả , hạn chế ; nguyên nhân .', 'kết quả, hạn chế; nguyên nhân.'],
    ['đạt 7,09 % kế hoạch', 'đạt 7,09% kế hoạch'],
    ['rà soát,bổ sung;kiểm tra', 'rà soát, bổ sung; kiểm tra'],
    ['gồm:ba huyện', 'gồm: ba huyện'],
    ['xây dựng Đảng.Tham dự hội nghị', 'xây dựng Đảng. Tham dự hội nghị'],
    ['quỹ “ Mái ấm ” và ( hai ) xã', 'quỹ “Mái ấm” và (hai) xã'],
    ['Thông- Phó Bí thư', 'Thông - Phó Bí thư'],
    ['VĂN HOÁ -THỂ THAO', 'VĂN HOÁ - THỂ THAO'],
    ['gương người đứng đầu,…', 'gương người đứng đầu…'],
    ['kết quả,, hạn chế..', 'kết quả, hạn chế.'],
    ['hạn chế;.', 'hạn chế.'],
    [', hội nghị', 'hội nghị'],
    ['Toàn cảnh hội nghị,', 'Toàn cảnh hội nghị'],
    ['gồm：ba，bốn', 'gồm:ba,bốn'],
  ])('%s', (wrong, right) => {
    expect(mended(spacingPunctuation, wrong)).toBe(right)
    if (!/[：，]/.test(wrong)) expect(found(spacingPunctuation, right)).toEqual([])
  })

  test.each([
    'Quy chế số 04-QC/BTCTU, ngày 27/3/2023; đạt 7.200 tỷ đồng, 29,8%.',
    'lúc 10:09, ngày 15/7/2024... và nhiều việc khác… Vì sao? Tốt!',
    'kinh tế - xã hội, 2020-2025, 2020 - 2025, quốc phòng - an ninh',
    '- Lưu Văn phòng Tỉnh uỷ.',
    '- Thường trực Tỉnh uỷ,',
    'TP.Hồ Chí Minh; xem https://a.vn/x,y và a@b.vn; tệp .docx',
    'báo cáo kết thúc ./.',
    'nói: “Tôi đồng ý.”; (Kèm theo Báo cáo số 5)',
    'dẫn {ket-nap}, {thu}',
    'Số        -BC/……; …………, ngày      tháng      năm',
  ])('%s', (text) => expect(found(spacingPunctuation, text)).toEqual([]))
})

describe('quote-pairs', () => {
  test.each([
    [
      'mô hình “Chi bộ bốn tốt", “Đảng bộ',
      [
        ['"', '”'],
        ['“', undefined],
      ],
    ],
    ['mô hình "Chi bộ bốn tốt”', [['”', '"']]],
    ['(xem Phụ lục', [['(', undefined]]],
    ['bốn tốt”', [['”', undefined]]],
  ])('%s', (text, findings) => expect(found(quotePairs, text)).toEqual(findings))

  test.each([
    '“Chi bộ bốn tốt” và "Đảng bộ" (khóa XI, XII)',
    'a) Rà soát; b) Kiểm tra; 1) một',
    'điểm a) khoản 2 (mục b)',
    'già làng K’Brôi, M’Nông',
    '“ngoài ‘trong’ ngoài”, “ông bảo "thế là xong" rồi”',
  ])('%s', (text) => expect(found(quotePairs, text)).toEqual([]))
})

describe('long-sentence', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ')

  test('sixty words are enough', () => {
    expect(found(longSentence, `${words(60)}. ${words(60)}.`)).toEqual([])
    expect([...longSentence(`${words(5)}. ${words(61)}.`, {})]).toMatchObject([{ start: 21, end: 265 }])
    expect(found(longSentence, words(12), { longestSentence: 10 })).toHaveLength(1)
  })

  test('sentences', () => {
    const text = 'Thu 7.200 tỷ đồng tại TP. Hồ Chí Minh. “Tốt!” Ông A. Nguyễn nói…\nHết'
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Thu 7.200 tỷ đồng tại TP. Hồ Chí Minh.',
      '“Tốt!”',
      'Ông A. Nguyễn nói…',
      'Hết',
    ])
  })
})

describe('mixed-tone-marks', () => {
  test('the rarer style is reported', () => {
    expect(found(mixedToneMarks, 'cấp uỷ, Huyện ủy và Đảng ủy')).toEqual([['uỷ', 'ủy']])
    expect(found(mixedToneMarks, 'cấp uỷ, khoá XIV, Đảng ủy')).toEqual([['ủy', 'uỷ']])
    expect(found(mixedToneMarks, 'ỦY BAN, UỶ BAN, Ủy ban')).toEqual([['UỶ', 'ỦY']])
  })

  test('the office may have chosen', () => {
    expect(found(mixedToneMarks, 'Huyện ủy và Đảng ủy', { toneStyle: 'new' })).toEqual([
      ['ủy', 'uỷ'],
      ['ủy', 'uỷ'],
    ])
  })

  test.each([
    'Huyện ủy và Đảng ủy, quý I',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM và cấp uỷ',
    'tỉnh Hòa Bình, Khánh Hòa và cấp uỷ',
    'bà Nguyễn Thị Hòa và cấp uỷ',
  ])('%s', (text) => expect(found(mixedToneMarks, text)).toEqual([]))

  test('names of the meeting keep theirs; a census goes over many texts', () => {
    expect(found(mixedToneMarks, 'xã hòa và cấp uỷ', { names: ['xã hòa'] })).toEqual([])
    expect(toneCensus(['cấp uỷ', 'khoá, ủy'])).toEqual({ old: 1, new: 2 })
    expect([prevailing({ old: 1, new: 2 }), prevailing({ old: 1, new: 1 })]).toEqual(['new', 'old'])
  })
})

describe('abbreviation-unexpanded', () => {
  test.each([
    ['Chủ tịch HĐND tỉnh; HĐND huyện', [['HĐND', 'Hội đồng nhân dân (HĐND)']]],
    ['đồng chí UV BTV Tỉnh ủy', [['UV BTV', 'Ủy viên Ban Thường vụ (UV BTV)']]],
    [
      'giữ vững QP-AN; đ/c A',
      [
        ['QP-AN', 'quốc phòng - an ninh (QP-AN)'],
        ['đ/c', 'đồng chí (đ/c)'],
      ],
    ],
  ])('%s', (text, findings) => expect(found(abbreviationUnexpanded, text)).toEqual(findings))

  test.each([
    'Hội đồng nhân dân (HĐND) tỉnh; HĐND huyện',
    'Hội đồng nhân dân (sau đây viết tắt là HĐND) tỉnh; HĐND huyện',
    'Quy chế số 04-QC/BTCTU; Nghị quyết 18-NQ/TW; 30/2020/NĐ-CP',
    'không có chữ viết tắt nào',
  ])('%s', (text) => expect(found(abbreviationUnexpanded, text)).toEqual([]))

  test('what was spelt out before, and the office’s own', () => {
    expect(found(abbreviationUnexpanded, 'HĐND tỉnh', { expanded: new Set(['HĐND']) })).toEqual([])
    const options = { abbreviations: { KCN: 'khu công nghiệp' } }
    expect(found(abbreviationUnexpanded, 'trong KCN', options)).toEqual([['KCN', 'khu công nghiệp (KCN)']])
    expect(definedAbbreviations('Ban Thường vụ (BTV), Ủy ban nhân dân (viết tắt là UBND), (HAI)')).toEqual([
      'BTV',
      'UBND',
    ])
  })
})

describe('telex-leftover', () => {
  test.each([
    ['ddoanf', 'đoàn'],
    ['nuwowcs', 'nước'],
    ['hooij', 'hội'],
    ['nghij', 'nghị'],
    ['ddaangr', 'đẩng'],
    ['tieengs', 'tiếng'],
    ['vieejt', 'việt'],
    ['laf', 'là'],
    ['khoong', 'không'],
  ])('%s', (keys, word) => {
    expect(fromTelex(keys)).toBe(word)
    expect(found(telexLeftover, `trong ${keys} này`)).toEqual([[keys, word]])
  })

  test('without a word to offer, and with its case', () => {
    expect(found(telexLeftover, 'toàn ddooanf')).toEqual([['ddooanf', undefined]])
    expect(found(telexLeftover, 'Hooij nghij')).toEqual([
      ['Hooij', 'Hội'],
      ['nghij', 'nghị'],
    ])
    expect(found(telexLeftover, 'hộij nghị')).toHaveLength(1)
  })

  test.each([
    'Zoom, Facebook, Google, bus, tax, show, room, books, teen, chef, Wi-Fi, gas, test, plus, max',
    'HĐND, UBND, KT-XH, TTr, CTr, GIF',
    'hội nghị sơ kết công tác thi đua',
    'Y Jut, K’Brôi, Đắk Lắk, Kon Tum',
    '{of-ref} a@ddong.vn',
  ])('%s', (text) => expect(found(telexLeftover, text)).toEqual([]))
})
