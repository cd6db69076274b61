import type { PdfReading, PdfRule, PdfWord } from './pdf-text.ts'

/** Words side by side on one line, as found on the page. Lengths in mm from the left and top edges of the page. */
export interface SetLine {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly center: number
  /** Baseline. */
  readonly y: number
  /** pt. */
  readonly size: number
  readonly font: string
  readonly tag: string
}

export const mm = (points: number): number => (points * 25.4) / 72

/** The first place where `text` is said, as far as it goes on one line; throws where it is not. */
export function lineOf(reading: PdfReading, text: string, words: readonly PdfWord[] = reading.words): SetLine {
  const wanted = text.split(' ')
  const at = words.findIndex((_, i) => wanted.every((word, j) => words[i + j]?.text === word))
  const found = words.slice(at, at + wanted.length)
  const [first] = found
  if (at < 0 || !first) throw new Error(`"${text}" is not on any page.`)
  const line = found.filter(({ page, y }) => page === first.page && Math.abs(y - first.y) < 0.01)
  const last = line.at(-1) ?? first
  const [left, right] = [mm(first.x), mm(last.x + last.width)]
  const { page, size, font, tag } = first
  return { page, left, right, center: (left + right) / 2, y: mm(first.y), size, font, tag }
}

/** The horizontal lines drawn at most `within` mm below a baseline, under some part of its words. */
export function rulesUnder(reading: PdfReading, line: SetLine, within = 4): (PdfRule & { readonly length: number })[] {
  return reading.rules
    .filter(({ page, x1, x2, y1, y2 }) => {
      const down = mm(y1) - line.y
      return page === line.page && y1 === y2 && down > 0 && down < within && mm(x2) > line.left && mm(x1) < line.right
    })
    .map((rule) => ({ ...rule, length: mm(rule.x2 - rule.x1) }))
}
