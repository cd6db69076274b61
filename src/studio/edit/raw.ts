import type { Path } from '../../diagnostic.ts'
import { cleanValue } from '../../load/hygiene.ts'
import { at, isObject, type Raw } from '../../load/raw.ts'
import type { NewValue, Operation } from '../api.ts'

/** An operation that cannot be carried out on a value: the path leads nowhere, the index is past the end. */
export class EditFault extends Error {
  readonly path: Path

  constructor(path: Path, wanted: string) {
    super(`cannot ${wanted} at ${JSON.stringify(path)}`)
    this.name = 'EditFault'
    this.path = path
  }
}

/** A value to be typed, as the file will say it: clean, without what is left out. */
export function rawOf(value: NewValue): Raw {
  if (typeof value === 'string') return cleanValue(value.replace(/\r\n?/gu, '\n'))
  if (isList(value)) return value.map(rawOf)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[checkedKey(key, []), rawOf(inner)]])),
  )
}

/** What a value is after an operation. */
export function applied(value: Raw, operation: Operation): Raw {
  const { path } = operation
  switch (operation.do) {
    case 'set':
      return changed(value, path, () => rawOf(operation.value))
    case 'insert':
      return changed(value, path, (old) => {
        const list = asList(old)
        if (operation.index < 0 || operation.index > list.length) throw new EditFault(path, 'insert')
        return list.toSpliced(operation.index, 0, rawOf(operation.value))
      })
    case 'remove':
      if (path.length === 0 || at(value, path) === undefined) throw new EditFault(path, 'remove')
      return changed(value, path, () => undefined)
    case 'move':
      return changed(value, path, (old) => moved(old, operation))
    case 'rename':
      return changed(value, path.slice(0, -1), (old) => renamed(old, path, operation.key))
  }
}

function moved(old: Raw | undefined, { path, from, to }: Extract<Operation, { do: 'move' }>): Raw {
  const item = Array.isArray(old) ? old[from] : undefined
  if (!Array.isArray(old) || item === undefined || to < 0 || to >= old.length) throw new EditFault(path, 'move')
  return old.toSpliced(from, 1).toSpliced(to, 0, item)
}

function renamed(old: Raw | undefined, path: Path, key: string): Raw {
  const last = path.at(-1)
  if (!isObject(old) || typeof last !== 'string' || !Object.hasOwn(old, last)) throw new EditFault(path, 'rename')
  if (key !== last && Object.hasOwn(old, key)) throw new EditFault(path, `take the name ${key}`)
  const name = checkedKey(key, path)
  return Object.fromEntries(Object.entries(old).map(([each, inner]) => [each === last ? name : each, inner]))
}

/** A copy with what `change` gives at a path; what is missing on the way is made, nothing takes the value out. */
function changed(value: Raw | undefined, path: Path, change: (old: Raw | undefined) => Raw | undefined, done = 0): Raw {
  const step = path[done]
  if (step === undefined) return change(value) ?? {}
  const isLast = done === path.length - 1
  const inner = (old: Raw | undefined) => (isLast ? change(old) : changed(old, path, change, done + 1))
  return typeof step === 'number' ? inList(value, step, inner, path) : inObject(value, step, inner, path)
}

type Change = (old: Raw | undefined) => Raw | undefined

function inList(value: Raw | undefined, index: number, change: Change, path: Path): Raw {
  const list = asList(value)
  if (!Number.isInteger(index) || index < 0 || index > list.length) throw new EditFault(path, 'find an item')
  const item = change(list[index])
  return item === undefined ? list.toSpliced(index, 1) : list.toSpliced(index, 1, item)
}

function inObject(value: Raw | undefined, key: string, change: Change, path: Path): Raw {
  if (value !== undefined && !isObject(value)) throw new EditFault(path, 'find a key')
  const own = value ?? {}
  const inner = change(Object.hasOwn(own, key) ? own[key] : undefined)
  if (inner !== undefined) return { ...own, [checkedKey(key, path)]: inner }
  const { [key]: _, ...rest } = own
  return rest
}

/** One value alone stands for a list of one. */
function asList(value: Raw | undefined): readonly Raw[] {
  return value === undefined ? [] : isList(value) ? value : [value]
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

const REFUSED = ['__proto__', 'constructor', 'prototype', '<<']

function checkedKey(key: string, path: Path): string {
  const clean = cleanValue(key).trim()
  if (clean === '' || REFUSED.includes(clean) || /\n/u.test(clean)) throw new EditFault(path, 'take this key')
  return clean
}
