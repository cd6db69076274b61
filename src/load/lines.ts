import type { Position } from '../diagnostic.ts'

/** The lines of a text, broken as YAML and editors break them (`\n`, `\r\n`, `\r`). */
export interface Lines {
  readonly count: number
  /** 0-based number of the line that holds an offset. */
  lineAt(offset: number): number
  /** Offset of the first character of a line. */
  start(line: number): number
  /** Offset just past the last character of a line, its break not counted. */
  end(line: number): number
  /** The words of a line, without its break; empty past the end. */
  text(line: number): string
  /** The few characters before an offset that stand on its line: as many as tell what it follows. */
  before(offset: number): string
  /** The lines of another text of the same length and breaks. */
  of(other: string): Lines
  /** The place of a stretch of text; a stretch over several lines ends with the first one. */
  position(file: string, from: number, to: number): Position
}

/** Splits a text once, so that any offset in it can be told as line and column. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (const { index, 0: found } of text.matchAll(/\r\n?|\n/g)) starts.push(index + found.length)
  return linesFrom(starts, text)
}

function linesFrom(starts: readonly number[], text: string): Lines {
  const start = (line: number) => starts[line] ?? text.length
  const end = (line: number) => (line + 1 < starts.length ? beforeBreak(text, start(line + 1)) : text.length)
  const lineAt = (offset: number) => lastAtOrBefore(starts, offset)
  return {
    count: starts.length,
    lineAt,
    start,
    end,
    text: (line) => text.slice(start(line), end(line)),
    before: (offset) => text.slice(Math.max(start(lineAt(offset)), offset - 40), offset),
    of: (other) => linesFrom(starts, other),
    position: (file, from, to) => {
      const line = lineAt(from)
      const length = Math.max(1, Math.min(to, end(line)) - from)
      return { file, line: line + 1, column: from - start(line) + 1, length }
    },
  }
}

function beforeBreak(text: string, next: number): number {
  return text.startsWith('\r\n', next - 2) ? next - 2 : next - 1
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
