import { z } from 'zod'
import { basisId, type CalendarDate, count, date, reference, sentence, title, word, yesNo } from './scalars.ts'
import { list, may, must, oneOf, orText } from './shapes.ts'
import { period } from './time.ts'

const dueKind = oneOf('trước ngày', 'trong ngày', 'đến hết ngày')

/** Something somebody is to do by a day. */
export interface Task {
  readonly id?: string | undefined
  readonly text: string
  readonly title?: string | undefined
  readonly lead: readonly string[]
  readonly with: readonly string[]
  readonly due?: CalendarDate | undefined
  readonly due_kind?: z.output<typeof dueKind> | undefined
  readonly basis: readonly string[]
  readonly sub: readonly Task[]
}

export const task: z.ZodType<Task> = orText('text', {
  id: may(word, 'Mã', 'Mã để lần họp sau báo cáo kết quả.', 'quy-hoach'),
  text: must(sentence, 'Nội dung', 'Việc phải làm.', 'Rà soát, bổ sung quy hoạch cán bộ nhiệm kỳ 2025-2030.'),
  title: may(title, 'Tiêu đề', 'Tên gọn của nhiệm vụ.', 'Công tác quy hoạch'),
  lead: list(reference, 'Chủ trì', 'Mã hoặc tên người, cơ quan chủ trì.', 'ban-to-chuc-tinh-uy'),
  with: list(reference, 'Phối hợp', 'Mã hoặc tên người, cơ quan phối hợp.', ['cluster']),
  due: may(date, 'Thời hạn', 'Ngày phải xong.', '30/9/2024'),
  due_kind: may(dueKind, 'Cách ghi thời hạn', 'Trước ngày, trong ngày hay đến hết ngày đó.', 'trước ngày'),
  basis: list(basisId, 'Căn cứ', 'Mã các văn bản căn cứ.', ['quy-che']),
  get sub() {
    return list(task, 'Việc con', 'Các việc nhỏ hơn, cùng cách ghi.', { text: 'Lấy ý kiến các đơn vị.' })
  },
})

export const tasks = z.strictObject({
  period: may(period, 'Kỳ', 'Kỳ thực hiện nhiệm vụ.', { unit: '6 tháng cuối năm', year: 2024 }),
  declared_count: may(count, 'Số nhiệm vụ', 'Số nhiệm vụ được công bố.', 9),
  partial: may(yesNo, 'Chưa liệt kê đủ', 'Chỉ liệt kê một phần số nhiệm vụ.', 'có'),
  items: list(task, 'Các nhiệm vụ', 'Từng nhiệm vụ, người chủ trì, thời hạn.', {
    text: 'Rà soát quy hoạch cán bộ.',
    lead: 'ban-to-chuc-tinh-uy',
  }),
})

/** What is to be done next. */
export type Tasks = z.output<typeof tasks>

export const taskReport = z.strictObject({
  task: must(word, 'Nhiệm vụ', 'Mã nhiệm vụ của lần họp trước, hoặc <tệp>#<mã>.', 'quy-hoach', '2023-so-ket#quy-hoach'),
  status: may(
    oneOf('hoàn thành', 'đang thực hiện', 'quá hạn', 'chuyển tiếp'),
    'Tình trạng',
    'Đến nay thế nào.',
    'hoàn thành',
  ),
  date: may(date, 'Ngày', 'Ngày hoàn thành hoặc cập nhật.', '15/6/2024'),
  text: may(sentence, 'Lời văn', 'Nói rõ kết quả.', 'Đã phê duyệt quy hoạch của 11 đơn vị.'),
})

/** What became of a task of the previous meeting. */
export type TaskReport = z.output<typeof taskReport>
