import type { Path } from '../../../diagnostic.ts'
import type { NewValue, Operation, RawValue } from '../../api.ts'

/** What stands somewhere in a data file; nothing where nothing does. */
export type Value = RawValue | undefined
export type RecordValue = { readonly [key: string]: RawValue }

export function isRecord(value: Value): value is RecordValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as the list that is asked for: one alone counts as a list of one, nothing as the empty list. */
export function asList(value: Value): readonly RawValue[] {
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : [value]
}

/** Nothing typed: absent, the empty text, or a list or object of nothing else. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return (Array.isArray(value) ? value : Object.values(value)).every(isEmpty)
}

/** What stands at a path, or nothing. A value alone is its own item 0. */
export function valueAt(root: Value, path: Path): Value {
  return path.reduce<Value>((value, key) => {
    if (typeof key === 'number') return asList(value)[key]
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
  }, root)
}

/** The value after a change, as the server will answer it. */
export function applied(root: Value, operation: Operation): RawValue {
  const { path } = operation
  if (operation.do === 'set') return withValue(root, path, clean(operation.value))
  if (operation.do === 'remove') return withoutValue(root, path) ?? ''
  if (operation.do === 'rename') return renamed(root, path, operation.key)
  const items = [...asList(valueAt(root, path))]
  if (operation.do === 'insert') items.splice(operation.index, 0, clean(operation.value))
  else items.splice(operation.to, 0, ...items.splice(operation.from, 1))
  return withValue(root, path, items)
}

/** Without the keys that `null` leaves out. */
function clean(value: NewValue): RawValue {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(clean)
  const kept = Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, clean(inner)] as const]))
  return Object.fromEntries(kept)
}

function withValue(value: Value, [key, ...rest]: Path, to: RawValue): RawValue {
  if (key === undefined) return to
  if (typeof key === 'number') {
    const items = [...asList(value)]
    items[key] = withValue(items[key], rest, to)
    return items
  }
  const record = isRecord(value) ? value : {}
  return { ...record, [key]: withValue(Object.hasOwn(record, key) ? record[key] : undefined, rest, to) }
}

function withoutValue(value: Value, [key, ...rest]: Path): Value {
  if (key === undefined) return undefined
  if (typeof key === 'number') {
    const items = asList(value)
    if (rest.length === 0) return items.filter((_, index) => index !== key)
    return items.map((item, index) => (index === key ? (withoutValue(item, rest) ?? '') : item))
  }
  if (!isRecord(value) || !Object.hasOwn(value, key)) return value
  const { [key]: inner, ...others } = value
  if (rest.length === 0) return others
  return { ...value, [key]: withoutValue(inner, rest) ?? '' }
}

function renamed(root: Value, path: Path, to: string): RawValue {
  const above = path.slice(0, -1)
  const record = valueAt(root, above)
  if (!isRecord(record)) return root ?? ''
  const entries = Object.entries(record).map(([key, value]) => [key === path.at(-1) ? to : key, value] as const)
  return withValue(root, above, Object.fromEntries(entries))
}

/** A path as one text, for ids and for finding things again; as the server writes the keys of its places. */
export function pathKey(path: Path): string {
  return JSON.stringify(path)
}

/** Whether `path` is `above` or stands under it. */
export function under(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((key, index) => String(key) === String(path[index]))
}

/** `next`, with every part that says the same as in `old` taken from there: what did not change is not drawn again. */
export function shared<T>(old: T, next: T): T {
  if (old === next || typeof old !== 'object' || typeof next !== 'object' || !old || !next) return next
  if (Array.isArray(old) !== Array.isArray(next)) return next
  const before = Object.entries(old)
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(before)
  const after = Object.entries(next).map(([key, value]) => [key, shared(known[key], value)] as const)
  const same =
    before.length === after.length && after.every(([key, value], at) => before[at]?.[0] === key && known[key] === value)
  if (same) return old
  // Both are made of the entries of `next`, whose type they have.
  return (Array.isArray(next) ? after.map(([, value]) => value) : Object.fromEntries(after)) as T
}

const known = new WeakMap<Path, Map<string | number, Path>>()

/** The path one step further down; the same array each time, so that what hangs on it need not be drawn again. */
export function below(path: Path, key: string | number): Path {
  const steps = known.get(path) ?? new Map<string | number, Path>()
  known.set(path, steps)
  const step = steps.get(key) ?? [...path, key]
  steps.set(key, step)
  return step
}
