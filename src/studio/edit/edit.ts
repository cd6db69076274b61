import type { Path } from '../../diagnostic.ts'
import { at, isObject, type Raw } from '../../load/raw.ts'
import { readYaml } from '../../load/yaml.ts'
import type { Operation } from '../api.ts'
import { put, rename, take } from './change.ts'
import { insertItems, shift } from './change-list.ts'
import { layoutOf } from './layout.ts'
import { applied, EditFault, rawOf } from './raw.ts'
import { afterKey } from './render.ts'
import type { Splice } from './splice.ts'

/**
 * A YAML text with operations carried out: comments, order and quoting of all they do not touch stay to the byte. Each step is
 * proven by reading the text again; where an edit in place would not say what was asked, the smallest part that does is written
 * anew. Throws `EditFault` on a text that cannot be read in full or an operation that leads nowhere.
 */
export function editText(text: string, operations: readonly Operation[]): string {
  const breaks = text.includes('\r\n')
  const source = readYaml(breaks ? text.replaceAll('\r\n', '\n') : text, '')
  const empty = source.text.replace(/^\s*#.*$/gmu, '').trim() === ''
  if (source.partial && !empty) throw new EditFault([], 'edit a text that cannot be read')
  let [now, value]: [string, Raw] = [source.text, source.value]
  for (const operation of operations) {
    const wanted = applied(value, operation)
    now = carriedOut(now, value, wanted, operation)
    value = wanted
  }
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  return mark + (breaks ? now.replaceAll('\n', '\r\n') : now)
}

function carriedOut(text: string, value: Raw, wanted: Raw, operation: Operation): string {
  if (same(value, wanted)) return text
  const edited = operation.do === 'set' ? merged(text, operation.path, value, wanted) : once(text, operation, value)
  if (edited !== undefined && says(edited, wanted)) return edited
  return writtenAnew(text, operation.path, wanted)
}

/** One edit in place; nothing where there is none. */
function once(text: string, operation: Exclude<Operation, { do: 'set' }>, value: Raw): string | undefined {
  const layout = layoutOf(text)
  const { path } = operation
  switch (operation.do) {
    case 'insert': {
      const item = rawOf(operation.value)
      const list = at(value, path)
      if (Array.isArray(list) && list.length > 0)
        return spliced(text, insertItems(layout, path, operation.index, [item]))
      const lone = list === undefined || Array.isArray(list) ? [] : [list]
      return placed(text, path, lone.toSpliced(operation.index, 0, item))
    }
    case 'remove':
      return spliced(text, take(layout, path))
    case 'move':
      return spliced(text, shift(layout, path, operation.from, operation.to))
    case 'rename':
      return spliced(text, rename(layout, path, operation.key))
  }
}

/** Brings what stands at a path to what is wanted there, one difference after another, so that the rest keeps its form. */
function merged(text: string, path: Path, before: Raw, after: Raw): string | undefined {
  const [old, wanted] = [at(before, path), at(after, path)]
  if (wanted === undefined || same(old, wanted)) return text
  if (isObject(old) && isObject(wanted) && Object.keys(old).length > 0) {
    const keys = new Set([...Object.keys(old), ...Object.keys(wanted)])
    return inTurn(text, [...keys], (now, key) =>
      Object.hasOwn(wanted, key)
        ? merged(now, [...path, key], before, after)
        : spliced(now, take(layoutOf(now), [...path, key])),
    )
  }
  if (Array.isArray(old) && Array.isArray(wanted) && old.length > 0 && wanted.length > 0)
    return mergedList(text, path, { before, after, old, wanted })
  return placed(text, path, wanted)
}

interface Lists {
  readonly before: Raw
  readonly after: Raw
  readonly old: readonly Raw[]
  readonly wanted: readonly Raw[]
}

function mergedList(text: string, path: Path, { before, after, old, wanted }: Lists): string | undefined {
  const common = Math.min(old.length, wanted.length)
  const kept = inTurn(
    text,
    Array.from({ length: common }, (_, n) => n),
    (now, n) => merged(now, [...path, n], before, after),
  )
  if (kept === undefined) return undefined
  if (wanted.length > common) return spliced(kept, insertItems(layoutOf(kept), path, common, wanted.slice(common)))
  const surplus = Array.from({ length: old.length - common }, (_, n) => old.length - 1 - n)
  return inTurn(kept, surplus, (now, n) => spliced(now, take(layoutOf(now), [...path, n])))
}

function inTurn<T>(text: string, steps: readonly T[], step: (text: string, one: T) => string | undefined) {
  let now: string | undefined = text
  for (const one of steps) {
    if (now === undefined) return undefined
    now = step(now, one)
  }
  return now
}

/** A value at a path, with what is missing above it. */
function placed(text: string, path: Path, value: Raw): string | undefined {
  const layout = layoutOf(text)
  for (let depth = path.length, inner = value; depth >= 0; depth -= 1) {
    const splice = put(layout, path.slice(0, depth), inner)
    if (splice) return spliced(text, splice)
    const step = path[depth - 1]
    if (step === undefined) return undefined
    const appended = typeof step === 'number' ? insertItems(layout, path.slice(0, depth - 1), step, [inner]) : undefined
    if (appended) return spliced(text, appended)
    inner = typeof step === 'number' ? [inner] : { [step]: inner }
  }
  return undefined
}

/** The least part above a path, written from what it is to say, that makes the text say it. */
function writtenAnew(text: string, path: Path, wanted: Raw): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const part = path.slice(0, depth)
    const value = at(wanted, part)
    const edited = value === undefined ? undefined : spliced(text, put(layoutOf(text), part, value))
    if (edited !== undefined && says(edited, wanted)) return edited
  }
  const whole = `${afterKey(wanted, 0).trimStart()}\n`
  if (says(whole, wanted)) return whole
  throw new Error(`no YAML found that says ${JSON.stringify(wanted).slice(0, 200)}`)
}

function spliced(text: string, splice: Splice | undefined): string | undefined {
  return splice && text.slice(0, splice.from) + splice.by + text.slice(splice.to)
}

function says(text: string, wanted: Raw): boolean {
  const { value, partial } = readYaml(text, '', { mayBeEmpty: true })
  return !partial && same(value, wanted)
}

/** Equal but for the order of keys. */
function same(one: Raw | undefined, other: Raw | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || !one || !other) return one === other
  if (isObject(one) !== isObject(other)) return false
  const [own, theirs] = [Object.entries(one), new Map<string, Raw>(Object.entries(other))]
  return own.length === theirs.size && own.every(([key, value]) => same(value, theirs.get(key)))
}
