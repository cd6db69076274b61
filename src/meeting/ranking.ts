import { z } from 'zod'
import { count, phrase, quantity, reference } from './scalars.ts'
import { may } from './shapes.ts'

export const ranked = z.strictObject({
  organization: may(reference, 'Đơn vị', 'Mã hoặc tên đơn vị.', 'so-noi-vu'),
  self_score: may(quantity, 'Điểm tự chấm', 'Điểm đơn vị tự chấm.', '98,5'),
  score: may(quantity, 'Điểm chấm', 'Điểm được chấm.', 97),
  bonus: may(quantity, 'Điểm thưởng', 'Điểm cộng thêm.', 2),
  penalty: may(quantity, 'Điểm trừ', 'Điểm bị trừ.', '0,5'),
  rank: may(count, 'Hạng', 'Thứ hạng được công bố.', 1),
  text: may(phrase, 'Ghi chú', 'Lời ghi bên cạnh.', 'xuất sắc'),
})

/** One line of the ranking. */
export type Ranked = z.output<typeof ranked>
