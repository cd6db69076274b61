import { z } from 'zod'
import { basisId, count, phrase, quantity, reference, sentence, title, years } from './scalars.ts'
import { list, may, must, oneOf, orText } from './shapes.ts'

export const recipient = orText('name', {
  person: may(reference, 'Cá nhân', 'Mã hoặc họ tên.', 'nguyen-van-an'),
  organization: may(reference, 'Tập thể', 'Mã hoặc tên cơ quan.', 'so-noi-vu'),
  name: may(reference, 'Tên ghi thẳng', 'Tên hoặc mã.', 'Chi bộ Thôn 3'),
  title: may(title, 'Chức danh', 'Chức danh người nhận.', 'Bí thư Chi bộ'),
  achievement: may(phrase, 'Thành tích', 'Khen vì thành tích gì.', 'hoàn thành xuất sắc nhiệm vụ 5 năm liền'),
})

export const award = z.strictObject({
  form: may(phrase, 'Hình thức', 'Hình thức khen thưởng.', 'Cờ thi đua', 'Bằng khen', 'Giấy khen', 'biểu dương'),
  status: must(oneOf('đề nghị', 'đã trao'), 'Tình trạng', 'Mới đề nghị hay đã trao.', 'đã trao'),
  by: may(reference, 'Ai khen', 'Mã hoặc tên cơ quan khen.', 'ubnd-tinh'),
  count: may(count, 'Số lượng', 'Số tập thể, cá nhân được khen.', 30),
  unit: may(phrase, 'Đơn vị đếm', 'Đếm theo gì.', 'tập thể', 'cá nhân', 'chi bộ, đảng bộ'),
  recipients: list(recipient, 'Được khen', 'Mã, tên, hoặc tên kèm chức danh, thành tích.', [
    'so-noi-vu',
    'Chi bộ Thôn 3',
  ]),
  also: list(phrase, 'Hình thức kèm theo', 'Những hình thức khác tặng cùng lúc cho cùng người nhận.', ['Giấy khen']),
  for: may(phrase, 'Vì', 'Khen vì việc gì.', 'thành tích xuất sắc trong phong trào thi đua'),
  year: may(years, 'Năm', 'Năm được khen.', 2023),
  note: may(sentence, 'Ghi chú', 'Điều cần nói thêm.', 'Trao tại lễ tổng kết cuối năm.'),
  decision: may(basisId, 'Quyết định', 'Mã văn bản trong “basis”.', 'qd-khen-thuong'),
})

/** Who is honoured, and how. */
export type Award = z.output<typeof award>
export type Recipient = z.output<typeof recipient>

export const support = z.strictObject({
  purpose: may(phrase, 'Mục đích', 'Hỗ trợ việc gì.', 'xây dựng nhà tình nghĩa'),
  each: may(
    z.strictObject({
      amount: must(quantity, 'Số lượng', 'Mỗi nơi bao nhiêu.', 70),
      unit: may(phrase, 'Đơn vị', 'Đơn vị tính.', 'triệu đồng'),
      per: list(phrase, 'Tính cho', 'Mỗi gì.', ['năm', 'địa phương']),
    }),
    'Mức hỗ trợ',
    'Mức cho mỗi nơi nhận; tổng được tính.',
    { amount: 70, unit: 'triệu đồng', per: ['năm', 'địa phương'] },
  ),
  recipients: list(reference, 'Nơi nhận', 'Mã hoặc tên.', ['bac-kan', 'ha-giang']),
  presented_by: list(
    reference,
    'Người trao',
    'Mã hoặc họ tên, chức danh của một hay nhiều người, cơ quan.',
    'nguyen-van-an',
  ),
})

/** What was given to whom. */
export type Support = z.output<typeof support>
