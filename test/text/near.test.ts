import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, suggest, suggestions } from '../../src/text/near.ts'

describe('distance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['dia', 'dai', 1],
    ['nhi', 'nghi', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s %s', (a, b, edits) => expect(distance(a, b)).toBe(edits))

  test('is symmetric, zero only for equals, and cut off above the limit', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b) === 0).toBe(a === b)
        expect(distance(a, b, 1) > 1).toBe(distance(a, b) > 1)
      }),
      { seed: 7 },
    )
  })
})

describe('suggest', () => {
  const keys = ['attendees', 'achievements', 'claimed_percent', 'of_which', 'tasks', 'hoàn thành', 'quá hạn']
  test.each([
    ['atendees', 'attendees'],
    ['task', 'tasks'],
    ['claimed-percent', 'claimed_percent'],
    ['ofwhich', 'of_which'],
    ['hoan thanh', 'hoàn thành'],
    ['quá hạng', 'quá hạn'],
    ['attend', 'attendees'],
    ['xyz', undefined],
  ])('%s', (word, candidate) => expect(suggest(word, keys)).toBe(candidate))

  test('nearest first', () => expect(suggestions('tak', ['tick', 'task', 'talk'])).toEqual(['talk', 'task']))
})
