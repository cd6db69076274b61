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
