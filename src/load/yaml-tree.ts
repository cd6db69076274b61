import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Fault } from './fault.ts'
import { cleanValue, escapedFaults } from './hygiene.ts'
import type { Raw } from './raw.ts'
import * as say from './sayings.ts'

/** A stretch of text by offsets; `to` is exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A value of the file with the stretch that shows where it is. `nothing`: no value was typed, or it was refused. */
export type YamlNode = YamlScalar | YamlList | YamlMap | (Span & { readonly kind: 'nothing' })

export interface YamlScalar extends Span {
  readonly kind: 'scalar'
  readonly value: string
  readonly event: ScalarEvent
}

export interface YamlList extends Span {
  readonly kind: 'list'
  readonly flow: boolean
  readonly items: readonly YamlNode[]
}

export interface YamlMap extends Span {
  readonly kind: 'map'
  readonly flow: boolean
  readonly entries: ReadonlyMap<string, YamlEntry>
}

/** A key and its value. */
export interface YamlEntry {
  readonly key: Span
  readonly value: YamlNode
}

/** The tree of the first document, and what in it is refused: anchors, aliases, tags, merge keys, keys typed twice. */
export function growTree(text: string, events: readonly Event[]): { root: YamlNode; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const cursor = { index: 1 }
  const root = grow({ text, events, cursor, faults })
  return { root, faults }
}

/** The plain data of a tree, without what is absent. */
export function toRaw(node: YamlNode): Raw | undefined {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toRaw).filter((item) => item !== undefined)
  if (node.kind === 'nothing') return undefined
  const pairs = [...node.entries].map(([key, { value }]) => [key, toRaw(value)] as const)
  return Object.fromEntries(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

interface Growing {
  readonly text: string
  readonly events: readonly Event[]
  readonly cursor: { index: number }
  readonly faults: Fault[]
}

function grow(growing: Growing): YamlNode {
  const event = growing.events[growing.cursor.index++]
  if (!event || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
    return { kind: 'nothing', from: 0, to: 0 }
  refuseFeatures(growing, event)
  if (event.type === EVENT_ID.ALIAS) return { kind: 'nothing', from: event.anchorStart - 1, to: event.anchorEnd }
  if (event.type === EVENT_ID.SCALAR) return scalar(growing, event)
  const flow = event.style === COLLECTION_STYLE.FLOW
  return event.type === EVENT_ID.SEQUENCE ? list(growing, event.start, flow) : map(growing, event.start, flow)
}

function scalar({ text, faults }: Growing, event: ScalarEvent): YamlNode {
  if (event.valueStart < 0) return { kind: 'nothing', from: -1, to: -1 }
  const from = Math.min(isBlock(event) ? firstWord(text, event.valueStart) : event.valueStart, event.valueEnd)
  const typed = getScalarValue(text, event).normalize()
  if (event.fast || event.style !== SCALAR_STYLE.DOUBLE_QUOTED)
    return { kind: 'scalar', value: typed, event, from, to: event.valueEnd }
  faults.push(...escapedFaults(typed, from, event.valueEnd))
  return { kind: 'scalar', value: cleanValue(typed), event, from, to: event.valueEnd }
}

/** True for `|` and `>` scalars. */
export function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
}

function firstWord(text: string, from: number): number {
  const gap = /\S/g
  gap.lastIndex = from
  return gap.exec(text)?.index ?? from
}

function list(growing: Growing, from: number, flow: boolean): YamlList {
  const all: YamlNode[] = []
  while (!atEnd(growing)) all.push(grow(growing))
  const items = all.filter(({ kind }) => kind !== 'nothing')
  return { kind: 'list', flow, items, from, to: endOf(growing.text, flow, from, all.at(-1), items[0]) }
}

function map(growing: Growing, from: number, flow: boolean): YamlMap {
  const entries = new Map<string, YamlEntry>()
  let last: YamlNode | undefined
  while (!atEnd(growing)) {
    const key = grow(growing)
    last = grow(growing)
    if (flow && key.kind === 'scalar' && lacksColon(growing.text, key, last))
      growing.faults.push(fault(say.commaInBraces(key.value), key))
    else addEntry(growing, entries, key, last)
  }
  const first = entries.values().next().value?.key
  return { kind: 'map', flow, entries, from, to: endOf(growing.text, flow, from, last, first) }
}

/** `{value: 62,5}`: what follows the comma is typed like a key, and is none. */
function lacksColon(text: string, key: Span, value: YamlNode): boolean {
  if (value.kind !== 'nothing' || value.from >= 0) return false
  return /^["']?\s*[,}]/u.test(text.slice(key.to, key.to + 1000))
}

function atEnd({ events, cursor }: Growing): boolean {
  const event = events[cursor.index]
  if (event && event.type !== EVENT_ID.POP) return false
  cursor.index++
  return true
}

/** A flow collection ends with its bracket; of a block one the first child is shown. */
function endOf(text: string, flow: boolean, from: number, last: Span | undefined, first: Span | undefined): number {
  if (!flow) return Math.max(first?.to ?? from, from)
  const closing = /[\]}]/g
  closing.lastIndex = Math.max(last?.to ?? 0, from + 1)
  return (closing.exec(text)?.index ?? from) + 1
}

function addEntry(growing: Growing, entries: Map<string, YamlEntry>, key: YamlNode, value: YamlNode): void {
  const { faults } = growing
  if (key.kind !== 'scalar') {
    // A key that is a list, a mapping or an alias names nothing; an alias has been refused already.
    if (key.kind === 'nothing') faults.push(fault(say.keyMissing, nearest(key, value)))
    else faults.push(fault(say.keyNotText, key))
    return
  }
  const earlier = entries.get(key.value)
  const refused = refusedKey(key)
  if (refused) faults.push(fault(refused, key))
  else if (earlier)
    faults.push({ ...fault(say.duplicateKey(key.value), key), related: { ...earlier.key, message: say.firstKey } })
  else entries.set(key.value, { key, value })
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

function refusedKey({ value, event }: YamlScalar) {
  if (event.style === SCALAR_STYLE.PLAIN) {
    if (value === '<<') return say.mergeKey
    const colon = /^([^\s:：]+)[:：]./u.exec(value)?.[1]
    if (colon !== undefined) return say.spaceAfterColon(colon)
  }
  return reserved.has(value) ? say.reservedKey(value) : undefined
}

function nearest(key: Span, value: Span): Span {
  return key.from >= 0 ? key : { from: Math.max(value.from - 2, 0), to: Math.max(value.to, 0) }
}

function refuseFeatures({ text, faults }: Growing, event: Exclude<Event, { type: 1 | 6 }>): void {
  if (event.type === EVENT_ID.ALIAS) {
    const span = { from: event.anchorStart - 1, to: event.anchorEnd }
    faults.push(fault(say.alias(text.slice(span.from, span.to)), span))
    return
  }
  if (event.anchorStart >= 0) {
    const span = { from: event.anchorStart - 1, to: event.anchorEnd }
    faults.push(fault(say.anchor(text.slice(span.from, span.to)), span))
  }
  if (event.tagStart >= 0) {
    const span = { from: event.tagStart, to: event.tagEnd }
    faults.push(fault(say.tag(text.slice(span.from, span.to)), span))
  }
}

function fault(saying: Fault['saying'], { from, to }: Span): Fault {
  return { saying, from, to }
}
