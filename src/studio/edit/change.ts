import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../../diagnostic.ts'
import type { Raw } from '../../load/raw.ts'
import {
  colonEnd,
  columnOf,
  dashesOf,
  type Entry,
  endOf,
  entryEnd,
  find,
  isFirstOnLine,
  isFlow,
  isNothing,
  itemsOf,
  type Layout,
  lineEnd,
  lineStart,
  startOf,
} from './layout.ts'
import { afterDash, afterKey, flow, keyText, type Quote, scalar } from './render.ts'
import type { Span, Splice } from './splice.ts'

/** Puts a value where one stands, or under a key of a map that is there; nothing where that cannot be done in place. */
export function put(layout: Layout, path: Path, value: Raw): Splice | undefined {
  const found = find(layout, path)
  if (!found) return addKey(layout, path, value)
  const { node, entry, inFlow } = found
  if (entry && (!node || isNothing(node))) return fill(layout, entry, value, inFlow)
  if (!node) return undefined
  const span = { from: startOf(node), to: endOf(node, layout.text) }
  if (inFlow) return { ...span, by: typeof value === 'string' ? scalar(value, quoteOf(node), true) : flow(value) }
  if (entry) return putAfterKey(layout, entry, node, value)
  const column = found.parent ? columnOf(layout.text, dashBefore(layout.text, span.from)) : 0
  return { ...span, by: found.parent ? afterDash(value, column + 2, isFlow(node)) : afterKey(value, 0).trimStart() }
}

/** A comment behind the old value stays behind the new one, or behind its key. */
function putAfterKey({ text }: Layout, entry: Entry, node: Node, value: Raw): Splice {
  const indent = columnOf(text, startOf(entry.key)) + 2
  const to = endOf(node, text)
  if (isFlow(node) && typeof value !== 'string' && flow(value).length <= 100)
    return { from: startOf(node), to, by: flow(value) }
  const written = afterKey(value, indent, quoteOf(node))
  const from = colonEnd(entry, text)
  const rest = text.slice(to, lineEnd(text, to))
  const behind = written.startsWith('\n') && rest.trimStart().startsWith('#')
  return behind ? { from, to: to + rest.length, by: rest + written } : { from, to, by: written }
}

function fill({ text }: Layout, entry: Entry, value: Raw, inFlow: boolean): Splice {
  const from = colonEnd(entry, text)
  if (inFlow) return { from, to: from, by: ` ${flow(value)}` }
  const written = afterKey(value, columnOf(text, startOf(entry.key)) + 2)
  if (!written.startsWith('\n') && !written.includes('\n')) return { from, to: from, by: written }
  const end = lineEnd(text, from)
  // What is over lines begins behind the comment of its key, but the sign of a literal text stands before it.
  const [head = '', ...lines] = written.split('\n')
  return { from, to: end, by: `${head}${text.slice(from, end)}\n${lines.join('\n')}` }
}

function addKey(layout: Layout, path: Path, value: Raw): Splice | undefined {
  const [above, key] = [path.slice(0, -1), path.at(-1)]
  if (key === undefined) return undefined
  if (typeof key === 'number') return undefined
  const { text } = layout
  if (above.length === 0 && (!layout.root || isNothing(layout.root))) return atTheEnd(text, key, value)
  const found = find(layout, above)
  if (!found || !isMap(found.node)) return undefined
  const map = found.node as YAMLMap
  const last = (map.items as Entry[]).at(-1)
  if (isFlow(map) || found.inFlow) {
    const at = endOf(map, text) - 1
    const written = `${scalar(key, 'plain', true)}: ${flow(value)}`
    const end = last ? entryEnd(last, text) : at
    return { from: end, to: end, by: last ? `, ${written}` : written }
  }
  if (!last) return undefined
  const column = columnOf(text, startOf(last.key))
  const at = lineEnd(text, entryEnd(last, text))
  return { from: at, to: at, by: `\n${' '.repeat(column)}${keyText(key)}:${afterKey(value, column + 2)}` }
}

function atTheEnd(text: string, key: string, value: Raw): Splice {
  const at = text.length
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return { from: at, to: at, by: `${gap}${keyText(key)}:${afterKey(value, 2)}\n` }
}

/** Takes out a key or an item, with what stands behind it on its line; comments on lines of their own stay. */
export function take(layout: Layout, path: Path): Splice | undefined {
  const found = find(layout, path)
  if (!found?.parent) return undefined
  const { text } = layout
  const { parent, entry, node, inFlow } = found
  if (isMap(parent) && entry) {
    const entries = (parent as YAMLMap).items as Entry[]
    const spans = entries.map((each) => ({ from: startOf(each.key), to: entryEnd(each, text) }))
    return inFlow ? outOfFlow(spans, entries.indexOf(entry)) : outOfBlock(text, spans, entries.indexOf(entry))
  }
  if (!node || !isSeq(parent)) return undefined
  const list = parent as YAMLSeq
  const items = itemsOf(list)
  const dashes = dashesOf(list)
  const spans = items.map((item, n) => ({ from: inFlow ? startOf(item) : (dashes[n] ?? 0), to: endOf(item, text) }))
  return inFlow ? outOfFlow(spans, items.indexOf(node)) : outOfBlock(text, spans, items.indexOf(node))
}

function outOfFlow(spans: readonly Span[], index: number): Splice | undefined {
  const [before, own, after] = [spans[index - 1], spans[index], spans[index + 1]]
  if (!own) return undefined
  if (after) return { from: own.from, to: after.from, by: '' }
  return { from: before ? before.to : own.from, to: own.to, by: '' }
}

function outOfBlock(text: string, spans: readonly Span[], index: number): Splice | undefined {
  const [own, after] = [spans[index], spans[index + 1]]
  if (!own) return undefined
  const end = lineEnd(text, own.to)
  if (isFirstOnLine(text, own.from)) {
    const from = lineStart(text, own.from)
    return end < text.length ? { from, to: end + 1, by: '' } : { from: Math.max(from - 1, 0), to: end, by: '' }
  }
  // The first key of a list's item stands behind the dash.
  if (!after) return { from: own.from, to: own.to, by: '{}' }
  const between = text.slice(end, after.from)
  if (between.trim() === '') return { from: own.from, to: after.from, by: '' }
  return { from: own.from, to: end, by: '' }
}

/** Gives a key another name. */
export function rename(layout: Layout, path: Path, key: string): Splice | undefined {
  const found = find(layout, path)
  if (!found?.entry) return undefined
  const node = found.entry.key
  const written = found.inFlow ? scalar(key, quoteOf(node), true) : keyText(key)
  return { from: startOf(node), to: endOf(node, layout.text), by: written }
}

function quoteOf(node: Node): Quote {
  if (!isScalar(node)) return 'plain'
  return node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : 'plain'
}

/** The dash before an item on its line. */
function dashBefore(text: string, offset: number): number {
  const dash = text.lastIndexOf('-', offset - 1)
  return dash < 0 ? offset : dash
}
