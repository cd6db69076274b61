import { expect, test } from 'vitest'
import { coverageOf } from '../../src/load/cmap.ts'
import { readFonts } from '../../src/load/fonts.ts'
import { familyCoverage, glyphFaults, maxGlyphFaults, missingGlyphs } from '../../src/load/glyphs.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { tinos } from '../support/fonts.ts'

const fonts = await readFonts()
const covers = familyCoverage(fonts)

test('the fonts are the four styles of the package', () => {
  for (const style of ['regular', 'bold', 'italic', 'boldItalic'] as const)
    expect(Buffer.compare(fonts[style], tinos[style])).toBe(0)
})

test('every letter of the language is there in every style', () => {
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize()),
  )
  const letters = [...vowels, ...'bcdđghklmnpqrstvx'].flatMap((letter) => [letter, letter.toUpperCase()]).join('')
  expect(missingGlyphs(`${letters}0123456789.,;:!?“”‘’"'()[]{}/\\%‰°–—…•×≥≤±₫€§&@#*+-=<>|~^_ «»½`, covers)).toEqual([])
})

test('what one style lacks is missing', () => {
  const missing = [...'✓☐☑☒😀漢\uE000'].filter((character) => missingGlyphs(character, covers).length === 1)
  expect(missing.join('')).toBe('✓☐☑☒😀漢\uE000')
})

test('each is told at its place, with its code', () => {
  const file = meetingFileOfText('---\na:\n  - |\n    một\n    hai 😀 ba\nb: x✓\n---\nlời ☎\n', 'f.md')
  const found = glyphFaults(file, fonts).map(({ at, path, message }) => [
    at?.line,
    at?.column,
    at?.length,
    path,
    message.en,
  ])
  expect(found).toEqual([
    [5, 9, 2, ['a', 0], 'The font of the documents has no character “😀” (U+1F600).'],
    [6, 5, 1, ['b'], 'The font of the documents has no character “✓” (U+2713).'],
    [8, 5, 1, undefined, 'The font of the documents has no character “☎” (U+260E).'],
  ])
})

test('a file full of them is told of the first ones', () => {
  expect(glyphFaults(meetingFileOfText(`a: ${'✓'.repeat(200)}\n`, 'f'), fonts)).toHaveLength(maxGlyphFaults)
})

test('bytes that are no font throw', () => {
  expect(() => coverageOf(new Uint8Array(40))).toThrow(/no table “cmap”/)
})
