import { describe, expect, test } from 'vitest'
import { capitalRows } from '../../../src/text/language/capital-rows.ts'
import { literalsOf } from '../../../src/text/language/literals.ts'

describe('letters without which a pattern matches nothing', () => {
  test.each([
    ['Ban chấp hành(?!\\p{L})', ['Ban chấp hành']],
    ['[Bb]an chấp hành', ['an chấp hành']],
    ['(?:ủy|uỷ) ban', [' ban']],
    ['(?<=của )(quận|phường)(?= \\d)', ['quận', 'phường']],
    ['(?:đảng [Cc]ộng sản|Đảng cộng sản) [Vv]iệt', ['ộng sản', 'Đảng cộng sản']],
    ['chương {2}một', ['chương']],
    ['a(?:bc)?d', ['a']],
    ['ab*c', ['a']],
    ['[(|)]x', ['x']],
    ['\\p{Lu}\\d', []],
    ['một|\\d', []],
  ])('%s', (source, literals) => {
    expect(literalsOf(source)).toEqual(literals)
  })

  test('every row of the capitals has some, or would be asked of every text', () => {
    const shortest = capitalRows.map(({ shape }) => Math.min(...literalsOf(shape.source).map(({ length }) => length)))
    expect(Math.min(...shortest)).toBeGreaterThan(1)
    expect(Math.max(...shortest)).toBeLessThan(Number.POSITIVE_INFINITY)
  })
})
