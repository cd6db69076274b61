import { describe, expect, test } from 'vitest'
import { fromMojibake } from '../../src/text/mojibake.ts'

// What browsers show for the bytes 0x80 to 0x9f (Encoding Standard); Node's own decoder shows Latin-1.
const shown = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']
/** UTF-8 read as Latin-1, every byte its own character, and as Windows-1252. */
const asLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))
const misread = (text: string) =>
  asLatin1(text).replace(/[\u0080-\u009f]/g, (letter) => shown[letter.charCodeAt(0) - 0x80] ?? letter)

test('every letter beyond ASCII that Vietnamese has is repaired, and every sign beside it', () => {
  const letters = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
  for (const letter of `${letters}${letters.toUpperCase()}“”‘’–…€₫😀`) {
    expect([letter, fromMojibake(misread(letter))]).toEqual([letter, letter])
    expect([letter, fromMojibake(asLatin1(letter))]).toEqual([letter, letter])
    expect(fromMojibake(`a${misread(letter)}b c`)).toBe(`a${letter}b c`)
  }
})

test('marks that follow their letter are put on it', () => {
  expect(fromMojibake(misread('u\u0309y'))).toBe('ủy')
})

describe('what is no UTF-8 is left alone', () => {
  test.each([
    ['plain text', 'hội nghị'],
    ['a lead byte alone', 'Ã'],
    ['two bytes of three', 'á»'],
    ['two bytes of three before a letter', 'á»n'],
    ['three bytes of four', 'ðŸ˜'],
    ['an ASCII letter in too many bytes', 'à\u0081\u0081'],
    ['a two-byte letter in three bytes', 'à\u0083\u0080'],
    ['a three-byte letter in four bytes', 'ð\u0081\u0080\u0080'],
    ['half of a pair', 'í\u00a0\u0080'],
    ['the other half of a pair', 'í¿¿'],
    ['beyond the last code', 'ô\u0090\u0080\u0080'],
    ['a lead byte that begins nothing', 'À\u0080'],
  ])('%s', (_, text) => expect(fromMojibake(text)).toBeUndefined())

  test('beside what is', () => {
    expect(fromMojibake('Ã vÃ¡')).toBe('Ã vá')
    expect(fromMojibake('Ã¡»')).toBe('á»')
  })
})

test.each([
  ['the first letter of two bytes', 'Â\u0080', '\u0080'],
  ['the first letter of three bytes', 'à\u00a0\u0080', '\u0800'],
  ['the last before the halves of pairs', 'í\u009f¿', '\ud7ff'],
  ['the first after them', 'î\u0080\u0080', '\ue000'],
  ['the first letter of four bytes', 'ð\u0090\u0080\u0080', '\u{10000}'],
  ['the last code', 'ô\u008f¿¿', '\u{10ffff}'],
])('%s is read', (_, text, letter) => expect(fromMojibake(text)).toBe(letter))
