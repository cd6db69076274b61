import { isSeq, type Node, type YAMLSeq } from 'yaml'
import type { Path } from '../../diagnostic.ts'
import type { Raw } from '../../load/raw.ts'
import {
  columnOf,
  dashesOf,
  endOf,
  find,
  isFirstOnLine,
  isFlow,
  itemsOf,
  type Layout,
  lineEnd,
  lineStart,
  startOf,
} from './layout.ts'
import { afterDash, flow } from './render.ts'
import type { Span, Splice } from './splice.ts'

/** Puts items into a list that is there, before the one at an index. */
export function insertItems(layout: Layout, path: Path, index: number, values: readonly Raw[]): Splice | undefined {
  const found = find(layout, path)
  if (!found || !isSeq(found.node)) return undefined
  const list = found.node as YAMLSeq
  const items = itemsOf(list)
  const { text } = layout
  if (isFlow(list) || found.inFlow) return insertInFlow(text, list, items, index, values)
  const dashes = dashesOf(list)
  const [first, before] = [dashes[0], items[index - 1]]
  if (first === undefined || items.length === 0) return undefined
  const column = columnOf(text, first)
  const compact = items.some(isFlow)
  const lines = values.map((value) => `${' '.repeat(column)}- ${afterDash(value, column + 2, compact)}`)
  if (before) {
    const at = lineEnd(text, endOf(before, text))
    return { from: at, to: at, by: lines.map((line) => `\n${line}`).join('') }
  }
  if (!isFirstOnLine(text, first)) return undefined
  const at = lineStart(text, first)
  return { from: at, to: at, by: lines.map((line) => `${line}\n`).join('') }
}

function insertInFlow(
  text: string,
  list: YAMLSeq,
  items: readonly Node[],
  index: number,
  values: readonly Raw[],
): Splice {
  const written = values.map(flow).join(', ')
  const [before, after] = [items[index - 1], items[index]]
  if (after) return { from: startOf(after), to: startOf(after), by: `${written}, ` }
  const at = before ? endOf(before, text) : startOf(list) + 1
  return { from: at, to: at, by: before ? `, ${written}` : written }
}

/** Moves an item within its list, with the comments on the lines above it. */
export function shift(layout: Layout, path: Path, from: number, to: number): Splice | undefined {
  const found = find(layout, path)
  if (!found || !isSeq(found.node)) return undefined
  const { text } = layout
  const list = found.node as YAMLSeq
  const items = itemsOf(list)
  if (isFlow(list) || found.inFlow) {
    const spans = items.map((item) => ({ from: startOf(item), to: endOf(item, text) }))
    return reordered(text, spans, from, to)
  }
  const [first, ...rest] = dashesOf(list)
  if (first === undefined || !isFirstOnLine(text, first)) return undefined
  const ends = items.map((item) => lineEnd(text, endOf(item, text)))
  const starts = [lineStart(text, first), ...rest.map((_, n) => (ends[n] ?? 0) + 1)]
  return reordered(
    text,
    starts.map((start, n) => ({ from: start, to: ends[n] ?? start })),
    from,
    to,
  )
}

/** The same gaps between pieces in another order. */
function reordered(text: string, spans: readonly Span[], from: number, to: number): Splice | undefined {
  const [first, last] = [spans[0], spans.at(-1)]
  const pieces = spans.map((span) => text.slice(span.from, span.to))
  const gaps = spans.map((span, n) => text.slice(span.to, spans[n + 1]?.from ?? span.to))
  const piece = pieces[from]
  if (!first || !last || piece === undefined) return undefined
  const order = pieces.toSpliced(from, 1).toSpliced(to, 0, piece)
  return { from: first.from, to: last.to, by: order.map((each, n) => each + gaps[n]).join('') }
}
