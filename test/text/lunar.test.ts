import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/text/date-format.ts'
import { fromLunar } from '../../src/text/lunar.ts'

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
