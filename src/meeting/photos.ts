import { z } from 'zod'
import { name, phrase, reference, sentence, word } from './scalars.ts'
import { list, may, must, orText } from './shapes.ts'

/** Places in an article a photo can follow; anything else goes to the end, with a warning. */
export const photoPlaces = [
  'lead',
  'attendees',
  'cluster',
  'achievements',
  'discussion',
  'speeches',
  'decisions',
  'tasks',
  'awards',
  'support',
  'end',
] as const

export const photo = z.strictObject({
  file: may(word, 'Tệp ảnh', 'Đường dẫn tính từ tệp này; không có thì in khung chờ ảnh.', 'anh/toan-canh.jpg'),
  caption: must(phrase, 'Chú thích', 'Lời chú thích dưới ảnh.', 'Quang cảnh hội nghị'),
  after: may(word, 'Đặt sau phần', `Một trong: ${photoPlaces.join(', ')}.`, ...photoPlaces),
  people: list(reference, 'Người trong ảnh', 'Mã hoặc họ tên.', ['nguyen-van-an']),
  credit: may(name, 'Người chụp', 'Tên người hoặc cơ quan giữ bản quyền.', 'Văn An'),
})

/** A picture, or the slot for one. */
export type PhotoEntry = z.output<typeof photo>

export const activity = orText('text', {
  kind: may(phrase, 'Việc', 'Hoạt động gì.', 'dâng hương', 'tặng quà'),
  who: list(reference, 'Ai', 'Mã hoặc tên người, cơ quan.', ['cluster']),
  where: may(name, 'Ở đâu', 'Nơi diễn ra.', 'Nghĩa trang liệt sĩ tỉnh'),
  text: may(sentence, 'Lời văn', 'Câu nói về hoạt động.', 'Các đại biểu dâng hương tưởng niệm các anh hùng liệt sĩ.'),
})

/** Something done round the meeting. */
export type Activity = z.output<typeof activity>
