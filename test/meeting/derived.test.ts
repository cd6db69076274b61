import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceTotals } from '../../src/meeting/attendance-totals.ts'
import { listedRecipients, supportTotal } from '../../src/meeting/award-sums.ts'
import { clusterSize, leadersOf } from '../../src/meeting/cluster-members.ts'
import { dayOf, firstDay, lastDay, nextPeriod } from '../../src/meeting/dates.ts'
import { lookup, nameOf } from '../../src/meeting/people.ts'
import { periodEnd, periodText } from '../../src/meeting/period-text.ts'
import { ranksOf } from '../../src/meeting/ranks.ts'
import { referredNumber, wholeOf } from '../../src/meeting/reckoning.ts'
import { citationsIn, splitCitations } from '../../src/meeting/sentence.ts'
import { seriesOf } from '../../src/meeting/series.ts'
import { meetingFrom } from '../support/meeting.ts'

describe('periods in words', () => {
  test.each([
    ['{unit: 6 tháng đầu năm, year: 2024}', '6 tháng đầu năm 2024', '2024-6-30'],
    ['{unit: 6 tháng cuối năm, year: 2024}', '6 tháng cuối năm 2024', '2024-12-31'],
    ['{unit: quý, quarter: 2, year: 2024}', 'quý II/2024', '2024-6-30'],
    ['{unit: tháng, month: 2, year: 2024}', 'tháng 2/2024', '2024-2-29'],
    ['{unit: năm, year: 2023}', 'năm 2023', '2023-12-31'],
    ['{unit: năm học, from: 2023, to: 2024}', 'năm học 2023 - 2024', '2024-5-31'],
    ['{unit: nhiệm kỳ, from: 2020, to: 2025}', 'nhiệm kỳ 2020 - 2025', '2025-12-31'],
    ['{unit: giữa nhiệm kỳ, from: 2020, to: 2025}', 'giữa nhiệm kỳ 2020 - 2025', '2025-12-31'],
    ['{unit: nhiều năm, from: 2018, to: 2023}', 'giai đoạn 2018 - 2023', '2023-12-31'],
    ['{unit: quý, quarter: 4}', 'quý IV', undefined],
    ['{unit: năm, from: 2024, to: 2024}', 'năm 2024', '2024-12-31'],
    ['{quarter: III, year: 2024}', 'quý III/2024', '2024-9-30'],
    ['{month: 9, year: 2024}', 'tháng 9/2024', '2024-9-30'],
    ['{year: 2024}', 'năm 2024', '2024-12-31'],
    ['{from: 2021, to: 2024}', 'giai đoạn 2021 - 2024', '2024-12-31'],
  ])('%s', (typed, words, end) => {
    const { period } = meetingFrom('', `period: ${typed}`).meeting
    if (!period) throw new Error('the period did not parse')
    expect(periodText(period)).toBe(words)
    const day = periodEnd(period)
    expect(day && `${day.year}-${day.month}-${day.day}`).toBe(end)
  })
})

describe('days', () => {
  const meeting = meetingFrom(
    '',
    'sessions: [{date: 14/7/2024}, {date: 13/7/2024, part: sáng}, {date: 13/7/2024, part: chiều}]',
  )
  test('first and last', () => {
    expect(firstDay(meeting)).toEqual({ year: 2024, month: 7, day: 13 })
    expect(lastDay(meeting)).toEqual({ year: 2024, month: 7, day: 14 })
  })
  test('the end of the period where no session is dated', () => {
    expect(dayOf(meetingFrom('', 'period: {unit: quý, quarter: 3, year: 2023}'))).toEqual({
      year: 2023,
      month: 9,
      day: 30,
    })
    expect(dayOf(meetingFrom(''))).toBeUndefined()
  })
  test('the period planned for is stated with the meeting or its tasks', () => {
    expect(nextPeriod(meetingFrom('tasks: {period: {unit: năm, year: 2025}}'))?.year).toBe(2025)
    expect(nextPeriod(meetingFrom('', 'next_period: {unit: năm, year: 2026}'))?.year).toBe(2026)
  })
})

describe('the cluster', () => {
  const text = 'cluster: {members: [{organization: A, role: khối trưởng}, B, C]}'
  test('its size is declared, else listed', () => {
    expect(clusterSize(meetingFrom(text))).toBe(3)
    expect(clusterSize(meetingFrom('cluster: {declared_count: 14}'))).toBe(14)
    expect(clusterSize(meetingFrom('cluster: {number: II}'))).toBeUndefined()
    expect(clusterSize(meetingFrom(''))).toBeUndefined()
  })
  test('its leader', () => {
    expect(leadersOf(meetingFrom(text)).map(({ organization }) => organization)).toEqual(['A'])
  })
})

describe('attendance', () => {
  test.each([
    ['{invited: 52, present: 50}', { invited: 52, present: 50, absent: 2 }],
    ['{invited: 52, absent: 2}', { invited: 52, present: 50, absent: 2 }],
    ['{present: 50, absent: 2}', { invited: 52, present: 50, absent: 2 }],
    ['{present: 50, absentees: [ông A, bà B]}', { invited: undefined, present: 50, absent: 2 }],
    ['{invited: 50, present: 52}', { invited: 50, present: 52, absent: undefined }],
  ])('%s', (totals, expected) => {
    expect(attendanceTotals(meetingFrom(`attendees: {totals: ${totals}}`))).toEqual(expected)
  })
})

describe('ranking', () => {
  const ranked = (lines: string) =>
    ranksOf(meetingFrom(`ranking: ${lines}`).ranking).map(({ total, place, tied }) => [total?.value, place, tied])
  test('totals are exact and equals share a rank', () => {
    expect(ranked('[{score: "97,1", bonus: "0,2"}, {score: 98, penalty: "0,7"}, {score: 99}, {score: 90}]')).toEqual([
      [97.3, 2, true],
      [97.3, 2, true],
      [99, 1, false],
      [90, 4, false],
    ])
  })
  test('a stated rank stands, and parts those who are equal', () => {
    expect(ranked('[{score: 97, rank: 2}, {score: 97, rank: 1}, {rank: 3}]')).toEqual([
      [97, 2, false],
      [97, 1, false],
      [undefined, 3, false],
    ])
  })
})

describe('awards and support', () => {
  const total = (text: string) => {
    const meeting = meetingFrom(text)
    return meeting.support.map((one) => supportTotal(meeting, one))[0]
  }
  test('the sum of what each receives keeps the span of time', () => {
    const text = 'support: {each: {amount: 70, unit: triệu đồng, per: [năm, địa phương]}, recipients: [A, B, C, D, E]}'
    expect(total(text)).toEqual({ amount: { value: 350, decimals: 0 }, unit: 'triệu đồng', per: ['năm'] })
  })
  test('all members receive', () => {
    expect(
      total('cluster: {declared_count: 14}\nsupport: {each: {amount: "0,1"}, recipients: cluster}')?.amount.value,
    ).toBe(1.4)
  })
  test('nothing is reckoned from nothing', () => {
    expect(total('support: {each: {amount: 70}}')).toBeUndefined()
    expect(total('support: {recipients: A}')).toBeUndefined()
  })
  test('an award counts those it lists, all members as many as they are', () => {
    const meeting = meetingFrom(
      'cluster: {declared_count: 14}\nawards: [{status: đã trao, recipients: [A, {name: B}]}, {status: đề nghị, recipients: [cluster, A]}]',
    )
    expect(meeting.awards.map((award) => listedRecipients(meeting, award))).toEqual([2, 15])
  })
})

describe('figures', () => {
  test('the whole is stated, else the sum of the parts', () => {
    const { figures } = meetingFrom(
      'figures: {a: {total: 57, value: 3}, b: {breakdown: [{label: x, value: "0,1"}, {label: y, value: "0,2"}]}, c: {percent: 7}}',
    )
    expect(Object.values(figures).map((figure) => wholeOf(figure)?.value)).toEqual([57, 0.3, undefined])
  })
  test('what a number is said to equal', () => {
    const meeting = meetingFrom('cluster: {declared_count: 6}\nfigures: {a: {value: 805}}')
    expect(['cluster', 'a', 'b'].map((id) => referredNumber(meeting, id))).toEqual([6, 805, undefined])
  })
})

describe('references', () => {
  const meeting = meetingFrom('people: {an: {name: Nguyễn Văn An}}\norganizations: {btc: {name: Ban Tổ chức}}')
  test('are ids where an id is known, else text', () => {
    expect(['an', 'btc', 'cluster', 'Trần Thị Bình', 'toString'].map((value) => lookup(meeting, value).type)).toEqual([
      'person',
      'organization',
      'cluster',
      'text',
      'text',
    ])
    expect(['an', 'btc', 'Sở Nội vụ'].map((value) => nameOf(meeting, value))).toEqual([
      'Nguyễn Văn An',
      'Ban Tổ chức',
      'Sở Nội vụ',
    ])
  })
})

describe('series', () => {
  const series = (event: string, rest = '') => seriesOf(meetingFrom(rest, event))
  test('is stated, else the first organizer and the subject, by name and not by id', () => {
    expect(series('series: Cụm 1')).toBe('cụm 1')
    const a = series('organizers: btc\n  subject: Công tác thi đua', 'organizations: {btc: {name: Ban Tổ chức}}')
    expect(a).toBe(series('organizers: Ban Tổ chức\n  subject: công tác  thi đua'))
    expect(a).not.toBe(series('organizers: Ban Tổ chức\n  subject: công tác kiểm tra'))
    expect(series('')).toBeUndefined()
  })
  test('of a cluster goes by what the cluster is', () => {
    const one = series('organizers: cluster', 'cluster: {number: 1, sector: ngành Nội vụ}')
    expect(one).toBe(series('organizers: cluster', 'cluster: {number: 1, sector: ngành Nội vụ, declared_count: 9}'))
    expect(one).not.toBe(series('organizers: cluster', 'cluster: {number: 2, sector: ngành Nội vụ}'))
  })
})

describe('citations', () => {
  test.each([
    ['Kết nạp {ket-nap} đảng viên.', ['Kết nạp ', { figure: 'ket-nap' }, ' đảng viên.']],
    ['{a}{b}', ['{a}{b}']],
    ['{a} và {b}', [{ figure: 'a' }, ' và ', { figure: 'b' }]],
    ['{{x}} \\{y\\} {Z} {}', ['{{x}} {y} {Z} {}']],
    ['', []],
  ])('%s', (sentence, pieces) => expect(splitCitations(sentence)).toEqual(pieces))

  test('are where they are said to be, and nothing of the words is lost', () => {
    const piece = fc.oneof(
      fc.constantFrom('{a-1}', ' {b} ', '\\{', '\\}', '{{c}}', '}', '{'),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const sentence = pieces.join('')
        const cited = citationsIn(sentence)
        for (const { figure, index } of cited) expect(sentence.startsWith(`{${figure}}`, index)).toBe(true)
        const split = splitCitations(sentence)
        expect(split.flatMap((one) => (typeof one === 'string' ? [] : [one.figure]))).toEqual(
          cited.map(({ figure }) => figure),
        )
        const words = split.map((one) => (typeof one === 'string' ? one : `{${one.figure}}`)).join('')
        expect(words).toBe(sentence.replace(/\\([{}])/g, '$1'))
      }),
      { seed: 20260101, numRuns: 500 },
    )
  })
})
