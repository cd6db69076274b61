import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from '../../src/text/date.ts'
import { isoDate } from '../../src/text/date-format.ts'
import { fromLunar, type LunarDate } from '../../src/text/lunar.ts'

describe('first day of the lunar year', () => {
  test.each([
    ['1968-01-29'],
    ['1985-01-21'],
    ['2007-02-17'],
    ['2019-02-05'],
    ['2020-01-25'],
    ['2021-02-12'],
    ['2022-02-01'],
    ['2023-01-22'],
    ['2024-02-10'],
    ['2025-01-29'],
    ['2026-02-17'],
    ['2027-02-06'],
    ['2028-01-26'],
    ['2029-02-13'],
    ['2030-02-02'],
  ])('%s', (day) => {
    expect(isoDate(fromLunar({ year: Number(day.slice(0, 4)), month: 1, day: 1 }))).toBe(day)
  })
})

test.each([
  ['Giỗ Tổ 2023, sau tháng 2 nhuận', { year: 2023, month: 3, day: 10 }, '2023-04-29'],
  ['Giỗ Tổ 2024', { year: 2024, month: 3, day: 10 }, '2024-04-18'],
  ['Giỗ Tổ 2025', { year: 2025, month: 3, day: 10 }, '2025-04-07'],
  ['Giỗ Tổ 2026', { year: 2026, month: 3, day: 10 }, '2026-04-26'],
  ['Trung thu 2025, sau tháng 6 nhuận', { year: 2025, month: 8, day: 15 }, '2025-10-06'],
  ['Ông Táo 2024', { year: 2024, month: 12, day: 23 }, '2025-01-22'],
])('%s', (_, lunar, day) => expect(isoDate(fromLunar(lunar))).toBe(day))

test.each([
  ['the month of the solstice', { year: 2023, month: 11, day: 1 }, '2023-12-13'],
  ['the month before it', { year: 2023, month: 10, day: 1 }, '2023-11-13'],
  ['a month 11 after a leap month', { year: 2033, month: 11, day: 1 }, '2033-11-22'],
  ['the month after the leap month 11', { year: 2033, month: 12, day: 1 }, '2034-01-20'],
  ['Tết after it', { year: 2034, month: 1, day: 1 }, '2034-02-19'],
  ['Tết a month before the Chinese', { year: 1985, month: 1, day: 1 }, '1985-01-21'],
])('%s', (_, lunar, day) => expect(isoDate(fromLunar(lunar))).toBe(day))

describe('beside the Chinese calendar of the platform, which is reckoned for UTC+8', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  /** Days by which the Chinese month begins later; nothing where it is neither the same day nor the next. */
  const later = (lunar: LunarDate) =>
    [0, 1].find((days) => {
      const day = new Date(86_400_000 * dayNumber(addDays(fromLunar(lunar), days)))
      const parts = new Map(chinese.formatToParts(day).map(({ type, value }) => [type as string, value]))
      return (
        [parts.get('relatedYear'), parts.get('month'), parts.get('day')].join() === [lunar.year, lunar.month, 1].join()
      )
    })
  const months = Array.from({ length: 200 * 12 }, (_, index) => ({
    year: 1900 + Math.floor(index / 12),
    month: 1 + (index % 12),
    day: 1,
  }))
  // The months of 1984 and 1985 differ as is well known; in 1938 the equinox falls on midnight.
  const different = new Set(['1938-8', '1984-11', '1984-12', '1985-1', '1985-2'])
  const compared = () => months.map((lunar) => ({ name: `${lunar.year}-${lunar.month}`, days: later(lunar) }))

  test('a month begins on the same day or on the day before', () => {
    const found = compared()
    const strays = found.filter(({ name, days }) => days === undefined && !different.has(name))
    // Platforms reckon new moons near midnight differently.
    expect(strays.length).toBeLessThanOrEqual(2)
    expect(found.find(({ name }) => name === '1985-1')?.days).toBeUndefined()
  })

  test('one new moon of 24 or so falls into the hour between the two', () => {
    const earlier = compared().filter(({ days }) => days === 1).length
    expect(earlier).toBeGreaterThan(months.length / 40)
    expect(earlier).toBeLessThan(months.length / 20)
  })
})
