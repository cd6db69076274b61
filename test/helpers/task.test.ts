import { describe, expect, test } from 'vitest'
import { saying } from '../support/saying.ts'

const bodies = `
organizations:
  so: {name: Sở Nội vụ tỉnh, short: Sở Nội vụ}
  ca: {name: Công an tỉnh}
`
const tasks = (items: readonly string[]) =>
  `${bodies}tasks:\n  items:\n${items.map((item) => `    - ${item}\n`).join('')}`

describe('a task', () => {
  test.each([
    [
      '{text: Rà soát hồ sơ, lead: so, due: 30/9/2026, due_kind: trước ngày}',
      'Sở Nội vụ tỉnh rà soát hồ sơ; hoàn thành trước ngày 30/9/2026.',
    ],
    [
      '{text: rà soát hồ sơ, lead: so, with: [ca, các xã], due: 30/9/2026}',
      'Sở Nội vụ tỉnh chủ trì, phối hợp với Công an tỉnh và các xã rà soát hồ sơ; thời hạn: ngày 30/9/2026.',
    ],
    [
      '{text: hoàn thành báo cáo, due: 1/2/2026, due_kind: trước ngày}',
      'Hoàn thành báo cáo; thời hạn: trước ngày 01/02/2026.',
    ],
    ['{text: nộp báo cáo, due: 1/2/2026, due_kind: đến hết ngày}', 'Nộp báo cáo; thời hạn đến hết ngày 01/02/2026.'],
    [
      '{text: họp dân, with: ca, due: 1/2/2026, due_kind: trong ngày}',
      'Phối hợp với Công an tỉnh họp dân; hoàn thành trong ngày 01/02/2026.',
    ],
    ['{text: Giao Sở Nội vụ rà soát hồ sơ, lead: so}', 'Sở Nội vụ rà soát hồ sơ.'],
    ['{text: Sở Nội vụ tỉnh chỉ đạo rà soát, lead: so}', 'Sở Nội vụ tỉnh chỉ đạo rà soát.'],
    ['{title: "Về hồ sơ.", text: số hóa hồ sơ}', 'Về hồ sơ: Số hóa hồ sơ.'],
    ['{text: khắc phục thiên tai, sub: [{text: hỗ trợ nhà ở}]}', 'Khắc phục thiên tai:'],
  ])('%s', (item, said) => {
    expect(saying('{{#each tasks.items}}{{assignment this}}{{/each}}', tasks([item]))).toBe(said)
  })
})

describe('chief tasks of an article', () => {
  const chief = (...items: string[]) =>
    saying('Trong năm, {{chief 6}}', tasks(items), { press: true, event: 'organizers: so' })

  test('say whose they are, once a sentence', () => {
    expect(
      chief(
        '{text: rà soát hồ sơ, lead: so}',
        '{text: báo cáo kết quả, lead: so}',
        '{text: làm sạch dữ liệu, lead: ca}',
      ),
    ).toBe('Trong năm, Sở Nội vụ tỉnh sẽ rà soát hồ sơ; báo cáo kết quả. Công an tỉnh sẽ làm sạch dữ liệu.')
  })

  test('vary how they go on', () => {
    const long = (word: string) => `{text: "rà soát ${`${word} `.repeat(40).trim()}"}`
    const text = chief(...['một', 'hai', 'ba', 'bốn', 'năm'].map(long))
    expect(text.match(/cũng sẽ rà soát/gu)).toHaveLength(1)
    expect(text).toMatch(
      /^Trong năm, Sở Nội vụ tập trung rà soát một .*Sở Nội vụ.* cũng.*Cùng với đó, .*Bên cạnh đó, .*Đồng thời, /u,
    )
  })

  test('a task that names who acts gets no other subject', () => {
    expect(chief('{text: rà soát hồ sơ, lead: ca}', '{text: Các bên xây dựng quy chế}')).toBe(
      'Trong năm, Công an tỉnh sẽ rà soát hồ sơ. Các bên xây dựng quy chế.',
    )
  })
})

describe('chief tasks among a declared number', () => {
  const chief = (item: string) =>
    saying('Ngành đề ra 14 nhiệm vụ{{chief 6 among=true}}', tasks([item]), { press: true })

  test.each([
    ['{text: rà soát hồ sơ}', 'Ngành đề ra 14 nhiệm vụ, tập trung rà soát hồ sơ.'],
    ['{text: tập trung rà soát hồ sơ}', 'Ngành đề ra 14 nhiệm vụ, tập trung rà soát hồ sơ.'],
    ['{text: rà soát hồ sơ, lead: ca}', 'Ngành đề ra 14 nhiệm vụ, trong đó Công an tỉnh sẽ rà soát hồ sơ.'],
    ['{text: các xã rà soát hồ sơ}', 'Ngành đề ra 14 nhiệm vụ. Các xã rà soát hồ sơ.'],
  ])('%s', (item, said) => expect(chief(item)).toBe(said))

  test('none of which is known end the sentence', () => {
    expect(
      saying('Ngành đề ra 14 nhiệm vụ{{chief 6 among=true}}', 'tasks: {declared_count: 14}', { press: true }),
    ).toBe('Ngành đề ra 14 nhiệm vụ.')
  })
})

test.each([
  [
    '{task: a, status: hoàn thành, date: 25/8/2026, text: thẩm định 3 đề án}',
    'Đã hoàn thành ngày 25/8/2026: thẩm định 3 đề án.',
  ],
  [
    '{task: a, status: quá hạn, date: 30/9/2025, text: báo cáo chuyên đề}',
    'Quá hạn (đến ngày 30/9/2025): báo cáo chuyên đề.',
  ],
  ['{task: a, text: đã tiếp 15 lượt công dân}', 'Đã tiếp 15 lượt công dân.'],
])('%s', (report, said) => {
  expect(saying('{{#each task_reports}}{{followed this}}{{/each}}', `task_reports:\n  - ${report}\n`)).toBe(said)
})
