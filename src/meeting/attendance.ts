import { z } from 'zod'
import { count, name, phrase, reference, sentence, yesNo } from './scalars.ts'
import { list, may, oneOf, orText } from './shapes.ts'

export const group = z.strictObject({
  side: may(
    oneOf('cấp trên', 'chỉ đạo', 'chủ nhà', 'thành viên', 'khách mời', 'thành phần khác'),
    'Thành phần',
    'Dự họp với tư cách gì.',
    'cấp trên',
  ),
  label: may(phrase, 'Lời dẫn', 'Lời dẫn của nhóm.', 'Về phía Trung ương', 'Về phía huyện'),
  people: list(reference, 'Người dự', 'Mã của từng người, cao nhất trước.', ['nguyen-van-an']),
  organizations: list(reference, 'Cơ quan dự', 'Mã của từng cơ quan.', ['ban-to-chuc-tinh-uy']),
  who: may(phrase, 'Ai của cơ quan', 'Ai thay mặt các cơ quan đó.', 'lãnh đạo', 'đại diện'),
  members_of: may(oneOf('cluster'), 'Thành viên của', '“cluster”: mọi thành viên của cụm, khối.', 'cluster'),
  names: list(name, 'Tên ghi thẳng', 'Tên cơ quan hoặc người không cần khai báo mã.', [
    'lãnh đạo các sở, ban, ngành tỉnh',
  ]),
  text: may(
    sentence,
    'Lời văn',
    'Câu nói về nhóm này, in đúng như ghi.',
    'cùng các đại biểu đại diện cho gần 500 cán bộ',
  ),
  count: may(count, 'Số người', 'Số đại biểu của nhóm.', 120),
  unit: may(phrase, 'Đơn vị đếm', 'Đếm theo gì.', 'đại biểu', 'đồng chí'),
  present: may(count, 'Có mặt', 'Số có mặt trong nhóm, đi cùng “of”.', 45),
  of: may(count, 'Trên tổng số', 'Tổng số của nhóm.', 50),
})

export const absentee = orText('text', {
  person: may(reference, 'Người vắng', 'Mã hoặc họ tên người vắng.', 'nguyen-van-an'),
  text: may(phrase, 'Ghi thẳng', 'Tên người, cơ quan vắng, hoặc lời văn.', 'đại diện Ban Dân vận'),
  reason: may(phrase, 'Lý do', 'Lý do vắng.', 'đi công tác'),
  excused: may(yesNo, 'Có phép', 'Vắng có lý do được chấp nhận.', 'có'),
})

export const attendees = z.strictObject({
  groups: list(group, 'Các nhóm đại biểu', 'Mỗi nhóm một thành phần.', { side: 'cấp trên', people: ['nguyen-van-an'] }),
  totals: may(
    z.strictObject({
      invited: may(count, 'Triệu tập', 'Số được mời, triệu tập.', 52),
      present: may(count, 'Có mặt', 'Số có mặt.', 50),
      absent: may(count, 'Vắng', 'Số vắng mặt.', 2),
      absentees: list(absentee, 'Người vắng', 'Ai vắng, lý do.', {
        person: 'nguyen-van-an',
        reason: 'đi công tác',
        excused: 'có',
      }),
    }),
    'Tổng số',
    'Số triệu tập, có mặt, vắng mặt.',
    { invited: 52, present: 50, absent: 2 },
  ),
})

/** Who came, by the side they came for. */
export type Attendees = z.output<typeof attendees>
export type Group = z.output<typeof group>
/** Somebody who did not come. */
export type Absentee = z.output<typeof absentee>
/** How many were called, came and did not. */
export type Totals = NonNullable<Attendees['totals']>
