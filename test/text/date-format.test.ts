import { describe, expect, test } from 'vitest'
import {
  isoDate,
  longDate,
  longMonth,
  plainLongDate,
  pressDate,
  shortDate,
  weekdayName,
} from '../../src/text/date-format.ts'
import { formatDateRange, formatDates } from '../../src/text/date-range.ts'

const date = (day: number, month: number, year = 2024) => ({ year, month, day })

test.each([
  [date(5, 2), 'ngày 05 tháng 02 năm 2024', 'ngày 5 tháng 2 năm 2024', '05/02/2024', '2024-02-05'],
  [date(27, 5, 2026), 'ngày 27 tháng 5 năm 2026', 'ngày 27 tháng 5 năm 2026', '27/5/2026', '2026-05-27'],
  [date(9, 1, 2026), 'ngày 09 tháng 01 năm 2026', 'ngày 9 tháng 1 năm 2026', '09/01/2026', '2026-01-09'],
  [date(5, 12), 'ngày 05 tháng 12 năm 2024', 'ngày 5 tháng 12 năm 2024', '05/12/2024', '2024-12-05'],
])('%o', (value, long, plain, short, iso) => {
  expect([longDate(value), plainLongDate(value), shortDate(value), isoDate(value)]).toEqual([long, plain, short, iso])
})

test.each([
  ['d-m', false, '1-12'],
  ['d/m', false, '1/12'],
  ['d.m', false, '1.12'],
  ['dd/mm', false, '01/12'],
  ['dd-mm', true, '01-12-2023'],
  ['d/m', true, '1/12/2023'],
] as const)('press style %s', (style, year, text) => expect(pressDate(date(1, 12, 2023), style, year)).toBe(text))

test('months and weekdays', () => {
  expect(longMonth({ year: 2024, month: 2 })).toBe('tháng 02 năm 2024')
  expect(weekdayName(date(13, 7))).toBe('thứ Bảy')
  expect(weekdayName(date(14, 7))).toBe('Chủ nhật')
})

describe('several days', () => {
  test.each([
    [[], ''],
    [[date(13, 7)], 'ngày 13/7/2024'],
    [[date(13, 7), date(12, 7), date(12, 7)], 'ngày 12 và 13/7/2024'],
    [[date(5, 2), date(6, 2)], 'ngày 05 và 06/02/2024'],
    [[date(30, 6), date(1, 7)], 'ngày 30/6 và 01/7/2024'],
    [[date(31, 12), date(1, 1, 2025)], 'ngày 31/12/2024 và 01/01/2025'],
    [[date(28, 6), date(29, 6), date(30, 6), date(1, 7), date(2, 7)], 'từ ngày 28/6 đến ngày 02/7/2024'],
    [[date(12, 7), date(13, 7), date(14, 7)], 'từ ngày 12 đến ngày 14/7/2024'],
    [[date(5, 7), date(12, 7), date(19, 7)], 'các ngày 05, 12 và 19/7/2024'],
  ])('%o', (dates, text) => expect(formatDates(dates)).toBe(text))

  test('in words, for the press and without the year', () => {
    const two = [date(12, 7), date(13, 7)]
    expect(formatDates(two, { form: 'long' })).toBe('ngày 12 và 13 tháng 7 năm 2024')
    expect(formatDates(two, { form: 'd-m', year: false })).toBe('ngày 12 và 13-7')
    expect(formatDates(two, { year: false })).toBe('ngày 12 và 13/7')
    expect(formatDateRange(date(28, 6), date(2, 7), { form: 'long' })).toBe(
      'từ ngày 28 tháng 6 đến ngày 02 tháng 7 năm 2024',
    )
    expect(formatDates([date(31, 12), date(1, 1, 2025)], { year: false })).toBe('ngày 31/12 và 01/01')
  })
})
