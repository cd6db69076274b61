import { describe, expect, test } from 'vitest'
import { capitalisation } from '../../../src/text/language/capitalisation.ts'
import type { LanguageOptions } from '../../../src/text/language/check.ts'

/** The text with every suggestion carried out. */
function mended(text: string, options: LanguageOptions = {}): string {
  return [...capitalisation(text, options)].reduceRight(
    (result, { start, end, suggestion = '' }) => result.slice(0, start) + suggestion + result.slice(end),
    text,
  )
}

// One row for each case of the rules on capitals, its number first.
describe('what is written otherwise is found, what is right is left alone', () => {
  test.each([
    [1, 'Hội nghị kết thúc. các đại biểu ra về', 'Hội nghị kết thúc. Các đại biểu ra về'],
    [2, 'theo gương Hồ chí minh', 'theo gương Hồ Chí Minh'],
    [3, 'theo chân bác Hồ', 'theo chân Bác Hồ'],
    [4, 'tại Tỉnh Gia Lai và tại Huyện Chư Sê', 'tại tỉnh Gia Lai và tại huyện Chư Sê'],
    [5, 'tại quận 1', 'tại Quận 1'],
    [6, 'từ thủ đô Hà Nội đến thành phố Hồ Chí Minh', 'từ Thủ đô Hà Nội đến Thành phố Hồ Chí Minh'],
    [7, 'vùng Tây bắc và Tây nguyên', 'vùng Tây Bắc và Tây Nguyên'],
    [8, 'dọc theo Sông Ba', 'dọc theo sông Ba'],
    [9, 'của Ban tổ chức Tỉnh uỷ', 'của Ban Tổ chức Tỉnh uỷ'],
    [
      10,
      'Hội đồng Nhân dân tỉnh và uỷ ban nhân dân xã Ia Dreh',
      'Hội đồng nhân dân tỉnh và Uỷ ban nhân dân xã Ia Dreh',
    ],
    [11, 'Ban chấp hành Trung ương Đảng cộng sản Việt Nam', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'],
    [12, 'Ban thường vụ Tỉnh uỷ', 'Ban Thường vụ Tỉnh uỷ'],
    [13, 'Mặt trận tổ quốc Việt Nam, Hội liên hiệp phụ nữ', 'Mặt trận Tổ quốc Việt Nam, Hội Liên hiệp Phụ nữ'],
    [14, 'đồng chí Bí thư huyện ủy Ninh Hải', 'đồng chí Bí thư Huyện ủy Ninh Hải'],
    [15, 'công tác xây dựng đảng của các tổ chức Đảng', 'công tác xây dựng Đảng của các tổ chức đảng'],
    [16, 'Đảng, Nhà nước và nhân dân', 'Đảng, Nhà nước và Nhân dân'],
    [17, 'Huân chương lao động hạng ba', 'Huân chương Lao động hạng Ba'],
    [18, 'tặng bằng khen của Thủ tướng Chính phủ', 'tặng Bằng khen của Thủ tướng Chính phủ'],
    [19, 'đồng chí phó bí thư Tỉnh ủy, chủ tịch HĐND tỉnh', 'đồng chí Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh'],
    [20, 'dự hội nghị có Đồng chí Lâm Đông', 'dự hội nghị có đồng chí Lâm Đông'],
    [21, 'tư tưởng của chủ tịch Hồ Chí Minh', 'tư tưởng của Chủ tịch Hồ Chí Minh'],
    [22, 'mừng ngày quốc khánh 2-9', 'mừng ngày Quốc khánh 2-9'],
    [
      24,
      'theo nghị quyết số 18-NQ/TW và Luật thi đua, khen thưởng',
      'theo Nghị quyết số 18-NQ/TW và Luật Thi đua, khen thưởng',
    ],
    [25, 'quy định tại Khoản 2 điều 103 chương XII', 'quy định tại khoản 2 Điều 103 Chương XII'],
    [26, 'sáng thứ hai, ngày 15/7', 'sáng thứ Hai, ngày 15/7'],
    [27, 'dịp Tết Nguyên Đán', 'dịp tết Nguyên đán'],
    [28, 'chào mừng đại hội đại biểu toàn quốc lần thứ XIV', 'chào mừng Đại hội đại biểu toàn quốc lần thứ XIV'],
    [29, 'Ban Chấp hành Trung ương Khoá XIII', 'Ban Chấp hành Trung ương khoá XIII'],
    [30, 'bàn giao cho cụm thi đua số 1', 'bàn giao cho Cụm thi đua số 1'],
  ])('case %i: %s', (_, wrong, right) => {
    expect(mended(wrong)).toBe(right)
    expect([...capitalisation(right, {})]).toEqual([])
  })

  test.each([
    'các tỉnh ủy, thành ủy Tuyên Quang, Hà Nội',
    'các tỉnh uỷ, thành uỷ; cấp uỷ; ban thường vụ cấp uỷ',
    'bí thư chi bộ, đảng viên, đảng bộ, tổ chức đảng, cơ quan đảng',
    'Ban tổ chức hội nghị đã chuẩn bị tốt',
    'quản lý nhà nước, ngân sách nhà nước, bí mật nhà nước',
    'giữ gìn hòa bình; thứ hai, cần tập trung',
    'Ngày truyền thống ngành Tổ chức xây dựng Đảng 14/10',
    'rà soát; Ban Tổ chức Tỉnh ủy tham mưu; Tuyên Quang báo cáo',
    'HỘI NGHỊ TỔNG KẾT CÔNG TÁC XÂY DỰNG ĐẢNG',
    'tại TP. Hồ Chí Minh, ThS. Nguyễn Văn A',
    'Đảng viên mới được kết nạp',
  ])('%s', (text) => expect([...capitalisation(text, {})]).toEqual([]))
})

test('an ordinary word after a semicolon', () => {
  expect(mended('phát triển đảng viên; Rà soát chỉ tiêu; Tăng cường kiểm tra')).toBe(
    'phát triển đảng viên; rà soát chỉ tiêu; tăng cường kiểm tra',
  )
})

const found = (text: string, options: LanguageOptions = {}) =>
  [...capitalisation(text, options)].map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])

test.each([
  ['Họp xong. ý kiến', 'ý', 'Ý'],
  ['Họp xong.  các đại biểu', 'các', 'Các'],
  ['Họp xong!\u00a0(các đại biểu)', 'các', 'Các'],
  ['nói “tốt.” “các đại biểu”', 'các', 'Các'],
  ['Vì sao? vì thế', 'vì', 'Vì'],
  ['bài test. các đại biểu', 'các', 'Các'],
  ['kết nạp;  Rà soát', 'Rà', 'rà'],
  ['kết nạp;\u00a0Tăng cường kiểm tra, giám sát việc thực hiện nghị quyết', 'Tăng', 'tăng'],
  ['góp phần xây dựng đảng Cộng sản Việt Nam', 'đảng Cộng sản Việt Nam', 'Đảng Cộng sản Việt Nam'],
])('one place of %s', (text, wrong, right) => expect(found(text)).toEqual([[wrong, right]]))

test.each([
  'xem tr. mười, ths. nguyễn, tp. huế, st. hai, nxb. trẻ, gs. nam, ts. lan',
  'điểm a. các đại biểu',
  'đạt 5. các đại biểu',
  'kết thúc.các đại biểu',
  'HĐND. các đại biểu',
  'kết nạp;Rà soát',
  'kết nạp; HĐND họp',
])('no capital is asked for in %s', (text) => expect(found(text)).toEqual([]))

test('the author is told why', () => {
  const told = (text: string) => [...capitalisation(text, {})].map(({ rule, message }) => [rule, message])
  expect(told('Xong. các đại biểu; Rà soát')).toEqual([
    [
      'capitalisation',
      {
        vi: '“các” nên viết “Các”: chữ đầu câu viết hoa (PL II, I).',
        en: '“các” is written “Các” (NĐ 30, Phụ lục II; Party usage).',
      },
    ],
    [
      'capitalisation',
      {
        vi: '“Rà” nên viết “rà”: sau dấu chấm phẩy viết thường.',
        en: '“Rà” is written “rà” (NĐ 30, Phụ lục II; Party usage).',
      },
    ],
  ])
})

test('provinces', () => {
  expect(mended('tỉnh Quảng ngãi và tỉnh quảng Trị')).toBe('tỉnh Quảng Ngãi và tỉnh Quảng Trị')
})

test('names and quotations', () => {
  expect([...capitalisation('phong trào “xây dựng đảng vững mạnh”', {})]).toMatchObject([{ protected: true }])
  expect([...capitalisation('tổ chức Đảng', { names: ['tổ chức Đảng'] })]).toEqual([])
  expect(found('tổ chức Đảng và cơ quan Đảng', { names: ['tổ chức Đảng'] })).toEqual([['Đảng', 'đảng']])
  expect(found('xem `tổ chức Đảng`')).toEqual([])
  expect([...capitalisation('xây dựng đảng vững mạnh', {})][0]).not.toHaveProperty('protected')
})
