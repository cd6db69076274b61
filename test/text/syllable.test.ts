import { describe, expect, test } from 'vitest'
import { fold, stripMarks } from '../../src/text/fold.ts'
import { isSyllable, parseSyllable, spell } from '../../src/text/syllable.ts'
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
  test.each(
    `gì gìn gí ghi ghế kẻ kể kí kỳ nghĩ nghe nghệ ngã cá cớ boong xoong goòng soóc moóc yếm yểng yêu ý quà quở quých quỵt
    cát cạt tách tạch sắp lọc ực khuỷu ngoéo huýt mùa của ngoài rượu giường kịa phía ỳ nghiếng`.split(/\s+/),
  )('%s is one too', (word) => expect(isSyllable(word)).toBe(true))

  test.each(
    `gé gế gý ghà ngha kà kò ngê nge cê cy toong loóc yêmx tyên nyếu qu quu quông cat càt cãt cảt tach sap loc
    muà cuả ngòai ngoaì rựơu gìơng nghiêngg a1 ab aa giy giị`.split(/\s+/),
  )('%s is none either', (word) => expect(isSyllable(word)).toBe(false))

  test.each([
    ['hoà', 'hòa', 'hoà'],
    ['khoẻ', 'khỏe', 'khoẻ'],
    ['uỷ', 'ủy', 'uỷ'],
    ['quý', 'quý', 'quý'],
    ['hoàn', 'hoàn', 'hoàn'],
    ['của', 'của', 'của'],
    ['khuỷu', 'khuỷu', 'khuỷu'],
    ['rượu', 'rượu', 'rượu'],
    ['hội', 'hội', 'hội'],
    ['ban', 'ban', 'ban'],
  ])('%s is spelt %s of old and %s now', (word, old, recent) => {
    const syllable = parseSyllable(word)
    expect(syllable && [spell(syllable, 'old'), spell(syllable, 'new')]).toEqual([old, recent])
  })

  test.each([
    ['ban', 'ngang'],
    ['bàn', 'huyền'],
    ['bán', 'sắc'],
    ['bãn', 'ngã'],
    ['bản', 'hỏi'],
    ['bạn', 'nặng'],
  ])('%s has the tone %s', (word, tone) => expect(parseSyllable(word)).toEqual({ onset: 'b', rhyme: 'an', tone }))

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

  test.each(
    `hoà hòa toá tóa toả tỏa loã lõa hoạ họa hoè hòe khoé khóe khoẻ khỏe loẽ lõe loẹ lọe tuỳ tùy thuý thúy thuỷ thủy
    luỹ lũy luỵ lụy`
      .split(/\s+/)
      .map((word, index) => [word, index % 2 === 0 ? 'new' : 'old'] as const),
  )('%s is in the %s style, in any case and in either form of Unicode', (word, style) => {
    expect([toneStyle(word), toneStyle(word.toUpperCase()), toneStyle(word.normalize('NFD'))]).toEqual([
      style,
      style,
      style,
    ])
    const other = style === 'new' ? 'old' : 'new'
    const there = withToneStyle(word, other)
    expect(there).not.toBe(word)
    expect([toneStyle(there), withToneStyle(there, style), withToneStyle(word, style)]).toEqual([other, word, word])
    expect(withToneStyle(`Cấp ${word.normalize('NFD')}, quý`, other)).toBe(`Cấp ${there}, quý`)
  })

  test.each(['xhoà', 'hoàx', 'bcoà', 'hoàng', 'quà', ''])('“%s” shows none', (word) => {
    expect(toneStyle(word)).toBeUndefined()
    expect([withToneStyle(word, 'old'), withToneStyle(word, 'new')]).toEqual([word, word])
  })

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
    expect(styledWords('hoa và u\u0309y; x.hoà')).toEqual([
      { start: 7, end: 10, word: 'u\u0309y', style: 'old' },
      { start: 14, end: 17, word: 'hoà', style: 'new' },
    ])
  })
})
