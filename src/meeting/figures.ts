import { z } from 'zod'
import { clusterOrFigure, percent, phrase, quantity, yesNo } from './scalars.ts'
import { list, may, must, oneOf } from './shapes.ts'

export const part = z.strictObject({
  label: must(phrase, 'Tên phần', 'Phần này là gì.', 'nữ'),
  value: must(quantity, 'Số', 'Số của phần.', 17),
})

export const breakdownPart = part.extend({
  of_which: list(part, 'Trong đó', 'Các phần con, có thể trùng nhau.', { label: 'nữ', value: 5 }),
  claimed_percent: may(percent, 'Tỷ lệ được nêu', 'Tỷ lệ mà nguồn nêu cho phần này, để đối chiếu; không in.', '29,8'),
})

export const comparison = z.strictObject({
  to: may(oneOf('kế hoạch', 'cùng kỳ', 'dự toán', 'chỉ tiêu', 'nhiệm kỳ trước'), 'So với', 'Lấy gì để so.', 'cùng kỳ'),
  change: may(oneOf('đạt', 'tăng', 'giảm', 'bằng'), 'Mức', 'Tăng, giảm, đạt hay bằng.', 'tăng'),
  percent: may(percent, 'Phần trăm', 'Bao nhiêu phần trăm; không gõ dấu %.', '5,2'),
  value: may(quantity, 'Số', 'Bao nhiêu, theo đơn vị của số liệu.', 12),
  approx: may(phrase, 'Mức chắc chắn', 'Từ rào đón, in trước số.', 'khoảng', 'gần', 'hơn'),
})

export const figure = z.strictObject({
  about: may(phrase, 'Về việc gì', 'Đếm cái gì.', 'đảng viên mới', 'thu ngân sách'),
  verb: may(phrase, 'Động từ', 'Làm gì với cái được đếm.', 'kết nạp', 'trồng'),
  done: may(quantity, 'Đã làm', 'Số đã làm được, đi cùng “of” hoặc “plan”.', 269),
  of: may(quantity, 'Trên tổng số', 'Tổng thể; không bao giờ vượt.', 805),
  plan: may(quantity, 'Kế hoạch', 'Chỉ tiêu; có thể vượt.', 100),
  value: may(quantity, 'Giá trị', 'Số đơn.', '7.200'),
  percent: may(percent, 'Phần trăm', 'Tỷ lệ được nêu mà không có k/n; không gõ dấu %.', '7,09'),
  unit: may(phrase, 'Đơn vị', 'Đơn vị tính.', 'tỷ đồng', 'ha'),
  approx: may(phrase, 'Mức chắc chắn', 'Từ rào đón, in trước số.', 'gần', 'hơn', 'ước đạt'),
  scope: may(phrase, 'Phạm vi', 'Của nơi nào, ai.', 'Đảng bộ tỉnh'),
  total: may(quantity, 'Tổng', 'Tổng của các phần.', 57),
  partition: may(yesNo, 'Chia hết', 'Các phần cộng lại đúng bằng tổng.', 'true'),
  breakdown: list(breakdownPart, 'Các phần', 'Chia tổng thành các phần.', {
    label: 'hoàn thành tốt nhiệm vụ',
    value: 40,
  }),
  of_which: list(part, 'Trong đó', 'Các phần có thể trùng nhau, mỗi phần không vượt tổng.', { label: 'nữ', value: 20 }),
  compare: list(comparison, 'So sánh', 'So với kế hoạch, cùng kỳ …', { to: 'cùng kỳ', change: 'tăng', percent: '5,2' }),
  claimed_percent: may(percent, 'Tỷ lệ được nêu', 'Tỷ lệ mà nguồn nêu bên cạnh k/n, để đối chiếu; không in.', '33,4'),
  of_ref: may(clusterOrFigure, 'Tổng số phải bằng', '“cluster” hoặc mã của số liệu mà “of” phải bằng.', 'cluster'),
  total_ref: may(
    clusterOrFigure,
    'Tổng phải bằng',
    '“cluster” hoặc mã của số liệu mà “total” phải bằng.',
    'to-chuc-dang',
  ),
  measure: may(
    oneOf('cuối kỳ', 'trong kỳ'),
    'Cách tính',
    'Số có đến cuối kỳ hay số phát sinh trong kỳ; quyết định có cộng qua các kỳ không.',
    'trong kỳ',
  ),
  show: may(
    oneOf('fraction', 'percent', 'both', 'value'),
    'Cách in',
    'In phân số, phần trăm, cả hai (mặc định) hay giá trị.',
    'both',
  ),
})

/** A number with its meaning. */
export type Figure = z.output<typeof figure>
export type Part = z.output<typeof part>
export type BreakdownPart = z.output<typeof breakdownPart>
export type Comparison = z.output<typeof comparison>
