import type { Position } from '../diagnostic.ts'
import { linesOf } from '../load/lines.ts'

/** From a line (from 1) and column (from 0) of a stretch of template, as Handlebars counts, to the author's file. */
export type Place = (line: number, column: number, length?: number) => Position

/** Places in a text that is the author's file itself. */
export function placeIn(source: string, file: string): Place {
  const lines = linesOf(source)
  return (line, column, length = 1) => {
    const from = Math.min(lines.start(line - 1) + column, source.length)
    return lines.position(file, from, from + length)
  }
}
