import { expect, test } from 'vitest'
import { startsWithSubject, startsWithVerb } from '../../src/text/verbs.ts'

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
  '(Tổ chức), tốt đại hội',
  'TỔ  CHỨC: đại hội',
  'đạt kết quả',
  'đã cùng nhau rà soát',
  'tích cực các phương án',
  'khẩn trương các việc',
  'quy hoạch làng',
  // What is done may be achieved; near the head "được" makes no passive of it.
  'kết nạp mới tốt được 5 đảng viên',
  'giải ngân tốt vốn được 5 tỷ',
  // Before the comma, and far beyond a subject, other verbs change nothing.
  'Bám sát nghị quyết, vượt qua khó khăn',
  'Bám sát nghị quyết, Cụm một hai ba bốn năm vượt qua khó khăn',
  'Bám sát nghị quyết, Cụm thi đua số 1',
  'Bám sát nghị quyết, khẩn trương, Cụm vượt qua khó khăn',
  // What is no activity, or is spoken of too far from the head.
  'triển khai nghị quyết là nhiệm vụ',
  'giải ngân vốn đầu tư công năm còn lại',
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
  'Bám sát nghị quyết, Cụm một hai ba bốn vượt qua khó khăn',
  'Giải ngân còn chậm',
  'Giải ngân là khâu yếu',
  'Giải ngân tăng nhanh',
  'Giải ngân giảm dần',
  'Giải ngân vốn đầu tư công còn chậm',
  'Giải ngân vốn đầu tư đến còn chậm',
  'xây dựng các tuyến đường được quan tâm',
  'quy hoạch cán bộ được rà soát',
  'báo cáo viên cơ sở',
  'tổ chức đảng ở cơ sở',
  'chủ động phương án',
  'kịp thời các việc',
  'đã có kết quả',
  'chủ động đã có kết quả',
  'các',
  '',
  'phát triển đảng viên vượt chỉ tiêu',
  'tổ chức bộ máy sau sắp xếp cơ bản ổn định',
  'chuyển đổi số đạt kết quả bước đầu',
  'quản lý đảng viên chặt chẽ hơn',
  'xây dựng nông thôn mới có chuyển biến',
])('who or what: %s', (text) => expect(startsWithVerb(text)).toBe(false))

test.each([
  'Các đơn vị rà soát',
  'Hội nghị thống nhất',
  'Nhiều nơi làm tốt',
  'Tại hội nghị',
  'Không có đơn vị nào',
  '14 đơn vị',
  '(5 đơn vị)',
])('a whole sentence may begin so: %s', (text) => expect(startsWithSubject(text)).toBe(true))

test.each(['rà soát các quy hoạch', 'x5 đơn vị', 'đạt 5 tỷ', ''])('not so: “%s”', (text) =>
  expect(startsWithSubject(text)).toBe(false),
)
