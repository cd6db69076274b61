import { breakEvenly, TOLERANCE } from '../balance.ts'
import type { Metrics } from '../metrics.ts'
import type { Run } from './ink.ts'
import { loosened, shattered } from './pieces.ts'
import type { Chunk, Item } from './words.ts'

/** One set line. */
export interface Line {
  readonly runs: readonly Run[]
  /** Natural width in pt, without the space that ends a broken line. */
  readonly width: number
  /** Spaces that may be widened. */
  readonly spaces: number
  /** The last line of a paragraph, or one ended by force: not justified. */
  readonly last: boolean
}

/** Widths for the first line and for the others, pt; type size in pt. */
export interface Measure {
  readonly first: number
  readonly rest: number
  readonly size: number
}

/** Spaces wider than this many ems tear a justified line open: what holds the next chunk together is then given up. */
const TORN = 0.75

/** Fills line after line. */
export function fillLines(chunks: readonly Chunk[], measure: Measure, metrics: Metrics): Line[] {
  const narrow = Math.min(measure.first, measure.rest)
  const queue = [...chunks].reverse()
  const lines: Line[] = []
  let line: Chunk[] = []
  let taken = 0
  const close = (last: boolean): void => {
    lines.push(lineOf(line, last))
    line = []
    taken = 0
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const width = lines.length === 0 ? measure.first : measure.rest
    if (next.width > narrow + TOLERANCE && next.items.length + (next.items[0]?.text.length ?? 0) > 2) {
      const pieces = shattered(next, narrow, measure.size, metrics)
      if (pieces.length > 1) {
        // A word may have more letters than a call takes arguments.
        for (const piece of pieces.reverse()) queue.push(piece)
        continue
      }
    }
    if (line.length > 0 && taken + next.width > width + TOLERANCE) {
      const parts = next.spaces > 0 && isTorn(line, width, measure.size) ? loosened(next) : []
      if (parts.length > 1) {
        queue.push(...parts.reverse())
        continue
      }
      close(false)
    }
    line.push(next)
    taken += next.width + (next.gap?.width ?? 0)
    if (next.forced) close(true)
  }
  if (line.length > 0) close(true)
  return lines
}

/** As few lines as fit, and those as equal as words allow: for headings and titles set in the middle. */
export function balancedLines(chunks: readonly Chunk[], measure: Measure, metrics: Metrics): Line[] {
  const width = Math.min(measure.first, measure.rest)
  const lines: Line[] = []
  let part: Chunk[] = []
  for (const next of chunks) {
    part.push(next)
    if (!next.forced) continue
    lines.push(...balanced(part, width, measure, metrics))
    part = []
  }
  return [...lines, ...(part.length > 0 ? balanced(part, width, measure, metrics) : [])]
}

function balanced(chunks: readonly Chunk[], width: number, measure: Measure, metrics: Metrics): Line[] {
  if (chunks.some((one) => one.width > width)) return fillLines(chunks, measure, metrics)
  const widths = chunks.map((one) => one.width)
  const gaps = chunks.map(({ gap }) => gap?.width ?? 0)
  const starts = breakEvenly(widths, gaps, width)
  return starts.map((start, i) => lineOf(chunks.slice(start, starts[i + 1]), i === starts.length - 1))
}

function isTorn(line: readonly Chunk[], width: number, size: number): boolean {
  const { width: natural, spaces } = lineOf(line, false)
  return spaces === 0 || (width - natural) / spaces > TORN * size
}

function lineOf(chunks: readonly Chunk[], last: boolean): Line {
  const runs: OpenRun[] = []
  let width = 0
  let spaces = 0
  for (let i = 0; i < chunks.length; i++) {
    const one = chunks[i]
    if (!one) continue
    for (const item of one.items) addTo(runs, item)
    width += one.width
    spaces += one.spaces
    if (!one.gap) continue
    // The space at a line's end keeps words apart for whoever reads the text out of the file.
    addTo(runs, one.gap)
    if (i === chunks.length - 1) continue
    width += one.gap.width
    spaces++
  }
  return { runs, width, spaces, last }
}

interface OpenRun extends Run {
  readonly items: string[]
  width: number
}

function addTo(runs: OpenRun[], { text, font, width, tag }: Item): void {
  const last = runs[runs.length - 1]
  if (last?.font === font && last.tag === tag) {
    last.items.push(text)
    last.width += width
  } else runs.push({ font, tag, items: [text], width })
}

/** How much wider each space of a justified line must be to fill `width`. */
export function stretchOf({ width: natural, spaces, last }: Line, width: number, size: number): number {
  if (last || spaces === 0) return 0
  const stretch = (width - natural) / spaces
  // A line nothing could fill is better left ragged than torn.
  return stretch > 2 * TORN * size ? 0 : stretch
}
