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
    '{form: Chiến sĩ thi đua cơ sở, status: đã trao, recipients: [Trần Bá, Lê Tư]}',
    'Trần Bá và Lê Tư được tặng danh hiệu “Chiến sĩ thi đua cơ sở”.',
  ],
  ['{form: Giấy khen, status: đã trao, recipients: [A, B, C, D, E, G]}', 'Có 6 tập thể, cá nhân được tặng Giấy khen.'],
  [
    '{form: Lao động tiên tiến, status: đã trao, recipients: [A, B, C, D, E, G]}',
    'Có 6 cá nhân được tặng danh hiệu “Lao động tiên tiến”.',
  ],
  [
    '{form: Bằng khen, status: đã trao, recipients: [so, ub, an, Chi bộ A, Sở B, Tổ C]}',
    'Có 5 tập thể và 1 cá nhân được tặng Bằng khen.',
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
  [
    '{form: Giấy khen, status: đã trao, by: so, count: 1, unit: tập thể, note: kèm tiền thưởng theo quy định}',
    'Sở Nội vụ tặng Giấy khen cho 1 tập thể, kèm tiền thưởng theo quy định.',
  ],
])('%s', (award, said) => {
  expect(saying('{{#each awards}}{{award this brief=true}}{{/each}}', `${people}awards:\n  - ${award}\n`)).toBe(said)
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
    'Sở Nội vụ và Ủy ban nhân dân xã được hỗ trợ xây nhà, mức 70 triệu đồng/năm/nhà; tổng cộng 140 triệu đồng/năm.',
  ],
  [
    '{purpose: xây nhà, each: {amount: 70, unit: triệu đồng, per: [năm, đơn vị]}, recipients: [so, ub]}',
    'Có 2 đơn vị được hỗ trợ xây nhà, mức 70 triệu đồng/năm/đơn vị, gồm: Sở Nội vụ và Ủy ban nhân dân xã; tổng cộng 140 triệu đồng/năm.',
  ],
  [
    '{purpose: học sinh nghèo, each: {amount: 2, unit: triệu đồng, per: suất}, recipients: [so, ub], presented_by: an}',
    'Ông Lê An, Trưởng phòng trao hỗ trợ học sinh nghèo, mức 2 triệu đồng/suất, cho Sở Nội vụ và Ủy ban nhân dân xã.',
  ],
  ['{purpose: xây nhà, each: {amount: 70, unit: triệu đồng, per: nhà}}', 'Mức hỗ trợ xây nhà là 70 triệu đồng/nhà.'],
  [
    '{purpose: tặng quà, recipients: [ub], presented_by: an}',
    'Ông Lê An, Trưởng phòng tặng quà cho Ủy ban nhân dân xã.',
  ],
  ['{purpose: Trao học bổng, recipients: [ub]}', 'Ủy ban nhân dân xã được trao học bổng.'],
  ['{purpose: xây nhà}', 'Hội nghị nêu việc hỗ trợ xây nhà.'],
  [
    '{purpose: xây nhà, recipients: [so], presented_by: an}',
    'Ông Lê An, Trưởng phòng trao hỗ trợ xây nhà cho Sở Nội vụ.',
  ],
  [
    '{purpose: hỗ trợ Quỹ Vì người nghèo, each: {amount: "1,5", unit: tỷ đồng}, recipients: [ub]}',
    'Ủy ban nhân dân xã được hỗ trợ Quỹ Vì người nghèo, mức 1,5 tỷ đồng.',
  ],
  [
    '{purpose: xây nhà, recipients: [so, ub], presented_by: [so, Hội Nông dân tỉnh]}',
    'Sở Nội vụ và Hội Nông dân tỉnh trao hỗ trợ xây nhà cho Sở Nội vụ và Ủy ban nhân dân xã.',
  ],
  [
    '{purpose: xây nhà, recipients: ub, presented_by: các đơn vị trong Cụm}',
    'Các đơn vị trong Cụm trao hỗ trợ xây nhà cho Ủy ban nhân dân xã.',
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
  ['{text: Các thành viên ký kết giao ước thi đua.}', 'Các thành viên ký kết giao ước thi đua.'],
  [
    '{kind: giao ước thi đua, by: [so, ub], text: Hai đơn vị ký kết giao ước thi đua năm 2026}',
    'Hai đơn vị ký kết giao ước thi đua năm 2026.',
  ],
  ['{kind: cam kết, by: so, text: Vận động hội viên gương mẫu}', 'Sở Nội vụ cam kết vận động hội viên gương mẫu.'],
  [
    '{kind: giao ước thi đua, by: [so, ub, Hội Nông dân], year: 2025}',
    'Sở Nội vụ, Ủy ban nhân dân xã và Hội Nông dân ký kết giao ước thi đua năm 2025.',
  ],
  ['{by: so, text: Phủ sóng toàn tỉnh}', 'Sở Nội vụ cam kết: phủ sóng toàn tỉnh.'],
])('pledge %s', (pledge, said) => {
  expect(saying('{{#each pledges}}{{pledge this}}{{/each}}', `${people}pledges:\n  - ${pledge}\n`)).toBe(said)
})

test.each([
  [
    '{kind: tặng quà, where: xã Ba Vì, text: 20 suất quà cho gia đình chính sách}',
    'Các đại biểu tặng quà tại xã Ba Vì: 20 suất quà cho gia đình chính sách.',
  ],
  [
    '{kind: dâng hương, where: Đền Hùng, text: tưởng niệm các Vua Hùng}',
    'Các đại biểu dâng hương tại Đền Hùng, tưởng niệm các Vua Hùng.',
  ],
  [
    '{kind: tham quan, where: phòng truyền thống, text: Phòng hiện lưu giữ hơn 300 hiện vật}',
    'Các đại biểu tham quan tại phòng truyền thống. Phòng hiện lưu giữ hơn 300 hiện vật.',
  ],
  ['{kind: dâng hương}', 'Các đại biểu dâng hương.'],
])('activity %s', (activity, said) => {
  expect(saying('{{#each activities}}{{activity this}}{{/each}}', `${people}activities:\n  - ${activity}\n`)).toBe(said)
})

test.each([
  ['khối', 'trưởng khối', 'Hội nghị bàn giao vai trò Trưởng Khối thi đua số 2 cho Sở Nội vụ.'],
  ['khối', 'khối trưởng', 'Hội nghị bàn giao vai trò Khối trưởng Khối thi đua số 2 cho Sở Nội vụ.'],
  ['cụm', 'cụm trưởng', 'Hội nghị bàn giao vai trò Cụm trưởng Cụm thi đua số 2 cho Sở Nội vụ.'],
])('the lead of a %s handed over as %s names it once', (kind, role, said) => {
  const cluster = `cluster: {kind: ${kind}, number: 2, handover: {role: ${role}, to: so}}\n`
  expect(saying('{{leadership}}', people + cluster)).toBe(said)
})
