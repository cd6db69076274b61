import { describe, expect, test } from 'vitest'
import { listLetter, listLetterNumber } from '../../src/text/letters.ts'

describe('letters of lists', () => {
  test.each([
    [1, 'a'],
    [5, 'đ'],
    [23, 'y'],
    [24, 'aa'],
    [47, 'ba'],
  ])('%i is %s, and back', (number, letter) => {
    expect(listLetter(number)).toBe(letter)
    expect(listLetterNumber(letter)).toBe(number)
  })
  test.each([0, -1, 1.5, Number.NaN])('%d has none', (number) =>
    expect(() => listLetter(number)).toThrow(new RangeError(`List letters count from 1, got ${number}`)),
  )
  test.each(['', 'w', 'aw'])('“%s” counts nothing', (letter) => expect(listLetterNumber(letter)).toBeUndefined())
})
