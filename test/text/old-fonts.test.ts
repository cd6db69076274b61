import { describe, expect, test } from 'vitest'
import { nameEncoding } from '../../src/text/encoding.ts'
import { fromTcvn3 } from '../../src/text/tcvn3.ts'
import { fromVni } from '../../src/text/vni.ts'

describe('VNI', () => {
  test.each([
    ['caù', 'cá'],
    ['caø', 'cà'],
    ['caû', 'cả'],
    ['caõ', 'cã'],
    ['caï', 'cạ'],
    ['caân', 'cân'],
    ['caát', 'cất'],
    ['caàn', 'cần'],
    ['caån', 'cẩn'],
    ['caãn', 'cẫn'],
    ['caän', 'cận'],
    ['caên', 'căn'],
    ['caét', 'cắt'],
    ['caèn', 'cằn'],
    ['caún', 'cẳn'],
    ['caün', 'cẵn'],
    ['caëp', 'cặp'],
    ['ñi', 'đi'],
    ['Ñi', 'Đi'],
    ['cô', 'cơ'],
    ['côø', 'cờ'],
    ['tö', 'tư'],
    ['töï', 'tự'],
    ['TÖÏ', 'TỰ'],
    ['chí', 'chí'],
    ['chì', 'chì'],
    ['chæ', 'chỉ'],
    ['nghó', 'nghĩ'],
    ['thò', 'thị'],
    ['kyî', 'kyỵ'],
    ['lyù', 'lý'],
    ['moät', 'một'],
    ['MOÄT', 'MỘT'],
    ['eâ', 'ê'],
    ['uû', 'ủ'],
    // A mark with no vowel before it is no mark.
    ['ù', 'ù'],
    ['tù', 'tù'],
    ['abc', 'abc'],
    ['½', '½'],
  ])('%s is %s', (typed, word) => expect(fromVni(typed)).toBe(word))
})

describe('TCVN3', () => {
  test.each([
    ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
    ['¨©ª«¬\u00ad®', 'ăâêôơưđ'],
    ['µ¶·¸¹', 'àảãáạ'],
    ['»¼½¾Æ', 'ằẳẵắặ'],
    ['ÇÈÉÊË', 'ầẩẫấậ'],
    ['ÌÎÏÐÑ', 'èẻẽéẹ'],
    ['ÒÓÔÕÖ', 'ềểễếệ'],
    ['×ØÜÝÞ', 'ìỉĩíị'],
    ['ßáâãä', 'òỏõóọ'],
    ['åæçèé', 'ồổỗốộ'],
    ['êëìíî', 'ờởỡớợ'],
    ['ïñòóô', 'ùủũúụ'],
    ['õö÷øù', 'ừửữứự'],
    ['úûüýþ', 'ỳỷỹýỵ'],
    ['nghÞ', 'nghị'],
    ['°ABC', '°ABC'],
  ])('%s is %s', (typed, letters) => expect(fromTcvn3(typed)).toBe(letters))
})

describe('Windows-1258 by one letter', () => {
  test.each(['\u00c3N', 'LA\u00cc', '\u00d0I', 'HO\u00d2I', 'M\u00d5', 'T\u00dd', 'NGA\u00de'])('%s', (word) =>
    expect(named(word)).toBe('windows-1258'),
  )
  test.each(['\u00e3n', 'la\u00ec', '\u00f0i', 'la\u00f2', 'm\u00f5', 't\u00fd', 'ca\u00ect', 'ca\u00f2p'])(
    '%s',
    (word) => expect(named(word)).toBe('windows-1258'),
  )
  const named = (word: string) => nameEncoding(Uint8Array.from(word, (letter) => letter.charCodeAt(0)))
})

describe('bytes', () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  test.each([
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0xff, 0xfe, 0x1e, 0x1e], 'utf-16le'],
    [[0xfe, 0xff, 0x1e, 0x1e], 'utf-16be'],
    [[0xff, 0x61], 'unknown'],
    [[0x61, 0xfe], 'unknown'],
    [[0xfe, 0x61], 'unknown'],
    [[0x50, 0x4b, 3], 'utf-8'],
    [[0x50, 0x4b, 3, 5], 'utf-8'],
    [[0x50, 0x4b, 4, 3], 'utf-8'],
    [[0x25, 0x50, 0x44, 0x46], 'utf-8'],
    [[0x25, 0x50, 0x44, 0x46, 0x2e], 'utf-8'],
    [[0x61, 0], 'utf-16le'],
    [[0, 0x61], 'utf-16be'],
    [[0x61, 0, 0, 0x61], 'binary'],
    [[0, 0], 'binary'],
    [[0x61, 0x62, 0x63, 0x64, 0], 'binary'],
  ] as const)('%j are %s', (bytes, encoding) => expect(nameEncoding(Uint8Array.from(bytes))).toBe(encoding))

  test('a fifth of the bytes must be zeros, nearly all in one place', () => {
    const wide = (zeros: number, others: number, wrong = 0) =>
      Uint8Array.from([
        ...Array.from({ length: zeros }, () => [0x61, 0]).flat(),
        ...Array.from({ length: wrong }, () => [0, 0x61]).flat(),
        ...Array.from({ length: others }, () => [0x61, 0x61]).flat(),
      ])
    expect([nameEncoding(wide(40, 60)), nameEncoding(wide(41, 59))]).toEqual(['binary', 'utf-16le'])
    expect([nameEncoding(wide(60, 36, 4)), nameEncoding(wide(60, 34, 6))]).toEqual(['utf-16le', 'binary'])
    const swapped = (bytes: Uint8Array) => bytes.map((_, index) => bytes[index ^ 1] ?? 0)
    expect([nameEncoding(swapped(wide(40, 60))), nameEncoding(swapped(wide(41, 59)))]).toEqual(['binary', 'utf-16be'])
    expect([nameEncoding(swapped(wide(60, 36, 4))), nameEncoding(swapped(wide(60, 34, 6)))]).toEqual([
      'utf-16be',
      'binary',
    ])
  })

  test('six words of ten must be Vietnamese', () => {
    const right = 'héi nghÞ tæng kÕt c«ng t¸c'
    expect(nameEncoding(latin1(`${right} qué$ xué$ qué$ xué$`.replaceAll('$', '')))).toBe('tcvn3')
    expect(nameEncoding(latin1(`${right} qué xué qué xué qué`))).toBe('unknown')
  })

  test('words of plain letters prove nothing', () => {
    expect(nameEncoding(latin1('an ba cho \u00ff'))).toBe('unknown')
    expect(nameEncoding(latin1('\u00bf'))).toBe('unknown')
  })
})
