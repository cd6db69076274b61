import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divide, multiply, round, sum } from '../../src/text/decimal.ts'
import { formatAmount, formatAmountRange, formatInteger, formatNumber } from '../../src/text/number-format.ts'
import { formatPercent, largestRemainder, percentOf, total } from '../../src/text/percent.ts'

test.each([
  [0.125, 2, '0,13'],
  [1.005, 2, '1,01'],
  [2.5, 0, '3'],
  [-2.5, 0, '-3'],
  [1e-7, 7, '0,0000001'],
  [1e21, 0, '1.000.000.000.000.000.000.000'],
  [0, 1, '0,0'],
  [190_000, 0, '190.000'],
])('prints %d with %d decimals', (value, decimals, text) => expect(formatNumber({ value, decimals })).toBe(text))

test('counts below ten are padded when asked', () => {
  expect(formatInteger(5, { padBelowTen: true })).toBe('05')
  expect(formatInteger(10, { padBelowTen: true })).toBe('10')
  expect(formatInteger(5)).toBe('5')
  expect(formatNumber({ value: 5.5, decimals: 1 }, { padBelowTen: true })).toBe('5,5')
})

test('amounts', () => {
  expect(formatAmount({ value: 7200, decimals: 0 }, 'tỷ đồng')).toBe('7.200 tỷ đồng')
  expect(formatAmount({ value: 7.09, decimals: 2 }, '%')).toBe('7,09%')
  expect(formatAmount({ value: 70, decimals: 0 }, 'triệu đồng', ['năm', 'địa phương'])).toBe(
    '70 triệu đồng/năm/địa phương',
  )
  expect(formatAmount({ value: 5, decimals: 0 }, 'tập thể', [], { padBelowTen: true })).toBe('05 tập thể')
  expect(formatAmount({ value: 5, decimals: 0 })).toBe('5')
  expect(formatAmountRange({ value: 50, decimals: 0 }, { value: 70, decimals: 0 }, 'triệu đồng')).toBe(
    'từ 50 đến 70 triệu đồng',
  )
  expect(formatAmountRange({ value: 7, decimals: 0 }, { value: 7.5, decimals: 1 }, '%')).toBe('từ 7% đến 7,5%')
})

test('reckons in decimal', () => {
  expect(sum([0.1, 0.2])).toBe(0.3)
  expect(multiply(1.1, 1.1)).toBe(1.21)
  expect(multiply(70, 5)).toBe(350)
  expect([round(1.005, 2), round(-1.005, 2), round(0.125, 2)]).toEqual([1.01, -1.01, 0.13])
  expect(divide(1, 3, 4)).toBe(0.3333)
  expect(divide(1, 0, 4)).toBeUndefined()
  expect(
    total([
      { value: 1.5, decimals: 1 },
      { value: 2, decimals: 0 },
    ]),
  ).toEqual({ value: 3.5, decimals: 1 })
})

describe('percentages', () => {
  test.each([
    [7, 11, '63,6%'],
    [3, 6, '50%'],
    [11, 27, '40,7%'],
    [2, 6, '33,3%'],
    [269, 805, '33,4%'],
    [6, 6, '100%'],
    [120, 100, '120%'],
    [0, 5, '0%'],
    [1, 2000, '0,1%'],
    [1, 2001, '0%'],
    [1.5, 3.2, '46,9%'],
    [5, 0, '–'],
  ])('%d of %d', (k, n, text) => expect(formatPercent(percentOf(k, n))).toBe(text))

  test('a typed percentage keeps its own decimals', () => {
    expect(formatPercent({ value: 7, decimals: 2 })).toBe('7,00%')
  })
})

describe('shares', () => {
  test.each([
    [
      [17, 40],
      ['29,8%', '70,2%'],
    ],
    [
      [1, 1, 1],
      ['33,4%', '33,3%', '33,3%'],
    ],
    [
      [1, 1],
      ['50%', '50%'],
    ],
    [
      [0, 5],
      ['0%', '100%'],
    ],
    [
      [0.1, 0.2],
      ['33,3%', '66,7%'],
    ],
  ])('%o', (values, texts) => expect(largestRemainder(values)?.map(formatPercent)).toEqual(texts))

  test('of nothing there are none', () => {
    expect(largestRemainder([0, 0])).toBeUndefined()
    expect(largestRemainder([])).toBeUndefined()
    expect(() => largestRemainder([-1, 2])).toThrow(RangeError)
  })

  test('sum to 100 and lie within a tenth of the true share', () => {
    const values = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 }).filter((list) => list.some((n) => n > 0))
    fc.assert(
      fc.property(values, (list) => {
        const shares = (largestRemainder(list) ?? []).map(({ value }) => value)
        const whole = list.reduce((a, b) => a + b, 0)
        expect(sum(shares)).toBe(100)
        for (const [index, n] of list.entries())
          expect(Math.abs((shares[index] ?? Number.NaN) - (100 * n) / whole)).toBeLessThan(0.1 + 1e-9)
      }),
      { seed: 4 },
    )
  })
})
