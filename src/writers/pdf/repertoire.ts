/**
 * The characters nearly every Vietnamese document is made of. They get the same small glyph numbers in every document, so that
 * an encoded word can be used again; any other character of the font still can be printed.
 */
export const REPERTOIRE: readonly number[] = [
  ...range(0x20, 0x7e), // ASCII
  ...range(0xa0, 0xff), // Latin-1: à, é, ô, «, ×, °
  ...[0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1a0, 0x1a1, 0x1af, 0x1b0], // Ă Đ Ĩ Ũ Ơ Ư
  ...[0x300, 0x301, 0x303, 0x309, 0x323], // marks that found no letter to stand on
  ...range(0x1ea0, 0x1ef9), // Ạ to ỹ
  ...[0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2026, 0x20ab, 0x20ac, 0x2212, 0x2264, 0x2265], // – — ‘ ’ “ ” • … ₫ € − ≤ ≥
]

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
