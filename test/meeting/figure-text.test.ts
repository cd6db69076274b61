import { expect, test } from 'vitest'
import { citation, statement } from '../../src/meeting/figure-text.ts'
import { meetingFrom } from '../support/meeting.ts'

function figure(yaml: string) {
  const { so } = meetingFrom(`figures:\n  so: ${yaml}\n`).figures
  if (!so) throw new Error(`no figure in ${yaml}`)
  return so
}

test.each([
  [
    '{about: đảng viên mới, verb: kết nạp, done: 269, of: 805, scope: Đảng bộ tỉnh}',
    'Đảng bộ tỉnh kết nạp 269/805 đảng viên mới (33,4%)',
  ],
  ['{about: thu ngân sách, value: 7200, unit: tỷ đồng, approx: gần}', 'thu ngân sách gần 7.200 tỷ đồng'],
  ['{about: tốc độ tăng trưởng, percent: 7.09, approx: ước đạt}', 'tốc độ tăng trưởng ước đạt 7,09%'],
  ['{about: rừng, verb: trồng, done: 120, plan: 100, unit: ha}', 'trồng 120/100 ha rừng (đạt 120% kế hoạch)'],
  [
    '{about: đoàn viên, value: 3215, unit: người, compare: [{to: nhiệm kỳ trước, change: tăng, value: 412}]}',
    'có 3.215 đoàn viên, tăng 412 người so với nhiệm kỳ trước',
  ],
  [
    '{about: xã đạt chuẩn nông thôn mới, done: 6370, of: 8162, unit: xã}',
    'có 6.370/8.162 xã đạt chuẩn nông thôn mới (78%)',
  ],
  [
    '{about: huyện đạt chuẩn, verb: công nhận, done: 296, plan: 300, unit: đơn vị cấp huyện}',
    'công nhận 296/300 đơn vị cấp huyện đạt chuẩn (đạt 98,7% kế hoạch)',
  ],
  [
    '{about: vụ vi phạm, value: 10, unit: vụ, breakdown: [{label: phá rừng, value: 6}, {label: cháy rừng, value: 4}]}',
    'trong 10 vụ vi phạm, có 6 vụ phá rừng (60%), 4 vụ cháy rừng (40%)',
  ],
  [
    '{about: đảng viên, verb: thi hành kỷ luật, value: 37, partition: true, breakdown: [{label: khiển trách, value: 25}, {label: cảnh cáo, value: 12}]}',
    'thi hành kỷ luật 37 đảng viên, gồm: khiển trách 25 đảng viên (67,6%), cảnh cáo 12 đảng viên (32,4%)',
  ],
  [
    '{about: tổ công đoàn, total: 24, partition: true, breakdown: [{label: vững mạnh, value: 20, of_which: [{label: xuất sắc, value: 6}]}, {label: khá, value: 4}]}',
    'trong 24 tổ công đoàn, có 20 tổ công đoàn vững mạnh (83,3%; trong đó có 6 tổ công đoàn xuất sắc), 4 tổ công đoàn khá (16,7%)',
  ],
  ['{about: nghị quyết, verb: ban hành, done: 3, of: 4, show: fraction}', 'ban hành 3/4 nghị quyết'],
  [
    '{about: hộ nghèo đa chiều, percent: 4.2, compare: [{to: cùng kỳ, change: giảm, value: "0,8"}]}',
    'hộ nghèo đa chiều 4,2%, giảm 0,8 điểm phần trăm so với cùng kỳ',
  ],
  [
    '{about: tỷ lệ giải ngân, value: 62, unit: "%", compare: [{to: kế hoạch, change: đạt, value: 62}, {to: cùng kỳ, change: tăng, value: 3}]}',
    'tỷ lệ giải ngân 62%, đạt 62% kế hoạch, tăng 3 điểm phần trăm so với cùng kỳ',
  ],
  [
    '{about: chỉ tiêu chủ yếu của nghị quyết, total: 18, unit: chỉ tiêu, partition: true, breakdown: [{label: đạt và vượt, value: 14}, {label: chưa đạt, value: 4}]}',
    'trong 18 chỉ tiêu chủ yếu của nghị quyết, có 14 chỉ tiêu đạt và vượt (77,8%), 4 chỉ tiêu chưa đạt (22,2%)',
  ],
  [
    '{about: đoàn viên ưu tú, value: 18, of_which: [{label: được kết nạp Đảng, value: 7}, {label: bị kỷ luật, value: 0}]}',
    'có 18 đoàn viên ưu tú, trong đó có 7 đoàn viên được kết nạp Đảng, không có đoàn viên nào bị kỷ luật',
  ],
  ['{about: trẻ ra lớp, done: 0, of: 0}', 'có 0/0 trẻ ra lớp (–)'],
])('as a statement: %s', (yaml, said) => expect(statement(figure(yaml))).toBe(said))

test.each([
  [
    '{about: xuất khẩu, value: "62,5", unit: tỷ USD, approx: khoảng, compare: [{to: cùng kỳ, change: tăng, percent: 18.7}]}',
    'khoảng 62,5 tỷ USD (tăng 18,7% so với cùng kỳ)',
  ],
  ['{about: đảng viên, done: 1650, of: 2200, show: percent}', '75%'],
  ['{about: hộ, done: 12, of: 40, unit: hộ}', '12/40 hộ (30%)'],
])('inside a sentence: %s', (yaml, said) => expect(citation(figure(yaml))).toBe(said))
