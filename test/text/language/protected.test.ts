import { describe, expect, test } from 'vitest'
import {
  machineStretches,
  nameStretches,
  quotedStretches,
  touching,
  within,
} from '../../../src/text/language/protected.ts'

const cut = (text: string, stretches: readonly { start: number; end: number }[]) =>
  stretches.map(({ start, end }) => text.slice(start, end))

test.each([
  ['nói “một hai” và «ba bốn», "năm sáu" rồi ‘bảy tám’', ['“một hai”', '«ba bốn»', '"năm sáu"', '‘bảy tám’']],
  ['“” «» "" ‘’', ['“”', '«»', '""', '‘’']],
  ['“một', []],
  ['một” «hai', []],
  [`“${'a'.repeat(1000)}”`, [`“${'a'.repeat(1000)}”`]],
  [`“${'a'.repeat(1001)}”`, []],
  [`«${'a'.repeat(1001)}» "${'a'.repeat(1001)} ‘${'a'.repeat(1001)}’`, []],
])('quotations of %.30s', (text, quoted) => expect(cut(text, quotedStretches(text))).toEqual(quoted))

describe('what is no language', () => {
  test.each([
    ['xem `mã nguồn` này', ['`mã nguồn`']],
    ['dẫn {ket-nap2} này', ['{ket-nap2}']],
    ['dẫn {Kết nạp} này', []],
    ['xem http://a.b/c?d và https://a/b nhé', ['http://a.b/c?d', 'https://a/b']],
    ['xem www.a.b/c nhé', ['www.a.b/c']],
    ['gửi van-thu+1.x@gia-lai.gov.vn nhé', ['van-thu+1.x@gia-lai.gov.vn']],
    ['trang gialai.vn, tệp bao-cao.docx và a.pdf#2 nhé', ['gialai.vn,', 'bao-cao.docx', 'a.pdf#2']],
    ['tệp a.yaml b.md c.com d.org e.gov f.net', ['a.yaml', 'b.md', 'c.com', 'd.org', 'e.gov', 'f.net']],
    ['số 7.200 và TP.Huế, a.vna', []],
    ['hội@nghị', []],
  ])('%s', (text, machine) => expect(cut(text, machineStretches(text))).toEqual(machine))
})

test('every place of every name', () => {
  const text = 'xã Ia Dreh, xã Ia Lâu, xã Ia Dreh'
  expect(nameStretches(text, ['Ia Dreh', ' ', '', 'Ia Lâu'])).toEqual([
    { start: 3, end: 10 },
    { start: 26, end: 33 },
    { start: 15, end: 21 },
  ])
  expect(nameStretches('aaa', ['aa'])).toEqual([{ start: 0, end: 2 }])
  expect([nameStretches(text, ['ia dreh']), nameStretches(text)]).toEqual([[], []])
})

test('a place touches a stretch when they share a letter', () => {
  const stretches = [{ start: 3, end: 5 }]
  const touches = (start: number, end: number) => within(stretches, start, end)
  expect([touches(0, 3), touches(2, 4), touches(3, 5), touches(4, 9), touches(5, 6), touches(0, 9)]).toEqual([
    false,
    true,
    true,
    true,
    false,
    true,
  ])
  expect(within([], 0, 9)).toBe(false)
})

test('what is touched is looked for once, and only when asked', () => {
  let looks = 0
  const isKept = touching(() => {
    looks += 1
    return [{ start: 3, end: 5 }]
  })
  expect(looks).toBe(0)
  expect([isKept(0, 3), isKept(3, 4), looks]).toEqual([false, true, 1])
})
