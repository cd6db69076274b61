import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withNoBreaks } from '../../src/text/nobreak.ts'

const kept = (text: string) =>
  withNoBreaks(text)
    .split(' ')
    .filter((stretch) => stretch.includes('\u00a0'))
    .map((stretch) => stretch.replaceAll('\u00a0', ' '))

test.each([
  ['Gia Lai, ngày 05 tháng 02 năm 2024 của', ['ngày 05 tháng 02 năm 2024']],
  ['sáng ngày 13/7 tại huyện', ['ngày 13/7']],
  ['đạt gần 7.200 tỷ đồng trong', ['7.200 tỷ đồng']],
  ['mức 70 triệu đồng/năm', ['70 triệu đồng/năm']],
  ['theo Quy chế số 04-QC/BTCTU và Nghị định 30/2020/NĐ-CP', ['số 04-QC/BTCTU']],
  ['tại Điều 5, khoản 2, điểm a của', ['Điều 5,', 'khoản 2,', 'điểm a']],
  ['Đại hội lần thứ XIV của Đảng', ['lần thứ XIV']],
  ['sơ kết 6 tháng đầu năm 2024', ['6 tháng', 'năm 2024']],
  ['kết nạp 269/805 đảng viên', ['269/805 đảng']],
  ['nhiệm kỳ 2020 - 2025, kinh tế - xã hội', ['2020 - 2025,', 'tế -']],
  ['lúc 15 giờ 30 phút cùng', ['15 giờ 30 phút']],
  ['đồng chí Lê Thị Kim Dung, Phó Bí thư', ['chí Lê', 'Kim Dung,']],
  ['đồng chí Lâm Đông chủ trì', ['chí Lâm Đông']],
  ['Cụm thi đua số 1 ngành', ['số 1']],
  ['trong quý I và quý 2/2024', ['quý I', 'quý 2/2024']],
  ['lúc 7h30, 5 đồng chí và 28 đảng bộ', ['5 đồng', '28 đảng']],
  ['thu 5 nghìn tỷ đồng; theo Phụ lục 1', ['5 nghìn tỷ đồng;', 'Phụ lục 1']],
  ['thi đua “90 ngày đêm” của', ['“90 ngày']],
  ['- mục đầu dòng', []],
  ['không có gì', []],
])('%s', (text, spans) => expect(kept(text)).toEqual(spans))

test('a forced new line parts words and stays', () => {
  expect(withNoBreaks('hồi\n15 giờ ngày\n05')).toBe('hồi\n15\u00a0giờ ngày\n05')
})

test('spaces become no-break spaces and nothing else changes', () => {
  expect(withNoBreaks('ngày 05 tháng 02 năm 2024 tại')).toBe('ngày\u00a005\u00a0tháng\u00a002\u00a0năm\u00a02024 tại')
  const word = fc.constantFrom(
    'ngày',
    '05',
    'tháng',
    'năm',
    '2024',
    'số',
    'Điều',
    'đồng',
    'chí',
    'Lâm',
    '-',
    '%',
    'tỷ',
    'a',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ')
      expect(withNoBreaks(text).replaceAll('\u00a0', ' ')).toBe(text)
      expect(withNoBreaks(withNoBreaks(text))).toBe(withNoBreaks(text))
    }),
    { seed: 8 },
  )
})
