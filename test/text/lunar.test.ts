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

// What decides is the new moon's hour in Hanoi. These fall within a quarter of an hour of midnight; the times are of another theory
// of the moon (astronomy-engine). Nearer than a minute nobody can tell for years to come.
describe('a month begins on the day of its new moon, however near to midnight', () => {
  test.each(
    `
    1905-11-26T23:47=1905-11 1906-01-25T00:09=1906-1 1912-12-09T00:07=1912-11 1934-07-12T00:06=1934-6
    1937-01-12T23:47=1936-12 1950-08-13T23:48=1950-7 1961-05-14T23:54=1961-4 1976-03-31T00:08=1976-3
    1979-08-23T00:11=1979-7 1984-05-30T23:48=1984-5 1994-05-11T00:07=1994-4 1996-12-10T23:56=1996-11
    1997-10-01T23:52=1997-9 1997-12-29T23:57=1997-12 1998-09-21T00:02=1998-8 2008-11-27T23:55=2008-11
    2035-08-04T00:12=2035-7 2037-06-14T00:10=2037-5 2044-07-25T00:10=2044-7 2051-03-12T23:52=2051-2
    2054-05-08T00:01=2054-4 2062-12-30T23:57=2062-12 2070-12-02T23:54=2070-11 2073-08-04T00:04=2073-7
    2073-12-28T23:55=2073-12 2078-11-04T23:56=2078-10 2079-08-27T00:02=2079-8 2082-05-27T23:47=2082-5
    2084-03-07T00:04=2084-2 2084-08-02T00:04=2084-7 2086-04-13T23:53=2086-3 2090-06-28T00:11=2090-6
    2099-09-14T23:51=2099-8 2102-06-15T23:46=2102-5 2105-07-11T23:49=2105-6 2110-10-14T00:09=2110-9
    2114-04-06T00:04=2114-3 2117-02-02T00:10=2117-1 2124-07-11T23:50=2124-6 2125-01-04T23:57=2124-12
    2131-12-19T23:56=2131-11 2133-07-03T00:11=2133-6 2134-07-21T23:53=2134-6 2138-04-10T00:04=2138-3
    2141-06-04T23:52=2141-5 2143-07-12T23:47=2143-6 2145-02-22T00:13=2145-2 2149-08-04T00:03=2149-7
    2153-10-18T00:01=2153-9 2160-06-04T23:46=2160-5 2165-01-12T23:48=2164-12 2166-06-27T23:46=2166-6
    2170-03-17T23:48=2170-2 2171-03-06T23:51=2171-2 2179-02-07T00:05=2179-1 2186-01-21T00:11=2186-1
    2188-04-27T00:02=2188-4 2189-04-16T00:11=2189-3 2199-03-27T00:10=2199-3`
      .trim()
      .split(/\s+/)
      .map((row) => row.split(/[T=]/)),
  )('%s, %s', (day, _, name = '') => {
    const [year, month] = name.split('-').map(Number)
    expect(isoDate(fromLunar({ year: year ?? 0, month: month ?? 0, day: 1 }))).toBe(day)
  })
})
