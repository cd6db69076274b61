import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../../diagnostic.ts'

/** A file as nodes with offsets, by the package that keeps them; values are read by `load/` alone. */
export interface Layout {
  readonly text: string
  readonly root: Node | undefined
}

/** A key with its value as nodes. */
export type Entry = Pair<Node, Node | null>

export function layoutOf(text: string): Layout {
  const document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false })
  return { text, root: document.contents ?? undefined }
}

/** The entry of a map with a key. */
export function entryOf(map: YAMLMap, key: string): Entry | undefined {
  // Of a parsed document keys and values are nodes.
  const entries = map.items as Entry[]
  return entries.find((entry) => isScalar(entry.key) && String(entry.key.value).normalize() === key)
}

/** The items of a list that say something: what is empty is not counted by who reads the file. */
export function itemsOf(list: YAMLSeq): Node[] {
  return (list.items as (Node | null)[]).flatMap((item) => (item && !isNothing(item) ? [item] : []))
}

/** True where nothing was typed. */
export function isNothing(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && startOf(node) === valueEnd(node))
}

/** A node with what holds it, from the root down to a path. */
export interface Found {
  readonly node: Node | undefined
  /** Map or list right above, and the entry in it. */
  readonly parent?: YAMLMap | YAMLSeq
  readonly entry?: Entry
  /** Inside brackets or braces. */
  readonly inFlow: boolean
}

/** What stands at a path; nothing where the path leads nowhere. */
export function find({ root }: Layout, path: Path): Found | undefined {
  let found: Found = { node: root, inFlow: false }
  for (const step of path) {
    const next = stepInto(found, step)
    if (!next) return undefined
    found = next
  }
  return found
}

function stepInto({ node, inFlow }: Found, step: string | number): Found | undefined {
  if (isMap(node) && typeof step === 'string') {
    const map = node as YAMLMap
    const entry = entryOf(map, step)
    return entry && { node: entry.value ?? undefined, parent: map, entry, inFlow: inFlow || isFlow(map) }
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined
  const list = node as YAMLSeq
  const item = itemsOf(list)[step]
  return item && { node: item, parent: list, inFlow: inFlow || isFlow(list) }
}

export function isFlow(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function valueEnd(node: Node): number {
  return node.range?.[1] ?? 0
}

/** Where the words of a node end: without the blank lines, comments and line breaks the parser counts to it. */
export function endOf(node: Node, text: string): number {
  if (isFlow(node)) return valueEnd(node)
  if (isMap(node)) return endOfLast((node.items as Entry[]).at(-1), text) ?? valueEnd(node)
  if (isSeq(node)) {
    const last = (node.items as (Node | null)[]).at(-1)
    return last && !isNothing(last) ? endOf(last, text) : trimmed(text, startOf(node), valueEnd(node))
  }
  return trimmed(text, startOf(node), valueEnd(node))
}

function endOfLast(entry: Entry | undefined, text: string): number | undefined {
  return entry && entryEnd(entry, text)
}

/** Where an entry ends: after its value, or after the colon where there is none. */
export function entryEnd(entry: Entry, text: string): number {
  return entry.value && !isNothing(entry.value) ? endOf(entry.value, text) : colonEnd(entry, text)
}

/** The offset after the colon of an entry. */
export function colonEnd({ key }: Entry, text: string): number {
  return text.indexOf(':', valueEnd(key)) + 1
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length
}

/** The offset of the line break that ends the line of an offset, or of the end of the text. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** The offset of the first character of the line. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** How far from the left an offset stands. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** True when nothing but spaces stands before an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The offsets of the dashes of a block list, one an item that says something. */
export function dashesOf(list: YAMLSeq): number[] {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return []
  return token.items.flatMap(({ start }, index) => {
    const dash = start.find(({ type }) => type === 'seq-item-ind')
    const item = (list.items as (Node | null)[])[index]
    return dash && !isNothing(item) ? [dash.offset] : []
  })
}
