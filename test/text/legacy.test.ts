import { describe, expect, test } from 'vitest'
import { nameEncoding } from '../../src/text/encoding.ts'
import { findLegacy } from '../../src/text/legacy.ts'

describe('findLegacy', () => {
  test.each([
    ['Héi nghÞ tæng kÕt c«ng t¸c thi ®ua', 'tcvn3', 'Hội nghị tổng kết công tác thi đua'],
    ['§¶ng bé tØnh vµ nh÷ng ®¶ng viªn míi', 'tcvn3', 'Đảng bộ tỉnh và những đảng viên mới'],
    ['nh\u00adng ®\u00adîc', 'tcvn3', 'nhưng được'],
    ['Hoäi nghò toång keát coâng taùc thi ñua', 'vni', 'Hội nghị tổng kết công tác thi đua'],
    ['Ñaûng boä tænh xaây döïng', 'vni', 'Đảng bộ tỉnh xây dựng'],
    ['Há»™i nghá»‹ tá»•ng káº¿t', 'mojibake', 'Hội nghị tổng kết'],
    ['Ä\u0090áº£ng á»§y', 'mojibake', 'Đảng ủy'],
    ['cÃ¡n bá»\u0099', 'mojibake', 'cán bộ'],
  ])('%s', (text, encoding, decoded) => {
    const found = findLegacy(text)
    expect(found).toMatchObject({ encoding })
    if (found) expect(text.slice(0, found.start) + found.decoded + text.slice(found.end)).toBe(decoded)
  })

  test('among words of Unicode only the legacy ones change', () => {
    const text = 'Kính gửi: Héi n«ng d©n xã lớn, §oµn thanh niªn'
    expect(findLegacy(text)?.decoded).toBe('Hội nông dân xã lớn, Đoàn thanh niên')
  })

  test.each([
    ['two words are proof enough', 'Héi nghÞ', 'tcvn3'],
    ['one is not', 'Héi', undefined],
    ['four words that might be French are proof', 'c«ng t¸c héi nghÞ', 'tcvn3'],
    ['four words of western letters alone', 'toâi ñi laøm vieäc', 'vni'],
    ['three words of western letters alone are none', 'toâi voâ coâng', undefined],
    ['four of them are', 'toâi voâ coâng toân', 'vni'],
    ['three right words of four', 'Héi nghÞ tæng Köln', 'tcvn3'],
    ['two of three are too few', 'Héi nghÞ Köln', undefined],
    ['one chunk of mojibake is proof enough', 'Há»™i', 'mojibake'],
    ['mojibake that is no Vietnamese is not', 'cafÃ© Ã³Ã³Ã³', undefined],
    ['nor signs without letters', 'â€“ â€œ â€', undefined],
    ['mojibake beside other letters is one word too few', 'Há»™iß', undefined],
    ['mojibake of plain signs only', 'â€œ2024â€\u009d', undefined],
    ['one word of two in a chunk', 'cÃ¡n/xyz', undefined],
    ['all words of a chunk', 'cÃ¡n/bá»™', 'mojibake'],
    ['signs without a letter among them', 'Héi nghÞ ®® ¸¸ µµ', 'tcvn3'],
    ['plain words are no words with marks', 'Héi nghÞ and more words in plain letters', 'tcvn3'],
    ['right words are none either', 'Héi nghÞ là và già hoà xã', 'tcvn3'],
    ['a word of true Unicode beside', 'Đảng héi nghÞ', 'tcvn3'],
  ] as const)('%s: %s', (_, text, encoding) => expect(findLegacy(text)?.encoding).toBe(encoding))

  test.each([
    ['Héi nghÞ', 'TCVN3 (ABC, phông .VnTime)', 'TCVN3 (ABC, the .VnTime fonts)', 'Hội nghị'],
    ['Hoäi nghò', 'VNI (phông VNI-Times)', 'VNI (the VNI-Times fonts)', 'Hội nghị'],
  ])('the author of %s is told', (text, vi, en, decoded) => {
    expect(findLegacy(text)?.message).toEqual({
      vi: `“${text}” là chữ mã ${vi}; cần chuyển sang Unicode: “${decoded}”.`,
      en: `“${text}” is ${en}; convert it to Unicode: “${decoded}”.`,
    })
  })

  test('the author of mojibake is told', () => {
    expect(findLegacy('Há»™i nghá»‹')?.message).toEqual({
      vi: '“Há»™i nghá»‹” là chữ UTF-8 bị đọc nhầm thành mã Tây Âu; cần chuyển sang Unicode: “Hội nghị”.',
      en: '“Há»™i nghá»‹” is UTF-8 read as a Western encoding; convert it to Unicode: “Hội nghị”.',
    })
  })

  test('only the beginning of a long stretch is quoted', () => {
    const sixty = `${'héi '.repeat(14)}nghÞ`
    expect(findLegacy(sixty)?.message.vi).toContain(`“${sixty}” là`)
    const more = `${'héi '.repeat(14)}nghÞp`
    expect(findLegacy(more)?.message.vi).toContain(`“${more.slice(0, 59)}…” là`)
  })

  test('mojibake among right words, each where it stands', () => {
    const text = 'Kính gửi: cÃ¡n bá»™, Ä‘áº£ng viÃªn (2024)'
    expect(findLegacy(text)).toMatchObject({ start: 10, end: 34, decoded: 'cán bộ, đảng viên' })
  })

  test('says where', () => {
    const found = findLegacy('Chủ đề: Héi nghÞ s¬ kÕt (2024)')
    expect(found).toMatchObject({ start: 8, end: 23, decoded: 'Hội nghị sơ kết' })
    expect(found?.message.vi).toContain('TCVN3')
  })

  test.each([
    'Hội nghị tổng kết công tác thi đua năm 2024',
    'Đồng chí Lâm Đông, Trưởng Ban Tổ chức Tỉnh ủy',
    'là và già hoà khoá tôi cô bé xã đó',
    'L’été dernier, où l’on a bu du thé et du café à la pâtisserie, le maïs et Noël',
    'déjà né très tôt, dès la forêt; ça, c’est réglé',
    'Das Büro für Öffentlichkeit, schön, größer, Köln, Zürich',
    'El niño, la señora, mañana, más fácil, corazón',
    'A façade, a naïve résumé, the rôle of 10 µm, ±5 °C, m², ½, © 2024, «quoted»',
    'Björn Ångström, Søren, Þórr and Ægir',
    'NÃO, MANHÃ, coração',
    'São Tomé và Príncipe, Côte d’Ivoire',
    'plain ASCII',
    '',
  ])('no alarm on %s', (text) => expect(findLegacy(text)).toBeUndefined())
})

const bytes = (...codes: number[]) => new Uint8Array(codes)
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('nameEncoding', () => {
  test.each([
    ['utf-8', new TextEncoder().encode('Hội nghị')],
    ['utf-8', bytes()],
    ['utf-8', new TextEncoder().encode('\ufeffHội nghị')],
    ['utf-16le', bytes(0xff, 0xfe, 0x48, 0)],
    ['utf-16be', bytes(0xfe, 0xff, 0, 0x48)],
    ['utf-16le', Uint8Array.from(Buffer.from('meeting:\n  name: Hội nghị\n', 'utf16le'))],
    ['utf-16be', Uint8Array.from(Buffer.from('meeting:\n  name: Hội nghị\n', 'utf16le').swap16())],
    ['windows-1258', latin1('name: H\u00f4\u00f2i nghi\u00f2 t\u00f4\u00d2ng k\u00ea\u00ect')],
    ['tcvn3', latin1('name: Héi nghÞ tæng kÕt c«ng t¸c')],
    ['vni', latin1('name: Hoäi nghò toång keát coâng taùc')],
    ['zip', bytes(0x50, 0x4b, 3, 4, 0x14, 0)],
    ['pdf', latin1('%PDF-1.7')],
    ['binary', bytes(1, 0, 2, 3, 0xff, 0xff, 0, 0, 9)],
    ['unknown', latin1('das B\u00fcro f\u00fcr K\u00f6ln')],
  ])('%s', (encoding, data) => expect(nameEncoding(data)).toBe(encoding))
})
