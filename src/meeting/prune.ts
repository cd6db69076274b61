import type { Path } from '../diagnostic.ts'

/** Data without some of its values, which still knows where in the whole each of its values stood. */
export interface Pruned {
  readonly value: unknown
  /** What stands at a path of the model. */
  at(path: Path): unknown
  /** The path in the whole file of a path of the model: what was taken out is counted, what stands for a list or object is seen through. */
  original(path: Path): Path
}

/** `raw` as it is, ready to lose values. */
export function whole(raw: unknown): Pruned {
  return pruned(raw, new WeakMap())
}

/** Without the values at `paths`, which count as in `from`. */
export function without(from: Pruned, paths: readonly Path[]): Pruned {
  const origins = new WeakMap<object, readonly number[]>()
  const dropped = new Set(paths.map((path) => from.original(path).join('\0')))
  const copy = (value: unknown, at: Path): unknown => {
    if (Array.isArray(value)) return copyList(value, at)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([key]) => !dropped.has(original(at, key)))
    return Object.fromEntries(kept.map(([key, child]) => [key, copy(child, [...at, key])]))
  }
  const copyList = (list: readonly unknown[], at: Path): unknown[] => {
    const kept = list.map((_, index) => index).filter((index) => !dropped.has(original(at, index)))
    const items = kept.map((index) => copy(list[index], [...at, index]))
    origins.set(
      items,
      kept.map((index) => Number(from.original([...at, index]).at(-1))),
    )
    return items
  }
  const original = (at: Path, step: string | number) => from.original([...at, step]).join('\0')
  return pruned(copy(from.value, []), origins)
}

/** With `value` at a path of keys, where nothing was. */
export function withValue(from: Pruned, [key, ...rest]: readonly string[], value: unknown): Pruned {
  if (key === undefined) return from
  const put = (object: unknown, name: string, keys: readonly string[]): unknown => {
    const [next, ...others] = keys
    const known = typeof object === 'object' && object !== null ? Object.entries(object) : []
    const child = known.find(([known]) => known === name)?.[1]
    return { ...Object.fromEntries(known), [name]: next === undefined ? value : put(child, next, others) }
  }
  const changed = put(from.value, key, rest)
  return { value: changed, at: (path) => follow(changed, path).at(-1)?.value, original: from.original }
}

function pruned(value: unknown, origins: WeakMap<object, readonly number[]>): Pruned {
  return {
    value,
    at: (path) => follow(value, path).at(-1)?.value,
    original: (path) =>
      follow(value, path).flatMap(({ parent, step }) => {
        if (step === undefined) return []
        return Array.isArray(parent) && typeof step === 'number' ? [origins.get(parent)?.[step] ?? step] : [step]
      }),
  }
}

interface Step {
  readonly parent: unknown
  readonly step: string | number | undefined
  readonly value: unknown
}

/** The values on the way to a path, root first: a value alone is seen as its own list, a text as its own object. */
function follow(root: unknown, path: Path): Step[] {
  const steps: Step[] = [{ parent: undefined, step: undefined, value: root }]
  for (const step of path) {
    const parent = steps.at(-1)?.value
    if (typeof parent === 'string') break
    if (typeof step === 'number' && !Array.isArray(parent)) continue
    steps.push({ parent, step, value: child(parent, step) })
  }
  return steps
}

function child(parent: unknown, step: string | number): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step)) return undefined
  // An object that has the key.
  return (parent as Record<string | number, unknown>)[step]
}
