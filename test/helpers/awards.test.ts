import { expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

const people = `
organizations:
  so: {name: Sở Nội vụ}
  ub: {name: Ủy ban nhân dân xã}
people:
  an: {name: Lê An, address: ông, titles: [Trưởng phòng]}
`

test.each([
  [
    '{form: Bằng khen, status: đã trao, by: so, recipients: [ub], year: 2026}',
    'Sở Nội vụ tặng Bằng khen năm 2026 cho Ủy ban nhân dân xã.',
  ],
  ['{form: Bằng khen, status: đã trao, count: 3, unit: tập thể}', 'Có 3 tập thể được tặng Bằng khen.'],
  [
    '{form: biểu dương, status: đã trao, recipients: [an], year: 2024, for: thành tích giữ rừng}',
    'Ông Lê An, Trưởng phòng được biểu dương vì thành tích giữ rừng năm 2024.',
  ],
  [
    '{status: đề nghị, for: thành tích thi đua, year: 2023}',
    'Hội nghị thống nhất đề nghị khen thưởng thành tích thi đua năm 2023.',
  ],
  [
    '{status: đề nghị, for: thành tích thi đua năm 2023, year: 2023}',
    'Hội nghị thống nhất đề nghị khen thưởng thành tích thi đua năm 2023.',
  ],
  [
    '{status: đề nghị, by: so, recipients: [ub], for: hoạt động an sinh}',
    'Hội nghị thống nhất đề nghị Sở Nội vụ khen thưởng Ủy ban nhân dân xã vì hoạt động an sinh.',
  ],
  [
    '{form: Cờ thi đua, also: [Bằng khen], status: đề nghị, count: 2}',
    'Hội nghị thống nhất đề nghị tặng Cờ thi đua và Bằng khen cho 2 tập thể, cá nhân.',
  ],
  [
    '{form: Giấy khen, status: đã trao, by: so, count: 1, unit: tập thể, note: Hồ sơ đã đủ}',
    'Sở Nội vụ tặng Giấy khen cho 1 tập thể. Hồ sơ đã đủ.',
  ],
])('%s', (award, said) => {
  expect(saying('{{#each awards}}{{award this}}{{/each}}', `${people}awards:\n  - ${award}\n`)).toBe(said)
})

test('a school year is one', () => {
  const award = 'awards:\n  - {form: Cờ thi đua, status: đã trao, count: 1, unit: tập thể, year: 2024-2025}\n'
  const event = 'period: {unit: năm học, from: 2024, to: 2025}'
  expect(saying('{{#each awards}}{{award this}}{{/each}}', award, { event })).toBe(
    'Có 1 tập thể được tặng Cờ thi đua năm học 2024 - 2025.',
  )
})

test('the table leaves “vì” to sentences', () => {
  const recipients = '[{name: A}, {name: B}, {name: C}]'
  const yaml = `awards:\n  - {form: Giấy khen, status: đã trao, recipients: ${recipients}, for: vì cộng đồng}\n`
  expect(saying('{{awardTable}}', yaml)).toContain('1 A Cộng đồng Giấy khen 2 B')
})

test.each([
  [
    '{purpose: xây nhà, each: {amount: 70, unit: triệu đồng, per: [năm, nhà]}, recipients: [so, ub]}',
    'Hội nghị thống nhất hỗ trợ xây nhà, mức 70 triệu đồng/năm/nhà, dành cho 2 nhà: Sở Nội vụ và Ủy ban nhân dân xã; tổng cộng 140 triệu đồng/năm.',
  ],
  [
    '{purpose: hỗ trợ Quỹ Vì người nghèo, each: {amount: "1,5", unit: tỷ đồng}, recipients: [ub]}',
    'Hội nghị thống nhất hỗ trợ Quỹ Vì người nghèo, mức 1,5 tỷ đồng, cho Ủy ban nhân dân xã.',
  ],
])('support %s', (support, said) => {
  expect(saying('{{#each support}}{{supported this}}{{/each}}', `${people}support:\n  - ${support}\n`)).toBe(said)
})

test.each([
  ['{kind: giao ước thi đua, by: so, year: 2025}', 'Sở Nội vụ ký kết giao ước thi đua năm 2025.'],
  [
    '{kind: ký kết Chương trình phối hợp, text: gồm 5 nội dung.}',
    'Hội nghị ký kết Chương trình phối hợp, gồm 5 nội dung.',
  ],
  ['{kind: cam kết, by: so, text: Vận động hội viên gương mẫu}', 'Sở Nội vụ cam kết vận động hội viên gương mẫu.'],
  ['{by: so, text: Phủ sóng toàn tỉnh}', 'Sở Nội vụ ký kết giao ước thi đua: phủ sóng toàn tỉnh.'],
])('pledge %s', (pledge, said) => {
  expect(saying('{{#each pledges}}{{pledge this}}{{/each}}', `${people}pledges:\n  - ${pledge}\n`)).toBe(said)
})
