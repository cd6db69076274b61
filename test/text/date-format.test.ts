import { describe, expect, test } from 'vitest'
import {
  isoDate,
  longDate,
  longMonth,
  officialDay,
  officialMonth,
  plainLongDate,
  pressDate,
  pressDateStyles,
  shortDate,
  shortDayMonth,
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

test('the first press style is the one that is used unless another is asked for', () => {
  expect(pressDateStyles.map((style) => pressDate(date(1, 2, 2023), style))).toEqual([
    '1/2',
    '1-2',
    '1.2',
    '01/02',
    '01-02',
    '01.02',
  ])
  expect(pressDate(date(1, 2, 2023))).toBe('1/2')
})

test('official documents pad days below ten and months below three', () => {
  expect([1, 9, 10, 31].map(officialDay)).toEqual(['01', '09', '10', '31'])
  expect([1, 2, 3, 12].map(officialMonth)).toEqual(['01', '02', '3', '12'])
  expect([longMonth({ year: 2024, month: 2 }), longMonth({ year: 2024, month: 3 })]).toEqual([
    'tháng 02 năm 2024',
    'tháng 3 năm 2024',
  ])
  expect([shortDayMonth({ day: 9, month: 2 }), shortDayMonth({ day: 10, month: 3 })]).toEqual(['09/02', '10/3'])
  expect(isoDate({ year: 987, month: 1, day: 2 })).toBe('0987-01-02')
})

test('a week has its seven days', () => {
  expect([14, 15, 16, 17, 18, 19, 20].map((day) => weekdayName(date(day, 7)))).toEqual([
    'Chủ nhật',
    'thứ Hai',
    'thứ Ba',
    'thứ Tư',
    'thứ Năm',
    'thứ Sáu',
    'thứ Bảy',
  ])
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
  test.each([
    [[date(5, 7), date(6, 7)], { form: 'd/m' }, 'ngày 5 và 6/7/2024'],
    [[date(5, 7), date(6, 7)], { form: 'dd/mm' }, 'ngày 05 và 06/07/2024'],
    [[date(5, 7), date(6, 7)], { form: 'd.m', year: false }, 'ngày 5 và 6.7'],
    [[date(30, 6), date(1, 7)], { form: 'long' }, 'ngày 30 tháng 6 và 01 tháng 7 năm 2024'],
    [[date(30, 6), date(1, 7)], { form: 'd-m' }, 'ngày 30-6 và 1-7-2024'],
    [[date(31, 12), date(1, 1, 2025)], { form: 'long' }, 'ngày 31 tháng 12 năm 2024 và 01 tháng 01 năm 2025'],
    [[date(31, 12), date(1, 1, 2025)], { form: 'd/m' }, 'ngày 31/12/2024 và 1/1/2025'],
    [[date(12, 7, 2023), date(12, 7)], {}, 'ngày 12/7/2023 và 12/7/2024'],
    [[date(12, 7, 2023), date(13, 7)], { year: false }, 'ngày 12/7 và 13/7'],
    [[date(12, 7), date(13, 7)], { year: true }, 'ngày 12 và 13/7/2024'],
    [[date(13, 7)], { form: 'long' }, 'ngày 13 tháng 7 năm 2024'],
    [[date(13, 7)], { form: 'long', year: false }, 'ngày 13 tháng 7'],
    [[date(13, 7)], { year: false }, 'ngày 13/7'],
    [[date(13, 7)], { form: 'dd.mm' }, 'ngày 13.07.2024'],
    [[date(12, 7), date(13, 7), date(15, 7)], {}, 'các ngày 12, 13 và 15/7/2024'],
    [[date(14, 7), date(12, 7), date(13, 7), date(12, 7)], { form: 'd/m' }, 'từ ngày 12 đến ngày 14/7/2024'],
    [[date(30, 12), date(31, 12), date(1, 1, 2025)], {}, 'từ ngày 30/12/2024 đến ngày 01/01/2025'],
  ] as const)('%j as %j', (dates, style, text) => expect(formatDates(dates, style)).toBe(text))
})
