import type { Metrics } from '../metrics.ts'
import { type Chunk, chunk, type Item } from './words.ts'

/** Words that say what the number after them is: "ngày 29", "năm 2024", "Điều 5". */
const COUNTS = /^(?:ngày|tháng|năm|số|điều|khoản|điểm|quý)$/iu

/**
 * A chunk broken at the spaces that hold it together, where a line would else be torn wide open; a number stays with the word that
 * says what it is, as Word is told too. A row of spaces is broken once.
 */
export function loosened({ items, gap, forced }: Chunk): Chunk[] {
  const parts: Chunk[] = []
  let run: Item[] = []
  for (const [i, item] of items.entries()) {
    const between = item.text === ' ' && run.length > 0 && items[i + 1]?.text !== ' ' && i < items.length - 1
    if (between && !COUNTS.test(run.at(-1)?.text ?? '')) {
      parts.push(chunk(run, false, item))
      run = []
    } else run.push(item)
  }
  return [...parts, chunk(run, forced, gap)]
}

/**
 * A chunk wider than a whole line, broken where it can be: at its spaces, else after the signs words are joined with, else
 * between letters. No piece but a single letter is wider than `width`.
 */
export function shattered(whole: Chunk, width: number, size: number, metrics: Metrics): Chunk[] {
  return loosened(whole).flatMap((part) => (part.width <= width ? [part] : atSigns(part, width, size, metrics)))
}

function atSigns(whole: Chunk, width: number, size: number, metrics: Metrics): Chunk[] {
  const cut = (pattern: RegExp, items: readonly Item[]): Item[] =>
    items.flatMap((item) => (item.text.match(pattern) ?? []).map((text) => remeasured(item, text, size, metrics)))
  const pieces = cut(AFTER_SIGNS, whole.items).flatMap((item) => (item.width <= width ? [item] : cut(LETTERS, [item])))
  return pieces.map((item, i) =>
    i < pieces.length - 1 ? chunk([item], false, undefined) : chunk([item], whole.forced, whole.gap),
  )
}

/** Up to and including a joining sign; the rest at the end. */
const AFTER_SIGNS = /[^-/–—_.,@]*[-/–—_.,@]+|[^-/–—_.,@]+$/gu

/** A letter with the marks that stand on it. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

function remeasured(item: Item, text: string, size: number, metrics: Metrics): Item {
  const bold = (item.font & 1) !== 0
  const italic = (item.font & 2) !== 0
  return { ...item, text, width: metrics.measure(text, size, bold, italic) }
}
