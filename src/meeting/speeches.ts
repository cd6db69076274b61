import { z } from 'zod'
import { figureId, phrase, quote, reference, sentence, time } from './scalars.ts'
import { list, may, must, oneOf, orText } from './shapes.ts'

export const speech = z.strictObject({
  by: must(reference, 'Người phát biểu', 'Mã hoặc họ tên, chức danh người phát biểu.', 'nguyen-van-an'),
  kind: may(
    oneOf('khai mạc', 'phát biểu', 'phát biểu chỉ đạo', 'kết luận', 'báo cáo', 'tham luận', 'bế mạc'),
    'Loại',
    'Phát biểu với tư cách gì; “kết luận” là cơ sở của thông báo kết luận.',
    'kết luận',
  ),
  verb: may(phrase, 'Động từ', 'Động từ dẫn lời.', 'nhấn mạnh', 'đề nghị'),
  to: may(reference, 'Với ai', 'Người, cơ quan được nói tới.', 'các đơn vị'),
  on_behalf: may(reference, 'Thay mặt', 'Cơ quan mà người phát biểu thay mặt.', 'Ban Thường vụ Tỉnh ủy'),
  points: list(sentence, 'Các ý', 'Từng ý của bài phát biểu.', ['Tiếp tục kiện toàn tổ chức bộ máy.']),
  quotes: list(quote, 'Nguyên văn', 'Lời nói nguyên văn, không kèm dấu ngoặc kép.', [
    'Cán bộ là gốc của mọi công việc.',
  ]),
  figures: list(figureId, 'Số liệu', 'Mã các số liệu được nêu.', ['tang-truong']),
})

/** What somebody said. */
export type Speech = z.output<typeof speech>

export const step = orText('text', {
  time: may(time, 'Giờ', 'Giờ bắt đầu.', '8h00'),
  by: may(reference, 'Người thực hiện', 'Mã hoặc tên người, cơ quan.', 'nguyen-van-an'),
  text: may(sentence, 'Nội dung', 'Việc được làm.', 'Trình bày báo cáo sơ kết.'),
})

/** One point of the agenda or of what took place; a bare text is its `text`. */
export type Step = z.output<typeof step>
