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

  test.each([
    ['abcd', 'abdc', 1],
    ['abcd', 'badc', 2],
    ['abc', 'cab', 2],
    ['ab', 'ba', 1],
    ['hội', 'hôi', 1],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'xyz', 3],
    ['xabc', 'abc', 1],
    ['abc', 'abcx', 1],
  ])('%s %s both ways', (a, b, edits) => expect([distance(a, b), distance(b, a)]).toEqual([edits, edits]))

  test('one more than the limit is all that is said of what is further', () => {
    expect([distance('abcdef', 'xyzuvw', 2), distance('a', 'abcdef', 2), distance('abcd', 'ab', 2)]).toEqual([3, 3, 2])
    expect([distance('abcdef', 'uvwdef', 3), distance('abcdef', 'uvwdef', 2)]).toEqual([3, 3])
  })

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

  test.each([
    ['at', 'attendees', false],
    ['att', 'attendees', true],
    ['tsak', 'task', true],
    ['axz', 'abc', false],
    ['abcde', 'abxye', false],
    ['abcdef', 'abxyef', true],
    ['a', 'b', true],
    ['a', 'bc', false],
    ['  OF__WHICH ', 'of-which', true],
    ['Đại biểu', 'dai bieu', true],
    [' ab ', 'ab', true],
    ['a____b', 'a-b', true],
    ['a b c d e', 'abcde', false],
  ])('“%s” is near enough to “%s”: %s', (word, candidate, near) =>
    expect(suggest(word, [candidate])).toBe(near ? candidate : undefined),
  )

  test('the whole word before one edit, what it begins and one edit alike, then by the alphabet', () => {
    expect(suggestions('task', ['tasks', 'tusk', 'tastes', 'task', 'tasking'], 9)).toEqual([
      'task',
      'tasking',
      'tasks',
      'tusk',
    ])
    expect(suggestions('cat', ['cbt', 'cat', 'cct', 'cdt', 'cet'])).toEqual(['cat', 'cbt', 'cct'])
    expect(suggestions('tasks', ['task', 'tasks'])).toEqual(['tasks', 'task'])
    expect(suggestions('cat', ['cct', 'cbt'], 1)).toEqual(['cbt'])
    expect(suggestions('cat', ['cbt', 'cct', 'cbt'])).toEqual(['cbt', 'cbt', 'cct'])
    expect(suggestions('cat', [])).toEqual([])
  })

  test('nearest first', () => expect(suggestions('tak', ['tick', 'task', 'talk'])).toEqual(['talk', 'task']))
})
