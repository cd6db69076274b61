/** Characters of Windows-1252 that are not at their Latin-1 place, from byte 0x80; a dot where the code page has none. */
const windows1252 = [...'€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ']
const bytes = new Map(windows1252.flatMap((character, index) => (character === '.' ? [] : [[character, 0x80 + index]])))

/** A run of characters that are all bytes of Windows-1252 or Latin-1 and begin like a UTF-8 sequence. */
export const mojibakeRun = new RegExp(
  `[\u00c2-\u00f4][\u0080-\u00bf${windows1252.join('').replaceAll('.', '')}]{1,3}`,
  'gu',
)

/** UTF-8 that was read as Windows-1252 or Latin-1, read aright: "Há»™i" is "Hội". Nothing when the text is not that. */
export function fromMojibake(text: string): string | undefined {
  let found = false
  const repaired = text.replace(mojibakeRun, (run) => {
    const letter = decode(run)
    found ||= letter !== undefined
    return letter ?? run
  })
  return found ? repaired.normalize('NFC') : undefined
}

function decode(run: string): string | undefined {
  const codes = [...run].map((character) => bytes.get(character) ?? character.charCodeAt(0))
  const [lead = 0] = codes
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (codes.length < length) return undefined
  const tail = codes.slice(1, length)
  const head = lead & (0xff >> (length + 1))
  const code = tail.reduce((value, byte) => value * 64 + (byte & 0x3f), head)
  if (code < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000) || code > 0x10ffff) return undefined
  if (code >= 0xd800 && code <= 0xdfff) return undefined
  return String.fromCodePoint(code) + run.slice(length)
}
