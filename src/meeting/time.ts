import { z } from 'zod'
import { date, month, phrase, quarter, time, word, year } from './scalars.ts'
import { may, oneOf } from './shapes.ts'

export const period = z.strictObject({
  unit: may(
    oneOf(
      '6 tháng đầu năm',
      '6 tháng cuối năm',
      'quý',
      'tháng',
      'năm',
      'năm học',
      'giữa nhiệm kỳ',
      'nhiệm kỳ',
      'nhiều năm',
    ),
    'Loại kỳ',
    'Kỳ mà hội nghị nhìn lại hoặc bàn việc.',
    '6 tháng đầu năm',
  ),
  quarter: may(quarter, 'Quý', 'Quý mấy, khi loại kỳ là quý; chữ số Ả Rập hoặc La Mã.', 2, 'II'),
  month: may(month, 'Tháng', 'Tháng mấy, khi loại kỳ là tháng.', 9),
  year: may(year, 'Năm', 'Năm của kỳ.', 2024),
  from: may(year, 'Từ năm', 'Năm đầu, khi kỳ kéo dài nhiều năm.', 2020),
  to: may(year, 'Đến năm', 'Năm cuối, khi kỳ kéo dài nhiều năm.', 2025),
})

/** A stretch of time the meeting reviews or plans. */
export type Period = z.output<typeof period>

export const session = z.strictObject({
  date: may(date, 'Ngày', 'Ngày họp.', '13/7/2024'),
  part: may(oneOf('sáng', 'chiều', 'tối', 'cả ngày'), 'Buổi', 'Buổi họp.', 'chiều'),
  start: may(time, 'Giờ bắt đầu', 'Giờ bắt đầu.', '7h30'),
  end: may(time, 'Giờ kết thúc', 'Giờ kết thúc.', '11h00'),
  duration: may(phrase, 'Thời lượng', 'Họp bao lâu, in đúng như ghi.', '1 ngày', 'nửa ngày'),
})

/** One sitting of the meeting. */
export type Session = z.output<typeof session>

export const term = z.strictObject({
  ordinal: may(word, 'Khóa, nhiệm kỳ thứ', 'Số thứ tự, chữ số La Mã hoặc Ả Rập, in đúng như ghi.', 'XIII', 13),
  from: may(year, 'Từ năm', 'Năm đầu nhiệm kỳ.', 2020),
  to: may(year, 'Đến năm', 'Năm cuối nhiệm kỳ.', 2025),
})

/** The term of the body that meets. */
export type Term = z.output<typeof term>
