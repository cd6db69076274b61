import { expect, test } from 'vitest'
import { startsWithVerb } from '../../src/text/verbs.ts'

test.each([
  'tiếp tục rà soát quy hoạch',
  'Đã chỉ đạo khắc phục hậu quả bão',
  'Kết nạp được 5 đảng viên',
  'khẩn trương ổn định đời sống nhân dân',
  'giao Ban Chỉ đạo tổng hợp',
  'chủ động các phương án phòng, chống thiên tai',
  'quy hoạch lại mạng lưới trường học',
  'Kiểm tra 12 chi bộ',
  'tổ chức tốt đại hội',
])('what is done: %s', (text) => expect(startsWithVerb(text)).toBe(true))

test.each([
  'Các đơn vị rà soát quy hoạch',
  'Công tác rà soát được chú trọng',
  'Thu ngân sách vượt dự toán',
  'quy hoạch sử dụng đất được công bố',
  'tổng sản phẩm trên địa bàn tăng khá',
  'sản lượng lương thực vượt kế hoạch',
  'giá trị sản xuất đạt 2.915 tỷ đồng',
  'Cấp ủy cơ sở đã xây dựng kế hoạch',
  'Giao thông nông thôn được nâng cấp',
  'Giải ngân vốn đầu tư công còn chậm',
  'Chuyển đổi số là nhiệm vụ của toàn dân',
  'Nhân dân đồng tình ủng hộ',
  'Tổ chức cơ sở đảng được củng cố',
  'Bám sát nghị quyết, Cụm vượt qua khó khăn',
])('who or what: %s', (text) => expect(startsWithVerb(text)).toBe(false))
