import { describe, expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

const people = `
organizations:
  so: {name: Sở Nội vụ tỉnh, short: Sở Nội vụ}
  bch: {name: Ban Chấp hành Đảng bộ tỉnh Sơn La, short: Tỉnh ủy}
  a: {name: Ban Tổ chức Huyện ủy Trà Bồng, place_name: Trà Bồng}
  b: {name: Ban Tổ chức Huyện ủy Lý Sơn, place_name: Lý Sơn}
  c: {name: Ban Tổ chức Thành ủy Hà Nội, place_name: Hà Nội}
people:
  an: {name: Lê An, titles: [Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh]}
  ba: {name: Trần Ba, titles: [Giám đốc Sở]}
  co: {name: Mùa Cố, address: ông}
`

describe('who came', () => {
  const came = (groups: string) => saying('{{attendance}} {{presence}}', `${people}attendees:\n${groups}`)
  test.each([
    [
      '  groups: [{people: [an, ba]}]\n',
      'Dự hội nghị có các đồng chí: Lê An, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh; Trần Ba, Giám đốc Sở.',
    ],
    ['  groups: [{people: [co]}]\n', 'Dự hội nghị có ông Mùa Cố.'],
    [
      '  groups: [{side: thành viên, who: đại diện, organizations: [a, b, c]}, {side: cấp trên, people: ba}]\n',
      'Dự hội nghị có đồng chí Trần Ba, Giám đốc Sở. Cùng dự có đại diện Ban Tổ chức Huyện ủy Trà Bồng, Lý Sơn và Ban Tổ chức Thành ủy Hà Nội.',
    ],
    [
      '  groups: [{text: "thủ trưởng các phòng, ban", count: 52}]\n',
      'Dự hội nghị có thủ trưởng các phòng, ban (52 đại biểu).',
    ],
    [
      '  groups: [{label: đại biểu Hội đồng, present: 33, of: 35}]\n',
      'Có 33/35 đại biểu Hội đồng dự hội nghị (94,3%).',
    ],
    ['  groups: [{label: huyện Tây Sơn, names: [Ban Thường vụ]}]\n', 'Về phía huyện Tây Sơn có Ban Thường vụ.'],
    [
      '  totals: {invited: 50, present: 48, absent: 2, absentees: [{person: co, reason: ốm}, {text: đại biểu B, excused: không}]}\n',
      'Có mặt 48/50 đại biểu được triệu tập (96%); vắng mặt 2 đại biểu: ông Mùa Cố (ốm); đại biểu B (không phép).',
    ],
    ['  totals: {present: 96}\n', 'Có mặt 96 đại biểu.'],
  ])('%s', (groups, said) => expect(came(groups)).toBe(said))
})

describe('a meeting named for who holds it', () => {
  test.each([
    ['bch', 'Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 18', 'có'],
    ['so', 'Hội nghị của Sở Nội vụ về tinh giản', 'có'],
    ['so', 'Hội nghị tổng kết', ''],
  ])('%s, %s', (organizers, name, said) => {
    expect(saying('{{#if (selfNamed)}}có{{/if}}', people, { event: `organizers: ${organizers}`, name })).toBe(said)
  })
})

test.each([
  ['{unit: giữa nhiệm kỳ, from: 2021, to: 2026}', 'giữa nhiệm kỳ 2021 - 2026'],
  ['{unit: quý, quarter: 3, year: 2024}', 'trong quý III/2024'],
  ['{unit: năm học, from: 2024, to: 2025}', 'trong năm học 2024 - 2025'],
])('period %s', (period, said) => {
  expect(saying('{{period lead=true}}', '', { event: `period: ${period}` })).toBe(said)
})

test.each([
  ['kinh tế tháng 9 chuyển biến tích cực', 'Kinh tế tháng 9 chuyển biến tích cực.'],
  ['kinh tế chuyển biến tích cực', 'Trong tháng 9/2026, kinh tế chuyển biến tích cực.'],
  ['kế hoạch của 9 tháng 10 ngày được giao', 'Trong tháng 9/2026, kế hoạch của 9 tháng 10 ngày được giao.'],
])('the period is said once: %s', (overview, said) => {
  const data = `achievements: {overview: [${overview}]}\n`
  const event = 'period: {unit: tháng, month: 9, year: 2026}'
  expect(saying('{{running achievements.overview lead=(period lead=true)}}', data, { event })).toBe(said)
})
