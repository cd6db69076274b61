import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareDates,
  dateOfNumber,
  dayNumber,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  firstYear,
  isDate,
  lastYear,
  parseDate,
  sameDate,
} from '../../src/text/date.ts'

const date = (year: number, month: number, day: number) => ({ year, month, day })

describe('parseDate', () => {
  test.each([
    ['26/6/2019', date(2019, 6, 26)],
    ['26-6-2019', date(2019, 6, 26)],
    ['26.06.2019', date(2019, 6, 26)],
    ['2019-06-26', date(2019, 6, 26)],
    [' 05/02/2024 ', date(2024, 2, 5)],
    ['29/2/2024', date(2024, 2, 29)],
    ['ngày 05 tháng 02 năm 2024', date(2024, 2, 5)],
    ['ngày 13/7/2024', date(2024, 7, 13)],
    ['ngày  13/7/2024', date(2024, 7, 13)],
    ['05  tháng  02  năm  2024', date(2024, 2, 5)],
    ['1/1/1900', date(1900, 1, 1)],
    ['31/12/2199', date(2199, 12, 31)],
    ['29/2/2000', date(2000, 2, 29)],
    ['31/1/2024', date(2024, 1, 31)],
    ['30/4/2024', date(2024, 4, 30)],
    ['NGÀY 5 THÁNG 12 NĂM 2024', date(2024, 12, 5)],
    ['5 tháng 2 năm 2024', date(2024, 2, 5)],
    ['1-1-2024', date(2024, 1, 1)],
    ['2024-1-2', date(2024, 1, 2)],
  ])('%s', (typed, value) => expect(parseDate(typed)).toEqual({ ok: true, value }))

  test.each([
    ['13/7', 'date-without-year'],
    ['13 tháng 7', 'date-without-year'],
    ['13tháng7', 'date-without-year'],
    ['13  /  12', 'date-without-year'],
    ['1-2', 'date-without-year'],
    ['13.07', 'date-without-year'],
    ['ngày13/7', 'date-shape'],
    ['ngày13/7/2024', 'date-shape'],
    ['ngày13/7/24', 'date-shape'],
    ['x13/7', 'date-shape'],
    ['13/7x', 'date-shape'],
    ['13/777', 'date-shape'],
    ['1/10/24', 'date-short-year'],
    ['01.01.24', 'date-short-year'],
    ['1-1-24', 'date-short-year'],
    ['ngày 1/1/24', 'date-short-year'],
    ['ngày  1/1/24', 'date-short-year'],
    ['1/1/245', 'date-shape'],
    ['1/1/2', 'date-shape'],
    ['13/7/20245', 'date-shape'],
    ['2024-007-13', 'date-shape'],
    ['2024/07/13', 'date-shape'],
    ['5 tháng 2 năm 24', 'date-shape'],
    ['5tháng 2 năm 2024', 'date-shape'],
    ['32/1/2024', 'date-absent'],
    ['1/13/2024', 'date-absent'],
    ['31/12/1899', 'date-year'],
    ['ngày 13/7', 'date-without-year'],
    ['13/7/24', 'date-short-year'],
    ['30/2/2024', 'date-absent'],
    ['29/2/2023', 'date-absent'],
    ['0/1/2024', 'date-absent'],
    ['1/0/2024', 'date-absent'],
    ['29/2/2100', 'date-absent'],
    ['31/4/2024', 'date-absent'],
    ['31/6/2024', 'date-absent'],
    ['31/9/2024', 'date-absent'],
    ['31/11/2024', 'date-absent'],
    ['x13/7/2024', 'date-shape'],
    ['13/7/2024x', 'date-shape'],
    ['x5 tháng 2 năm 2024', 'date-shape'],
    ['5 tháng 2 năm 2024x', 'date-shape'],
    ['x2024-07-13', 'date-shape'],
    ['2024-07-13x', 'date-shape'],
    ['x1/7/24', 'date-shape'],
    ['1/1/2200', 'date-year'],
    ['26/6-2019', 'date-shape'],
    ['hôm nay', 'date-shape'],
    ['', 'date-shape'],
    ['13/7/0024', 'date-year'],
  ])('refuses %s', (typed, code) => expect(parseDate(typed)).toMatchObject({ ok: false, fault: { code } }))

  test('offers the day and the month the other way round where that is a day', () => {
    expect(parseDate('6/26/2019')).toMatchObject({ fault: { readings: ['26/6/2019'] } })
    expect(parseDate('31/31/2019')).not.toHaveProperty('fault.readings')
  })
})

describe('arithmetic', () => {
  const days = fc.integer({ min: -100_000, max: 100_000 })

  test('a number and its day are the same thing', () => {
    fc.assert(
      fc.property(days, (number) => isDate(dateOfNumber(number)) && dayNumber(dateOfNumber(number)) === number),
      { seed: 1 },
    )
  })

  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(days, (number) => {
        const there = new Date(number * 86_400_000)
        const here = dateOfNumber(number)
        expect(here).toEqual(date(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()))
        expect(dayOfWeek(here)).toBe(there.getUTCDay())
      }),
      { seed: 2 },
    )
  })

  test('known days', () => {
    expect(dayOfWeek(date(2024, 7, 13))).toBe(6)
    expect(addDays(date(2024, 2, 28), 2)).toEqual(date(2024, 3, 1))
    expect(addDays(date(2024, 1, 1), -1)).toEqual(date(2023, 12, 31))
    expect(daysBetween(date(2024, 6, 28), date(2024, 7, 2))).toBe(4)
    expect(compareDates(date(2024, 6, 28), date(2024, 7, 2))).toBeLessThan(0)
    expect(compareDates(date(2025, 1, 1), date(2024, 12, 31))).toBeGreaterThan(0)
  })
  test('every day of more than three centuries follows the day before it', () => {
    const last = dayNumber(date(lastYear + 1, 1, 1))
    let before = dateOfNumber(dayNumber(date(firstYear - 1, 12, 31)))
    for (let number = dayNumber(date(firstYear, 1, 1)); number <= last; number += 1) {
      const { year, month, day } = before
      const inMonth = day < new Date(Date.UTC(year, month, 0)).getUTCDate()
      const next = inMonth ? date(year, month, day + 1) : month < 12 ? date(year, month + 1, 1) : date(year + 1, 1, 1)
      const here = dateOfNumber(number)
      if (!sameDate(here, next) || dayNumber(here) !== number) expect([number, here]).toEqual([number, next])
      before = here
    }
    expect(before).toEqual(date(2200, 1, 1))
  })

  test('the count begins with 1970', () => {
    expect([dayNumber(date(1970, 1, 1)), dayNumber(date(1969, 12, 31)), dayNumber(date(1970, 3, 1))]).toEqual([
      0, -1, 59,
    ])
  })

  test('months have their days, February by the year', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([1900, 2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
  })

  test.each([
    [date(2024, 1, 1), true],
    [date(2024, 12, 31), true],
    [date(2024, 0, 1), false],
    [date(2024, 13, 1), false],
    [date(2024, 1, 0), false],
    [date(2024, 1, 32), false],
  ])('%j is a day: %s', (day, yes) => expect(isDate(day)).toBe(yes))

  test('days are ordered by year, then by month, then by day', () => {
    const days = [date(2023, 12, 31), date(2024, 1, 31), date(2024, 2, 1), date(2024, 2, 2), date(2025, 1, 1)]
    expect([...days].reverse().sort(compareDates)).toEqual(days)
    expect(sameDate(date(2024, 2, 1), date(2024, 2, 1))).toBe(true)
    expect(days.some((day) => sameDate(day, date(2024, 12, 31)))).toBe(false)
    expect(sameDate(date(2024, 2, 1), date(2024, 2, 2))).toBe(false)
  })
})
