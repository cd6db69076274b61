import { expect, test } from 'vitest'
import { withPrevious } from '../../src/rules/previous-meetings.ts'
import type { Filed } from '../../src/rules/rule.ts'

/** A meeting of a series by its day of 2024; only what pairs meetings is there. */
const meeting = (file: string, series: string | undefined, day?: readonly [day: number, month: number]) =>
  ({ file, facts: { series, ...(day && { day: { year: 2024, month: day[1], day: day[0] } }) } }) as unknown as Filed

const pairs = (meetings: readonly Filed[]) =>
  withPrevious(meetings).map(({ now, previous }) => [previous.file, now.file])

test('each meeting has the latest earlier one of its series before it, in whatever order they are given', () => {
  const [a, b, c] = [meeting('z', 's', [1, 3]), meeting('a', 's', [5, 1]), meeting('m', 's', [2, 2])]
  const wanted = [
    ['a', 'm'],
    ['m', 'z'],
  ]
  for (const given of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
    [c, a, b],
  ])
    expect(pairs(given)).toEqual(wanted)
})

test('of one day, the file that comes first in the alphabet is the one before', () => {
  const [a, b] = [meeting('a', 's', [1, 3]), meeting('b', 's', [1, 3])]
  expect(pairs([a, b])).toEqual([['a', 'b']])
  expect(pairs([b, a])).toEqual([['a', 'b']])
})

test('another series, no series and no day pair with nothing', () => {
  expect(pairs([meeting('a', 's', [1, 3]), meeting('b', 't', [2, 3])])).toEqual([])
  expect(pairs([meeting('a', undefined, [1, 3]), meeting('b', undefined, [2, 3])])).toEqual([])
  expect(pairs([meeting('a', 's'), meeting('b', 's', [2, 3])])).toEqual([])
  expect(pairs([])).toEqual([])
})
