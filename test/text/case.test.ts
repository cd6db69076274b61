import { describe, expect, test } from 'vitest'
import { isCapitalised, lower, lowerFirst, upper, upperFirst } from '../../src/text/case.ts'

test('case is changed in composed letters', () => {
  expect(upper('u\u0309y ban đ')).toBe('ỦY BAN Đ')
  expect(lower('U\u0309Y BAN Đ')).toBe('ủy ban đ')
})

test.each([
  ['Đảng', true],
  ['ỦY', true],
  ['đảng', false],
  ['đẢNG', false],
  ['7 Đảng', false],
  ['', false],
])('“%s” begins with a capital: %s', (word, yes) => expect(isCapitalised(word)).toBe(yes))

test.each([
  ['  (“đẩy mạnh”)', '  (“Đẩy mạnh”)'],
  ['… và', '… Và'],
  ['- rà soát', '- Rà soát'],
  ['– [‘«{"\'rà soát', '– [‘«{"\'Rà soát'],
  ['ủy ban', 'Ủy ban'],
  ['/ủy ban', '/ủy ban'],
  ['a', 'A'],
  ['“', '“'],
])('upperFirst passes over what opens %s', (text, result) => expect(upperFirst(text)).toBe(result))

describe('lowerFirst keeps the names of bodies', () => {
  test.each([
    'Trung tâm Phục vụ hành chính công',
    'Liên đoàn Lao động tỉnh',
    'Công đoàn Viên chức tỉnh',
    'Mặt trận Tổ quốc',
    'Đoàn thanh Niên',
    'Hội liên Hiệp',
    'Hội nông Dân',
    'Hội cựu Chiến binh',
    'Trường trung Học',
    'Trường tiểu Học',
    'Trường đại Học',
    'Trường chính Trị',
    'Trường cao Đẳng',
    'Bệnh viện Đa khoa',
    'Công ty Điện lực',
    'Ngân hàng Nhà nước',
    'Kho bạc Nhà nước',
    'Bảo hiểm Xã hội',
    'Viện kiểm Sát',
    'Tòa án Nhân dân',
    'Chi cục Thuế',
    'Tập đoàn Dầu khí',
    'Tổng công Ty',
    'Thanh tra Chính phủ',
    'Chi bộ Văn phòng',
    'Quỹ vì Người nghèo',
  ])('%s', (text) => expect(lowerFirst(text)).toBe(text))

  test.each([
    ['Trung tâm của tỉnh', 'trung tâm của tỉnh'],
    ['Bệnh viện được xây mới', 'bệnh viện được xây mới'],
    ['Ngân hàng cho vay', 'ngân hàng cho vay'],
    ['Chi bộ có 5 đảng viên', 'chi bộ có 5 đảng viên'],
    ['Họp bàn Nghị quyết', 'họp bàn Nghị quyết'],
  ])('but not the same words in use: %s', (text, result) => expect(lowerFirst(text)).toBe(result))
})

describe('lowerFirst keeps fixed names', () => {
  test.each([
    'Bác đã dạy',
    'Người đã dạy',
    'Nhân dân tin tưởng',
    'Quốc hội thông qua',
    'Chính phủ ban hành',
    'Thủ tướng chỉ đạo',
    'Trung ương quyết định',
    'Mặt trận và đoàn thể',
    'Bộ chính trị',
    'Bí thư kết luận',
    'Phó bí thư kết luận',
    'Chủ tịch phát biểu',
    'Phó chủ tịch phát biểu',
    'Tổng bí thư',
    'Trưởng ban trả lời',
    'Phó trưởng ban',
    'Ủy viên',
    'Uỷ viên',
    'Uỷ ban',
    'Thành ủy',
    'Huyện uỷ',
    'Thị ủy',
    'Quận ủy',
    'Đảng uỷ',
    'Quân ủy',
    'Hội đồng bầu cử',
    'Văn phòng',
    'Giám đốc sở',
    'Phó giám đốc',
    'Chánh văn phòng',
    'Thường trực',
    'Hiến pháp',
    'Công an tỉnh',
    'Cựu chiến binh',
    // A slip in the capitals does not make it an ordinary word.
    'Tỉnh Ủy đã tập trung',
  ])('%s', (text) => expect(lowerFirst(text)).toBe(text))

  test.each([
    ['Người lao động', 'người lao động'],
    ['Người dân đồng thuận', 'người dân đồng thuận'],
    ['Người đứng đầu', 'người đứng đầu'],
    ['Người có công', 'người có công'],
    ['Người tham gia', 'người tham gia'],
  ])('but not the ordinary pair in %s', (text, result) => expect(lowerFirst(text)).toBe(result))
})

test.each(
  'toàn tại ở theo từ đến do của với cùng về trong sau trước khi tỉnh huyện xã ngành cụm khối vì nếu để cho nhờ riêng các những và'
    .split(' ')
    .map((word) => [word]),
)('“%s” may be lowered before a name', (word) => {
  expect(lowerFirst(`${upperFirst(word)} Gia Lai`)).toBe(`${word} Gia Lai`)
})

test.each([
  // Marks part words as spaces do.
  ['Tốt,và', 'tốt,và'],
  ['Tốt; và', 'tốt; và'],
  ['Tốt: và', 'tốt: và'],
  ['Tốt. Và', 'Tốt. Và'],
  ['Tốt! và', 'tốt! và'],
  ['Tốt? và', 'tốt? và'],
  ['Đảng. Viên', 'Đảng. Viên'],
  ['Tốt; Gia Lai', 'Tốt; Gia Lai'],
  ['“Tốt” là', '“tốt” là'],
  ['(Tốt) là', '(tốt) là'],
  ['Tốt… và', 'tốt… và'],
  ['ĐẠI hội', 'ĐẠI hội'],
  ['Đảng viên mới', 'đảng viên mới'],
  ['Tổng Bí thư', 'Tổng Bí thư'],
  ['To\u0302\u0309ng ho\u031b\u0323p', 'tổng hợp'],
  ['A', 'a'],
  ['', ''],
])('lowerFirst of %s', (text, result) => expect(lowerFirst(text).normalize('NFC')).toBe(result))
