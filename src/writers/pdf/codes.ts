/**
 * How pages name glyphs by their numbers. The first 95, which are those of ASCII, have a code of one byte, the very one of ASCII; all
 * others one of two bytes. So a page of text is half as long as with two bytes a glyph, and its space is the one character (32, of one
 * byte) that PDF's own word spacing widens.
 */
export const CODE_SPACES = '2 begincodespacerange\n<20> <7e>\n<8000> <ffff>\nendcodespacerange\n'

const ONE_BYTE = 0x5f
const BEFORE_SPACE = 0x1f
const TWO_BYTES = 0x8000

/** The code of a glyph in hexadecimal, as character maps write it. */
export function hexCode(number: number): string {
  return number <= ONE_BYTE ? hex(number + BEFORE_SPACE, 2) : hex(TWO_BYTES + number, 4)
}

/** The code of a glyph as it stands in a literal string. */
export function escapedCode(number: number): string {
  if (number >= TWO_BYTES) throw new Error(`There is no code for glyph ${number}: the font has too many.`)
  if (number > 0 && number <= ONE_BYTE) return BYTES[number + BEFORE_SPACE] ?? ''
  const code = TWO_BYTES + number
  return `${BYTES[code >> 8]}${BYTES[code & 0xff]}`
}

/** Each byte as it stands in a literal string: parentheses, the back-slash and the carriage return need a back-slash. */
const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x0d) return '\\r'
  const character = String.fromCharCode(byte)
  return '()\\'.includes(character) ? `\\${character}` : character
})

/** Digits of a number, lower case. */
export function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

/** The name of the map from codes to glyph numbers. */
export const CODES_NAME = 'Hoinghi'

/** The map from codes to glyph numbers, for numbers as far as `highest`. A range holds codes that differ in their last byte. */
export function codesOf(highest: number): string {
  const rows = Array.from({ length: (highest >> 8) + 1 }, (_, high) => {
    const first = TWO_BYTES + 256 * high
    return `<${hex(first, 4)}> <${hex(first + 255, 4)}> ${256 * high}\n`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def
/CMapName /${CODES_NAME} def
/CMapType 1 def
/WMode 0 def
${CODE_SPACES}1 begincidrange\n<20> <7e> 1\nendcidrange
${rows.length} begincidrange\n${rows.join('')}endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}
