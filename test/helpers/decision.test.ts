import { expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

test.each([
  [
    '{verb: thông qua, count: 9, unit: nghị quyết, method: biểu quyết}',
    'Hội nghị thông qua 9 nghị quyết bằng hình thức biểu quyết.',
  ],
  [
    '{verb: bầu, text: ông A giữ chức Ủy viên, method: bỏ phiếu kín, vote: {for: 31, against: 2}}',
    'Hội nghị bầu ông A giữ chức Ủy viên bằng hình thức bỏ phiếu kín, với 31/33 phiếu tán thành (93,9%), 2 phiếu không tán thành.',
  ],
  ['{verb: thông qua, kind: Nghị quyết, text: Đại hội lần thứ V}', 'Hội nghị thông qua Nghị quyết Đại hội lần thứ V.'],
  ['{verb: thông qua, kind: nghị quyết, text: Về dự toán}', 'Hội nghị thông qua nghị quyết về dự toán.'],
  ['{text: Giao Ban Chỉ đạo tổng hợp hồ sơ}', 'Hội nghị giao Ban Chỉ đạo tổng hợp hồ sơ.'],
  ['{text: mục tiêu tăng trưởng 3%}', 'Hội nghị thống nhất mục tiêu tăng trưởng 3%.'],
  [
    '{verb: thông qua, text: Đề án sắp xếp tổ chức bộ máy, method: biểu quyết bằng thẻ}',
    'Hội nghị thông qua Đề án sắp xếp tổ chức bộ máy theo hình thức biểu quyết bằng thẻ.',
  ],
  [
    '{verb: thông qua, text: Quy chế làm việc, method: bằng phiếu kín}',
    'Hội nghị thông qua Quy chế làm việc bằng phiếu kín.',
  ],
  ['{verb: bầu, text: Ban Chi ủy, count: 3, unit: đồng chí}', 'Hội nghị bầu Ban Chi ủy gồm 3 đồng chí.'],
  [
    '{verb: thông qua, count: 3, unit: chương trình, text: chương trình đột phá của nhiệm kỳ}',
    'Hội nghị thông qua 3 chương trình đột phá của nhiệm kỳ.',
  ],
  ['{kind: Nghị quyết, text: Nghị quyết Hội nghị}', 'Hội nghị thông qua Nghị quyết Hội nghị.'],
  ['{verb: bầu, text: Ban Chấp hành, list_attached: có}', 'Hội nghị bầu Ban Chấp hành (có danh sách kèm theo).'],
])('%s', (decision, said) => {
  expect(saying('{{#each decisions}}{{decision this}}{{/each}}', `decisions:\n  - ${decision}\n`)).toBe(said)
})

const RESOLUTIONS = `decisions:
  - {verb: thông qua, kind: nghị quyết, text: về dự toán, method: giơ tay, vote: {for: 40}}
  - {verb: thông qua, kind: nghị quyết, text: về giám sát, method: giơ tay, vote: {for: 38, against: 2}}
  - {verb: bầu, text: Chủ tịch}
`

test('decisions that differ in their matter alone share a sentence', () => {
  expect(saying('{{decisionList}}', RESOLUTIONS)).toBe(
    '- Hội nghị thông qua 2 nghị quyết bằng hình thức giơ tay: nghị quyết về dự toán (40 phiếu tán thành); nghị quyết về giám sát (38/40 phiếu tán thành, 95%, 2 phiếu không tán thành). - Hội nghị bầu Chủ tịch.',
  )
})

test('of votes in favour alone nobody is told of how many they are, unless all who were there gave one', () => {
  const vote = 'decisions: [{verb: thông qua, text: quy chế, vote: {for: 60}}]\n'
  const present = (count: number) => `attendees: {totals: {present: ${count}}}\n${vote}`
  expect(saying('{{decided}}', vote)).toBe('Hội nghị thông qua quy chế, với 60 phiếu tán thành.')
  expect(saying('{{decided}}', present(72))).toBe('Hội nghị thông qua quy chế, với 60 phiếu tán thành.')
  expect(saying('{{decided}}', present(60))).toBe('Hội nghị thông qua quy chế, với 60/60 phiếu tán thành (100%).')
})

test('what was not adopted turns from what was', () => {
  const adopted = `{verb: thông qua, text: ${'kế hoạch '.repeat(48).trim()}}`
  const text = saying('{{decided}}', `decisions: [${adopted}, {verb: chưa thông qua, text: dự thảo quy chế}]\n`)
  expect(text).toMatch(/\. Tuy nhiên, hội nghị chưa thông qua dự thảo quy chế\.$/u)
})

test('in running text the gathering is named once a sentence', () => {
  const many = `decisions:\n${['một', 'hai', 'ba'].map((word) => `  - {verb: thống nhất, text: ${`chủ trương ${word} `.repeat(10)}}\n`).join('')}`
  expect(saying('{{decided}}', many).match(/Hội nghị|hội nghị/gu)).toHaveLength(3)
  expect(saying('{{decided}}', many)).toMatch(/\. Hội nghị cũng .*\. Cùng với đó, hội nghị /u)
})
