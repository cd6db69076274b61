import { describe, expect, it } from 'vitest'
import { inlines } from '../../src/tree/build.ts'
import { plainText } from '../../src/tree/text.ts'
import { wholeProperNames } from '../../src/writers/proper-names.ts'

describe('names in titles', () => {
  it.each([
    [
      'kết luận của Chủ tịch tỉnh Trần Đình Vực tại phiên họp',
      'kết luận của Chủ tịch tỉnh Trần_Đình_Vực tại phiên họp',
    ],
    ['Ban Tổ chức Tỉnh uỷ Gia Lai', 'Ban_Tổ chức Tỉnh uỷ Gia_Lai'],
    ['NĐ 30 của UBND', 'NĐ 30 của UBND'],
  ])('%s', (words, expected) =>
    expect(plainText(wholeProperNames(inlines(words))).replaceAll('\u00A0', '_')).toBe(expected),
  )
})
