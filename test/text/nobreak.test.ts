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
  // After a word that names, numbers, Roman numerals and lone letters; nothing else.
  ['Ngày 05 và NGÀY 06', ['Ngày 05', 'NGÀY 06']],
  ['mục a, chương IX, phần II, hạng ba', ['mục a,', 'chương IX,', 'phần II,']],
  ['khoản đ) và điểm đó', ['khoản đ)']],
  ['số IXa và số XIVx', []],
  ['số nhà, số liệu', []],
  ['kỳ 2024, kỳ họp', []],
  // The dash stays with what stands before it, and between years with what follows.
  ['kinh tế – xã hội', ['tế –']],
  ['quốc phòng -', []],
  ['giai đoạn 2020 – 2025', ['2020 – 2025']],
  ['số 202 - 2025, và 2020 - 25', ['số 202 -', '2020 -']],
  ['số 2020 - 20255', ['số 2020 -']],
  ['số 12020 - 2025', ['số 12020 -']],
  ['kinh tế  - xã hội', []],
  // What stands between "lần" and its number.
  ['LẦN THỨ 5, Lần thứ V, lần thứ nhất', ['LẦN THỨ 5,', 'Lần thứ V,']],
  ['theo PHỤ LỤC II và phụ lục 1', ['PHỤ LỤC II', 'phụ lục 1']],
  ['một thứ 5, mục lục 1', ['thứ 5,', 'lục 1']],
  // Dates and times.
  ['ngày 05 tháng tới', ['ngày 05 tháng']],
  ['số 05 tháng trước', ['số 05']],
  ['tháng 02 năm tới', ['tháng 02']],
  ['tháng 02 năm 2024', ['tháng 02 năm 2024']],
  ['lúc 15 giờ kém', ['15 giờ']],
  ['lúc 15 giờ 30 phút,', ['15 giờ 30 phút,']],
  ['hai giờ 30 phút', ['30 phút']],
  ['mười giờ 15', []],
  ['mấy giờ 3 người', ['3 người']],
  ['tháng này năm 2024', ['năm 2024']],
  ['Tháng 02 năm 2024', ['Tháng 02 năm 2024']],
  ['nhiều năm 2024', ['năm 2024']],
  ['tháng 02 số 5', ['tháng 02', 'số 5']],
  ['một lần thứ và phụ lục', []],
  // A number that counts.
  ['có x5 xã, x5,5 xã và 5x xã', []],
  ['có 5 ĐẢNG và 5 %', []],
  ['Bà A và Bà Ân đến', ['Bà A', 'Bà Ân']],
  ['Bà @ và Bà [', []],
  ['điểm a, điểm ab, điểm Z', ['điểm a,']],
  ['a số Va, a xV', []],
  ['đạt 1.234,5 điểm, 50% chỉ tiêu, 7/11 xã', ['1.234,5 điểm,', '50% chỉ', '7/11 xã']],
  ['có (5 xã) và "5 xã"', ['(5 xã)', '"5 xã"']],
  ['năm 2024 đạt, Điều 5 quy định', ['năm 2024', 'Điều 5']],
  ['có 5 HĐND và 5a người', []],
  ['hết 5, sáu', []],
  ['thu 200 nghìn tỉ đồng', ['200 nghìn tỉ đồng']],
  ['thu 5 tỷ USD', ['5 tỷ USD']],
  ['thu 5 triệu đồng/hộ.', ['5 triệu đồng/hộ.']],
  ['thu 5 triệu đô', ['5 triệu']],
  ['mười triệu đồng', []],
  ['có 5 trăm đồng chí', ['5 trăm']],
  ['có 5 trăm đồng bào', ['5 trăm đồng']],
  // Addresses and names.
  ['ông Nam, bà Lan và ÔNG NAM', ['ông Nam,', 'bà Lan', 'ÔNG NAM']],
  ['Ông Y Jut nói', ['Ông Y Jut']],
  ['Đồng chí Đinh Thị Ánh. Bà', ['chí Đinh', 'Thị Ánh.']],
  ['đồng chí, Nam', []],
  ['đồng chí bí thư', []],
  ['bà con Gia Lai', []],
  ['Lê Thị Lan', []],
  ['đồng chí Nguyễn Văn An và Lê Thị Bé', ['chí Nguyễn', 'Văn An']],
  ['đồng chí Nguyễn, Văn An', ['chí Nguyễn,']],
  // Two spaces hold an empty word between them.
  ['ngày  05', []],
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
