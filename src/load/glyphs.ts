import type { Diagnostic, Path, Position } from '../diagnostic.ts'
import { oncePer } from '../text/once-per.ts'
import type { FontFamily } from '../tree/assets.ts'
import { type Coverage, coverageOf } from './cmap.ts'
import { toDiagnostic } from './fault.ts'
import type { MeetingFile } from './meeting-file.ts'
import type { Raw } from './raw.ts'
import * as say from './sayings.ts'

/** Most missing characters reported for one file. */
export const maxGlyphFaults = 50

/** A character no style of the document font can print; `offset` and `length` in UTF-16 units. */
export interface MissingGlyph {
  readonly character: string
  readonly offset: number
  readonly length: number
}

/** What all four styles of a family cover; worked out once for each family. */
export const familyCoverage = oncePer((fonts: FontFamily): Coverage => {
  const each = [fonts.regular, fonts.bold, fonts.italic, fonts.boldItalic].map(coverageOf)
  const answers = new Map<number, boolean>()
  return (code) => {
    const answer = answers.get(code) ?? each.every((covers) => covers(code))
    answers.set(code, answer)
    return answer
  }
})

/** Every character of a text that the fonts lack, in order. Line ends and tabs are never drawn. */
export function missingGlyphs(text: string, covers: Coverage): MissingGlyph[] {
  const missing: MissingGlyph[] = []
  let offset = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (!isPlain(code) && !covers(code)) missing.push({ character, offset, length: character.length })
    offset += character.length
  }
  return missing
}

/** Line ends, tabs and the letters every font has. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e) || code === 0x09 || code === 0x0a || code === 0x0d
}

/** One `glyph-missing` for each character of a meeting's values and narrative that cannot be printed, at its place. */
export function glyphFaults({ source, narrative }: MeetingFile, fonts: FontFamily): Diagnostic[] {
  const covers = familyCoverage(fonts)
  const found: Diagnostic[] = []
  const report = ({ character }: MissingGlyph, at: Position, path?: Path) =>
    found.push({ ...toDiagnostic(say.glyphMissing(character)), at, ...(path && { path }) })
  for (const { path, text } of textsOf(source.value, [])) {
    for (const glyph of missingGlyphs(text, covers))
      report(glyph, source.within(path, glyph.offset, glyph.length), path)
    if (found.length >= maxGlyphFaults) break
  }
  if (narrative) {
    for (const glyph of missingGlyphs(narrative.text, covers))
      report(glyph, narrative.locate(glyph.offset, glyph.length))
  }
  return found.slice(0, maxGlyphFaults)
}

function* textsOf(value: Raw, path: Path): Generator<{ readonly path: Path; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else
    for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value))
      yield* textsOf(child, [...path, key])
}
