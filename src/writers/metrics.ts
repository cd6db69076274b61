import { oncePer } from '../text/once-per.ts'
import { breakEvenly } from './balance.ts'
import { type Face, faceOf } from './face.ts'
import type { FontFamily } from './writer.ts'

/** Measures text of one font family in its four styles, without kerning, as Word sets it. All lengths in pt. */
export interface Metrics {
  face(bold: boolean, italic: boolean): Face
  /** Width of `text` set at `size` on one line. */
  measure(text: string, size: number, bold?: boolean, italic?: boolean): number
  /** Height of a line "single spaced": ascent, descent and line gap. The four styles of a family share it. */
  lineHeight(size: number): number
  /** From the baseline up to the top of a single-spaced line, without the line gap. */
  ascent(size: number): number
  /** From the baseline down, positive. */
  descent(size: number): number
  /** The characters of `text` the family cannot draw, each once. */
  missing(text: string): string[]
  /** `text` broken by words into as few lines as fit in `width`, and those as equal as words allow. */
  balancedLines(text: string, width: number, size: number, bold?: boolean, italic?: boolean): string[]
}

/** The metrics of a family, made once per set of fonts. */
export const metricsOf: (fonts: FontFamily) => Metrics = oncePer(makeMetrics)

function makeMetrics(fonts: FontFamily): Metrics {
  const regular = faceOf(fonts.regular)
  const bold = faceOf(fonts.bold)
  const italic = faceOf(fonts.italic)
  const boldItalic = faceOf(fonts.boldItalic)
  const face = (isBold: boolean, isItalic: boolean): Face =>
    isBold ? (isItalic ? boldItalic : bold) : isItalic ? italic : regular
  const em = regular.unitsPerEm
  const measure = (text: string, size: number, isBold = false, isItalic = false): number => {
    const chosen = face(isBold, isItalic)
    return (chosen.width(text) * size) / chosen.unitsPerEm
  }
  return {
    face,
    measure,
    lineHeight: (size) => ((regular.ascent - regular.descent + regular.lineGap) * size) / em,
    ascent: (size) => (regular.ascent * size) / em,
    descent: (size) => (-regular.descent * size) / em,
    missing: (text) => [...new Set(text)].filter((letter) => regular.glyph(letter.codePointAt(0) ?? 0) === 0),
    balancedLines(text, width, size, isBold, isItalic) {
      const words = text.split(' ')
      const space = measure(' ', size, isBold, isItalic)
      const widths = words.map((word) => measure(word, size, isBold, isItalic))
      const starts = breakEvenly(
        widths,
        widths.map(() => space),
        width,
      )
      return starts.map((start, line) => words.slice(start, starts[line + 1]).join(' '))
    },
  }
}
