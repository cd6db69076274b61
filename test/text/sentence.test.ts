import { describe, expect, test } from 'vitest'
import { lowerFirst, upper, upperFirst } from '../../src/text/case.ts'
import { joinList } from '../../src/text/list.ts'
import { asClause, asSentence, withoutEnd } from '../../src/text/sentence.ts'

describe('joinList', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A và B'],
    [['A', ' B ', '', 'C'], 'A, B và C'],
    [['Lâm Đông, Trưởng ban', 'Phan Tấn Cảnh, Bí thư'], 'Lâm Đông, Trưởng ban; Phan Tấn Cảnh, Bí thư'],
    [['Sở Y tế', 'Sở Khoa học và Công nghệ'], 'Sở Y tế, Sở Khoa học và Công nghệ'],
  ])('%o', (items, text) => expect(joinList(items)).toBe(text))
  test('another word', () => expect(joinList(['A', 'B'], { and: 'hoặc' })).toBe('A hoặc B'))
})

test('upperFirst', () => {
  expect(upperFirst('đẩy mạnh')).toBe('Đẩy mạnh')
  expect(upperFirst('“ổn định” là')).toBe('“Ổn định” là')
  expect(upperFirst('14 nhiệm vụ')).toBe('14 nhiệm vụ')
  expect(upperFirst('')).toBe('')
  expect(upper('Tỉnh u\u0309y')).toBe('TỈNH ỦY')
})

describe('lowerFirst', () => {
  test.each([
    ['Tăng cường công tác xây dựng Đảng', 'tăng cường công tác xây dựng Đảng'],
    ['Thực hiện Nghị quyết số 18', 'thực hiện Nghị quyết số 18'],
    ['Hội nghị đã bình xét', 'hội nghị đã bình xét'],
    ['Đảng viên mới được kết nạp', 'đảng viên mới được kết nạp'],
    ['Đồng chí Lâm Đông phát biểu', 'đồng chí Lâm Đông phát biểu'],
    ['Tại Hà Nội', 'tại Hà Nội'],
    ['Ý kiến của đại biểu', 'ý kiến của đại biểu'],
    ['“Dân vận khéo” được nhân rộng', '“dân vận khéo” được nhân rộng'],
  ])('%s', (text, result) => expect(lowerFirst(text)).toBe(result))
  test.each([
    'Tuyên Quang luôn xác định',
    'Ban Tổ chức Tỉnh ủy tham mưu',
    'HĐND tỉnh thông qua',
    'Tỉnh ủy đã tập trung',
    'Nhà nước ban hành',
    'Đảng ta lãnh đạo',
    'Đảng bộ tỉnh kết nạp',
    'Công đoàn trường tổ chức',
    'Ủy ban nhân dân tỉnh',
    'K’Brôi là xã mới',
    'Google hỗ trợ',
    '14 đơn vị',
    'đã có chữ thường',
  ])('leaves %s', (text) => expect(lowerFirst(text)).toBe(text))
})

describe('asSentence', () => {
  test.each([
    ['hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ.'],
    ['Hoàn thành.', 'Hoàn thành.'],
    ['Hoàn thành..', 'Hoàn thành.'],
    ['và nhiều việc khác...', 'Và nhiều việc khác...'],
    ['và nhiều việc khác…', 'Và nhiều việc khác…'],
    ['vì sao?', 'Vì sao?'],
    ['mô hình “Chi bộ bốn tốt”', 'Mô hình “Chi bộ bốn tốt”.'],
    ['nói: “Tôi đồng ý.”', 'Nói: “Tôi đồng ý.”'],
    ['toàn cảnh hội nghị,', 'Toàn cảnh hội nghị.'],
    ['rà soát chỉ tiêu;', 'Rà soát chỉ tiêu.'],
    ['kết luận như sau:', 'Kết luận như sau:'],
    ['  ', ''],
    ['Hoàn thành,;  ', 'Hoàn thành.'],
    ['hoàn thành ;)', 'Hoàn thành).'],
    ['(“tốt,”)', '(“Tốt”).'],
    ['vì sao?”', 'Vì sao?”'],
    ['tốt!)', 'Tốt!)'],
    ['xem [1]', 'Xem [1].'],
    ['đạt 50%', 'Đạt 50%.'],
    ['năm 2024', 'Năm 2024.'],
    ['A....', 'A....'],
    ['Sở A &amp;', 'Sở A &amp;.'],
    ['  hoàn thành (100%)  ', 'Hoàn thành (100%).'],
    ['  tốt! ', 'Tốt!'],
    ['5 tỷ+', '5 tỷ+.'],
    ['đạt ½', 'Đạt ½.'],
    [',', ''],
  ])('%s', (text, result) => {
    expect(asSentence(text)).toBe(result)
    expect(asSentence(result)).toBe(result)
  })
})

test.each([
  ['Hoàn thành tốt nhiệm vụ.', 'hoàn thành tốt nhiệm vụ'],
  ['Rà soát chỉ tiêu;', 'rà soát chỉ tiêu'],
  ['Tỉnh ủy chỉ đạo ./.', 'Tỉnh ủy chỉ đạo'],
  ['Và nhiều việc khác...', 'và nhiều việc khác...'],
  ['Hoàn thành..', 'hoàn thành'],
  ['Hoàn thành ./.', 'hoàn thành'],
  ['Hoàn thành , ; .', 'hoàn thành'],
  ['Vì sao?', 'vì sao?'],
  ['Tốt!', 'tốt!'],
  ['Còn nữa…', 'còn nữa…'],
  ['Nói “tốt,”', 'nói “tốt”'],
  ['Tốt &amp;', 'tốt &amp;'],
  ['Tốt &#8211;', 'tốt &#8211;'],
  ['Tốt amp;', 'tốt amp'],
  ['  Tốt  ', 'tốt'],
  ['', ''],
])('asClause %s', (text, result) => expect(asClause(text)).toBe(result))

test('withoutEnd keeps the case', () => expect(withoutEnd('Hoàn thành.')).toBe('Hoàn thành'))
