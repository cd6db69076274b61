import type { z } from 'zod'
import { count, phrase, quantity, reference, sentence, years, yesNo } from './scalars.ts'
import { list, may, orText } from './shapes.ts'

export const decision = orText('text', {
  text: may(sentence, 'Nội dung', 'Điều được quyết định.', 'Quy chế hoạt động của cụm năm 2024'),
  verb: may(phrase, 'Động từ', 'Quyết định thế nào.', 'thông qua', 'thống nhất'),
  kind: may(phrase, 'Loại văn bản', 'Loại văn bản được thông qua.', 'nghị quyết'),
  count: may(count, 'Số lượng', 'Số văn bản, nội dung.', 12),
  unit: may(phrase, 'Đơn vị đếm', 'Đếm theo gì.', 'nghị quyết'),
  method: may(phrase, 'Cách biểu quyết', 'Biểu quyết bằng cách nào.', 'giơ tay', 'bỏ phiếu kín'),
  vote: may(
    orText('for', {
      for: may(quantity, 'Tán thành', 'Số phiếu tán thành.', 50),
      against: may(quantity, 'Không tán thành', 'Số phiếu không tán thành.', 0),
      abstain: may(quantity, 'Không có ý kiến', 'Số phiếu không có ý kiến.', 0),
    }),
    'Kết quả biểu quyết',
    'Số phiếu từng loại.',
    { for: 50, against: 0, abstain: 0 },
  ),
  list_attached: may(yesNo, 'Có danh sách kèm theo', 'Danh sách kèm theo văn bản.', 'có'),
})

/** What was decided. */
export type Decision = z.output<typeof decision>
/** How many voted which way. */
export type Vote = NonNullable<Decision['vote']>

export const pledge = orText('text', {
  kind: may(phrase, 'Loại', 'Cam kết gì.', 'giao ước thi đua'),
  by: list(reference, 'Ai ký kết', 'Mã hoặc tên của một hay nhiều bên; “cluster” là mọi thành viên.', 'cluster', [
    'so-noi-vu',
    'ubnd-xa',
  ]),
  year: may(years, 'Năm', 'Năm thực hiện.', 2024),
  text: may(sentence, 'Lời văn', 'Nội dung cam kết.', 'Các thành viên ký kết giao ước thi đua.'),
})

/** What was pledged. */
export type Pledge = z.output<typeof pledge>
