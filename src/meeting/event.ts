import { z } from 'zod'
import { place } from './place.ts'
import { heading, ordinalNumber, phrase, reference, sentence, word, yesNo } from './scalars.ts'
import { list, may, must, mustList, oneOf } from './shapes.ts'
import { period, session, term } from './time.ts'

export const ordinal = z.strictObject({
  number: may(ordinalNumber, 'Lần thứ', 'Kỳ họp, phiên họp, hội nghị thứ mấy, chữ số Ả Rập hoặc La Mã.', 15, 'XV'),
  extended: may(yesNo, 'Mở rộng', 'Hội nghị mở rộng.', 'có'),
})

export const event = z.strictObject({
  name: must(
    heading,
    'Tên hội nghị',
    'Tên đầy đủ như in trên văn bản.',
    'Hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2024',
  ),
  type: must(
    oneOf('hội nghị', 'kỳ họp', 'phiên họp', 'cuộc họp', 'đại hội', 'lễ', 'báo cáo'),
    'Loại cuộc họp',
    'Quyết định cách gọi trong văn bản.',
    'hội nghị',
  ),
  purposes: mustList(
    oneOf(
      'sơ kết',
      'tổng kết',
      'triển khai',
      'giao ban',
      'phát động',
      'ký kết',
      'bình xét',
      'kiện toàn',
      'xem xét báo cáo',
      'thảo luận',
    ),
    'Mục đích',
    'Một hoặc nhiều mục đích của cuộc họp.',
    ['sơ kết', 'triển khai'],
  ),
  subject: may(phrase, 'Nội dung', 'Lĩnh vực, công việc được bàn.', 'công tác tổ chức xây dựng Đảng'),
  series: may(
    word,
    'Chuỗi cuộc họp',
    'Các cuộc họp cùng chuỗi nối tiếp nhau; không ghi thì lấy cơ quan tổ chức đầu tiên và nội dung.',
    'cum-thi-dua-so-1',
  ),
  ordinal: may(ordinal, 'Thứ tự', 'Cuộc họp lần thứ mấy, có mở rộng không.', { number: 15 }),
  term: may(term, 'Khóa, nhiệm kỳ', 'Khóa hoặc nhiệm kỳ của cơ quan họp.', { ordinal: 'XIII', from: 2021, to: 2026 }),
  period: may(period, 'Kỳ được đánh giá', 'Kỳ mà cuộc họp nhìn lại.', { unit: '6 tháng đầu năm', year: 2024 }),
  next_period: may(period, 'Kỳ tiếp theo', 'Kỳ mà cuộc họp bàn nhiệm vụ.', { unit: '6 tháng cuối năm', year: 2024 }),
  sessions: list(session, 'Các buổi họp', 'Ngày, buổi, giờ của từng buổi họp.', { date: '13/7/2024', part: 'chiều' }),
  mode: may(oneOf('trực tiếp', 'trực tuyến', 'kết hợp'), 'Hình thức họp', 'Họp thế nào.', 'trực tiếp'),
  place: may(place, 'Nơi họp', 'Từng phần in đúng như ghi, kể cả từ chỉ cấp.', {
    district: 'huyện Lý Sơn',
    province: 'tỉnh Quảng Ngãi',
  }),
  organizers: list(
    reference,
    'Cơ quan tổ chức',
    'Mã các cơ quan tổ chức cuộc họp; “cluster” là cụm, khối.',
    'ban-to-chuc-tinh-uy',
    'cluster',
  ),
  host: may(reference, 'Đơn vị đăng cai', 'Mã của đơn vị đăng cai.', 'ban-to-chuc-huyen-uy-ly-son'),
  context: list(
    sentence,
    'Bối cảnh',
    'Những câu giới thiệu bối cảnh, dùng cho tin, bài.',
    'Năm 2024 là năm thứ hai toàn ngành phát động phong trào thi đua.',
  ),
})

/** The meeting itself: what, when, where, by whom. */
export type Event = z.output<typeof event>
