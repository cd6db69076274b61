import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, divide, divideHalfUp, multiply, rescale, round, sum } from '../../src/text/decimal.ts'
import { formatAmount, formatAmountRange, formatInteger, formatNumber, trimmed } from '../../src/text/number-format.ts'
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
  [999, 0, '999'],
  [1000, 0, '1.000'],
  [-1000, 0, '-1.000'],
  [-999.5, 1, '-999,5'],
  [1234.5678, 4, '1.234,5678'],
  [0.05, 2, '0,05'],
  [0, 0, '0'],
])('prints %d with %d decimals', (value, decimals, text) => expect(formatNumber({ value, decimals })).toBe(text))

test.each([
  [1.005, 1005n, 3],
  [-0.5, -5n, 1],
  [1200, 1200n, 0],
  [1e21, 1_000_000_000_000_000_000_000n, 0],
  [1.5e21, 1_500_000_000_000_000_000_000n, 0],
  [1e-7, 1n, 7],
  [1.5e-7, 15n, 8],
])('%d is exactly %d to %d places', (value, digits, scale) => expect(decimal(value)).toEqual({ digits, scale }))

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is no decimal number', (value) =>
  expect(() => decimal(value)).toThrow(new RangeError(`Not a finite number: ${value}`)),
)

test.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [-5n, -2n, 3n],
  [7n, 5n, 1n],
  [8n, 5n, 2n],
  [0n, 5n, 0n],
  [4n, 2n, 2n],
])('%d by %d is %d, half away from zero', (a, b, quotient) => expect(divideHalfUp(a, b)).toBe(quotient))

test.each([
  [1.25, 1, 13n],
  [1.24, 1, 12n],
  [1.25, 2, 125n],
  [1.25, 4, 12_500n],
  [-1.25, 1, -13n],
])('%d with %d decimals has the digits %d', (value, scale, digits) =>
  expect(rescale(decimal(value), scale)).toBe(digits),
)

test.each([
  [63.6, 1, 63.6, 1],
  [50, 1, 50, 0],
  [50, 0, 50, 0],
  [100, 0, 100, 0],
  [1.205, 3, 1.205, 3],
  [1.2, 3, 1.2, 1],
  [0, 2, 0, 0],
  [0.04, 1, 0, 0],
  [-0.5, 2, -0.5, 1],
  [1000, 2, 1000, 0],
])('%d trimmed at %d places is %d with %d', (value, places, result, decimals) =>
  expect(trimmed(value, places)).toEqual({ value: result, decimals }),
)

test('counts below ten are padded when asked', () => {
  expect(formatInteger(5, { padBelowTen: true })).toBe('05')
  expect(formatInteger(10, { padBelowTen: true })).toBe('10')
  expect(formatInteger(9, { padBelowTen: true })).toBe('09')
  expect(formatInteger(0, { padBelowTen: true })).toBe('00')
  expect(formatInteger(-5, { padBelowTen: true })).toBe('-05')
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
  const [low, high] = [
    { value: 5, decimals: 0 },
    { value: 10, decimals: 0 },
  ]
  expect(formatAmountRange(low, high)).toBe('từ 5 đến 10')
  expect(formatAmountRange(low, high, 'điểm %')).toBe('từ 5 đến 10 điểm %')
  expect(formatAmountRange(low, high, '%', ['năm'])).toBe('từ 5% đến 10%/năm')
  expect(formatAmountRange(low, high, 'triệu đồng', ['hộ', 'năm'])).toBe('từ 5 đến 10 triệu đồng/hộ/năm')
  expect(formatAmount(low, ' tỷ đồng ', [' năm ', ' '])).toBe('5 tỷ đồng/năm')
  expect(formatAmount(low, '', ['năm'])).toBe('5 năm')
  expect(formatAmount(low, '‰')).toBe('5‰')
  expect(formatAmount(low, '°C')).toBe('5°C')
  expect(formatAmount(low, 'điểm %')).toBe('5 điểm %')
  expect(formatAmount(low, ' ')).toBe('5')
})

test('reckons in decimal', () => {
  expect(sum([0.1, 0.2])).toBe(0.3)
  expect(multiply(1.1, 1.1)).toBe(1.21)
  expect(multiply(70, 5)).toBe(350)
  expect([round(1.005, 2), round(-1.005, 2), round(0.125, 2)]).toEqual([1.01, -1.01, 0.13])
  expect(divide(1, 3, 4)).toBe(0.3333)
  expect(divide(1, 0, 4)).toBeUndefined()
  expect(divide(0, 3, 4)).toBe(0)
  expect([divide(1.5, 0.25, 0), divide(0.25, 1.5, 3), divide(-1, 8, 2), divide(2, 3, 0)]).toEqual([6, 0.167, -0.13, 1])
  expect([sum([]), sum([1e-7, 1]), sum([-0.3, 0.1]), sum([1, 2])]).toEqual([0, 1.0000001, -0.2, 3])
  expect([multiply(0.1, 3), multiply(-0.2, 0.25), multiply(1e-7, 10)]).toEqual([0.3, -0.05, 0.000001])
  expect([round(2.5, 0), round(1234.567, 1), round(7, 2)]).toEqual([3, 1234.6, 7])
  expect(total([])).toEqual({ value: 0, decimals: 0 })
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
    [
      [1, 1, 4],
      ['16,7%', '16,6%', '66,7%'],
    ],
    [
      [4, 1, 1],
      ['66,7%', '16,7%', '16,6%'],
    ],
    // The remainders are alike: what is missing goes to the larger value, wherever it stands.
    [
      [1, 1, 10],
      ['8,3%', '8,3%', '83,4%'],
    ],
    [[5], ['100%']],
    // The larger remainder wins, not the larger value.
    [
      [5, 2],
      ['71,4%', '28,6%'],
    ],
    [
      [2, 5],
      ['28,6%', '71,4%'],
    ],
  ])('%o', (values, texts) => expect(largestRemainder(values)?.map(formatPercent)).toEqual(texts))

  test('of nothing there are none', () => {
    expect(largestRemainder([0, 0])).toBeUndefined()
    expect(largestRemainder([])).toBeUndefined()
    expect(() => largestRemainder([-1, 2])).toThrow(new RangeError('Shares of negative numbers: -1, 2'))
    expect(() => largestRemainder([5, -0.5])).toThrow(RangeError)
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
