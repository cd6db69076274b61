import { z } from 'zod'
import { count, figureId, phrase, sentence, title } from './scalars.ts'
import { list, may, oneOf } from './shapes.ts'

export const section = z.strictObject({
  title: may(title, 'Tiêu đề', 'Tiêu đề của mục.', 'Công tác tổ chức, cán bộ'),
  role: may(oneOf('thuận lợi', 'khó khăn'), 'Vai trò', 'Mục nói về thuận lợi hay khó khăn.', 'thuận lợi'),
  text: list(sentence, 'Lời văn', 'Các câu của mục; {mã-số-liệu} in số liệu vào câu.', [
    'Kết nạp {ket-nap} đảng viên mới.',
  ]),
  figures: list(figureId, 'Số liệu', 'Mã các số liệu của mục.', ['ket-nap']),
})

export const achievements = z.strictObject({
  overview: list(sentence, 'Đánh giá chung', 'Các câu đánh giá chung.', [
    'Công tác tổ chức xây dựng Đảng đạt nhiều kết quả.',
  ]),
  sections: list(section, 'Các mặt công tác', 'Từng mặt công tác, có tiêu đề.', {
    title: 'Công tác tổ chức, cán bộ',
    text: ['Hoàn thành quy hoạch cán bộ.'],
  }),
})

/** What was achieved. */
export type Achievements = z.output<typeof achievements>
export type Section = z.output<typeof section>

export const discussion = z.strictObject({
  count: may(count, 'Số tham luận', 'Số tham luận, ý kiến.', 6),
  unit: may(phrase, 'Đơn vị đếm', 'Đếm theo gì.', 'tham luận', 'ý kiến'),
  text: list(sentence, 'Nội dung', 'Thảo luận về gì.', ['Các đại biểu trao đổi kinh nghiệm hay, cách làm mới.']),
  agreed: list(sentence, 'Điều được thống nhất', 'Những điều hội nghị thống nhất qua thảo luận.', [
    'Duy trì giao ban hằng quý.',
  ]),
  questions: may(count, 'Ý kiến chất vấn', 'Số ý kiến chất vấn; 0 in “không có ý kiến chất vấn”.', 0),
})

/** What was talked over. */
export type Discussion = z.output<typeof discussion>
