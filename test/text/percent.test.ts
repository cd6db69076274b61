import { describe, expect, test } from 'vitest'
import { parsePercent } from '../../src/text/number.ts'
import { largestRemainder } from '../../src/text/percent.ts'

test.each([
  ['1,234', false],
  ['10,234', false],
  ['01,234', false],
  ['0,234', true],
  ['00,234', true],
  ['1,23', true],
  ['1.234', true],
])('a percentage %s is plain: %s', (typed, ok) => expect(parsePercent(typed).ok).toBe(ok))

describe('shares that make up 100', () => {
  const shares = (values: readonly number[]) => largestRemainder(values)?.map(({ value }) => value)
  test.each([
    [1, 1, 1],
    [1, 2, 3, 4, 5, 6, 7],
    [3, 3, 1],
    [0, 5, 7],
  ])('of %j and so on', (...values) => {
    const made = shares(values) ?? []
    expect(made).toHaveLength(values.length)
    expect(Math.round(made.reduce((sum, one) => sum + one, 0) * 10)).toBe(1000)
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries()) if (a > b) expect(made[i]).toBeGreaterThanOrEqual(made[j] ?? 0)
  })
  test('equal ones: the first is given what is left', () => expect(shares([1, 1, 1])).toEqual([33.4, 33.3, 33.3]))
})
