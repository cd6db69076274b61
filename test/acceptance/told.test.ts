import { describe, expect, test } from 'vitest'
import { told } from '../support/told.ts'

// What a meeting said and a document has to say, and what nobody said and no document may.

const period = 'subject: công tác thi đua\n  period: {unit: năm, year: 2030}\n  next_period: {unit: năm, year: 2031}'
const figure = 'figures:\n  ket-nap: {about: đảng viên mới, verb: kết nạp, done: 269, of: 805}\n'
const section = 'achievements: {sections: [{title: Phát triển đảng viên, figures: [ket-nap]}]}\n'

describe('a figure that a section lists', () => {
  test.each([
    ['bao-cao', 'limitations: ["mới đạt {ket-nap}"]'],
    ['bao-cao', 'tasks: {items: [{text: "vượt mức {ket-nap}"}]}'],
    ['bao-cao', 'discussion: {text: ["nêu {ket-nap}"]}'],
    ['tin-bai', 'proposals: ["bù cho {ket-nap}"]'],
    ['tin-bai', 'tasks: {items: [{text: "vượt mức {ket-nap}"}]}'],
  ])('is told there in %s though a sentence elsewhere cites it: %s', (kind, rest) => {
    expect(told(kind, `${figure}${section}${rest}\n`)).toMatch(/(?:phát triển đảng viên|kết quả),? .*269\/805/iu)
  })

  test('is not told twice where the achievements cite it', () => {
    const text = told(
      'bao-cao',
      `${figure}achievements: {overview: ["kết nạp {ket-nap}"], sections: [{figures: [ket-nap]}]}\n`,
    )
    expect(text.match(/269\/805/gu)).toHaveLength(1)
  })
})

test('the parts of a figure are told though a sentence cites its number', () => {
  const parts =
    'figures: {kn: {about: đảng viên, verb: kết nạp, done: 31, plan: 35, of_which: [{label: nữ, value: 16}]}}\n'
  for (const kind of ['bao-cao', 'ket-luan', 'tin-bai'])
    expect(
      told(kind, `${parts}achievements: {overview: ["đã kết nạp {kn}"]}\ntasks: {items: [{text: rà soát}]}\n`),
    ).toContain('16 đảng viên nữ')
})

test('a row of the table has no room for parts and comparisons: they stay sentences', () => {
  const row = (n: number) => `a${n}: {about: việc ${n}, done: ${n}, of: 9}`
  const kept = 'kn: {about: đảng viên, verb: kết nạp, done: 31, plan: 35, of_which: [{label: nữ, value: 16}]}'
  const near =
    'gan: {about: hộ thoát nghèo, done: 8, of: 9, approx: khoảng, compare: [{to: cùng kỳ, change: tăng, percent: 10}]}'
  const text = told('bao-cao', `figures: {${[row(1), row(2), row(3), kept, near].join(', ')}}\n`)
  for (const words of ['16 đảng viên nữ', 'khoảng', 'tăng 10% so với cùng kỳ', 'Kết quả/Tổng số'])
    expect(text).toContain(words)
})

test('a notice of conclusions says what it rests on', () => {
  const basis =
    'basis: [{id: b1, kind: Kế hoạch, number: 12-KH/TU, date: 5/1/2026, issuer: Tỉnh ủy, about: công tác năm}]\n'
  expect(told('ket-luan', `${basis}tasks: {items: [{text: rà soát hồ sơ}]}\n`)).toMatch(/Căn cứ Kế hoạch số 12-KH\/TU/u)
})

test('a headline is never half a name', () => {
  const name =
    'Lễ ký kết Chương trình phối hợp giữa Ban Tuyên giáo và Dân vận Tỉnh ủy và Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giai đoạn 2026 - 2030'
  expect(told('tin-bai', 'attendees: {totals: {present: 3}}\n', '', { name })).toMatch(
    /Việt Nam tỉnh giai đoạn 2026 - 2030/u,
  )
})

test('a target that only a task or a proposal speaks of is no result', () => {
  const targets =
    'figures:\n  thu: {about: thu ngân sách, value: 9000, unit: tỷ đồng}\n  xin: {about: kinh phí, value: 70, unit: triệu đồng}\n'
  const yaml = `${targets}achievements: {overview: [đạt kết quả tốt]}\nproposals: ["cấp {xin}"]\ntasks: {items: [{text: "phấn đấu thu {thu}"}]}\n`
  expect(told('ket-luan', yaml).match(/9\.000/gu)).toHaveLength(1)
  expect(told('ket-luan', yaml)).not.toContain('70 triệu')
  expect(told('bao-cao', yaml).match(/9\.000|70 triệu/gu)).toHaveLength(2)
})

describe('an article with a sapo of its own', () => {
  test('still says when, where, who held and who chaired', () => {
    const event = 'sessions: [{date: 11/12/2031, part: sáng}]\n  place: {venue: Hội trường Ủy ban}\n  organizers: [so]'
    const yaml =
      'organizations: {so: {name: Sở Nội vụ}}\npeople: {an: {name: Lê An, titles: [Giám đốc Sở]}, ba: {name: Võ Ba, titles: [Phó Giám đốc Sở]}}\n' +
      'roles: {chair: [an, ba]}\nattendees: {totals: {present: 44}}\ndocuments: {tin-bai: {sapo: Nhiều kết quả nổi bật}}\n'
    const text = told('tin-bai', yaml, event)
    for (const words of ['Nhiều kết quả nổi bật.', '11/12', 'Hội trường Ủy ban', 'Sở Nội vụ', 'Lê An', 'Võ Ba', '44'])
      expect(text).toContain(words)
    expect(text.match(/44/gu)).toHaveLength(1)
  })
})

describe('a report', () => {
  test('promises no tasks it does not tell', () => {
    expect(told('bao-cao', `${figure}${section}`, period)).not.toMatch(/phương hướng, nhiệm vụ/iu)
    const tasks = 'tasks: {items: [{text: rà soát hồ sơ}]}\n'
    expect(told('bao-cao', `${figure}${section}${tasks}`, period)).toContain('phương hướng, nhiệm vụ năm 2031')
  })

  test('tells the conclusions as the tasks ahead where there are no others', () => {
    const speeches = 'people: {an: {name: Lê An}}\nspeeches: [{by: an, kind: kết luận, points: [rà soát hồ sơ]}]\n'
    expect(told('bao-cao', `${figure}${section}${speeches}`, period)).toMatch(
      /; phương hướng, nhiệm vụ năm 2031 .*PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2031 Phát biểu kết luận .* rà soát hồ sơ/u,
    )
  })

  test.each([
    ['kết quả công tác cải cách hành chính', 'Kết quả công tác cải cách hành chính năm 2030'],
    ['tình hình phát triển kinh tế', 'Tình hình phát triển kinh tế năm 2030'],
    ['công tác thi đua', 'Kết quả công tác thi đua năm 2030'],
  ])('on “%s” says once that these are results', (subject, title) => {
    const text = told('bao-cao', `${figure}${section}`, `subject: ${subject}\n  period: {unit: năm, year: 2030}`)
    expect(text.toLowerCase()).toContain(title.toLowerCase())
    expect(text).not.toMatch(/kết quả (?:kết quả|tình hình)/iu)
  })

  test('on the middle of a term names the whole term', () => {
    const event =
      'subject: công tác đoàn\n  term: {ordinal: XI, from: 2023, to: 2028}\n  period: {unit: giữa nhiệm kỳ, from: 2023, to: 2024}'
    expect(told('bao-cao', `${figure}${section}`, event)).toContain('giữa nhiệm kỳ 2023 - 2028')
  })

  test('without a meeting concludes nothing that anybody agreed on', () => {
    const yaml = `${figure}${section}organizations: {so: {name: Sở Nội vụ}}\ntasks: {items: [{text: rà soát hồ sơ}]}\nawards: [{form: Giấy khen, status: đã trao, count: 3, unit: tập thể}]\n`
    const text = told('ket-luan', yaml, 'organizers: [so]', { type: 'báo cáo', name: 'Báo cáo tổng kết' })
    expect(text).toMatch(/3 tập thể/u)
    expect(text).not.toMatch(/thống nhất|kết luận như sau/iu)
  })
})

describe('an article', () => {
  test('closes with the closing speech', () => {
    const yaml = `${figure}${section}people: {an: {name: Lê An}}\nspeeches: [{by: an, kind: bế mạc, points: [kêu gọi cả xã chung sức]}]\ndecisions: [{text: thông qua nghị quyết}]\ntasks: {items: [{text: rà soát hồ sơ}]}\n`
    expect(told('tin-bai', yaml)).toMatch(/nghị quyết.*rà soát hồ sơ.*bế mạc/u)
    expect(told('bao-cao', yaml)).toMatch(/nghị quyết.*bế mạc/u)
  })

  test('tells difficulties as difficulties', () => {
    const yaml = 'achievements: {sections: [{role: khó khăn, text: [thời tiết diễn biến phức tạp]}]}\n'
    expect(told('tin-bai', yaml)).toContain('Về khó khăn, thời tiết diễn biến phức tạp.')
  })
})

describe('a conclusion of a cluster', () => {
  test.each(['Hội nghị sơ kết của Cụm thi đua số 4', 'Hội nghị sơ kết công tác của Cụm'])(
    'names it once: %s',
    (name) => {
      const cluster = 'cluster: {kind: cụm, number: 4, sector: ngành Tổ chức, members: [a, b]}\n'
      const bodies =
        'organizations: {a: {name: Ban A}, b: {name: Ban B}}\npeople: {an: {name: Lê An}}\nroles: {chair: an}\n'
      const text = told('ket-luan', `${bodies}${cluster}tasks: {items: [{text: rà soát}]}\n`, 'organizers: cluster', {
        name,
      })
      expect(text).not.toContain('của Cụm thi đua số 4 của')
      expect(text).not.toContain('của Cụm của')
    },
  )
})
