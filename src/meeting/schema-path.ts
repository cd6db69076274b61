import type { z } from 'zod'
import { globalRegistry } from 'zod'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import type { Path } from '../diagnostic.ts'
import { unwrap } from './leaves.ts'

/** The schema of what stands at a path; an index may be left out. Nothing where the schema knows no such path. */
export function schemaAt(schema: z.ZodType, path: Path): $ZodTypes | undefined {
  const found = path.reduce<$ZodType | undefined>((at, step) => at && child(at, step), schema)
  return found && unwrap(found)
}

function child(schema: $ZodType, step: string | number): $ZodType | undefined {
  const { def } = unwrap(schema)._zod
  if (def.type === 'array') return isIndex(step) ? def.element : child(def.element, step)
  if (def.type === 'record') return def.valueType
  if (def.type !== 'object') return undefined
  return Object.hasOwn(def.shape, step)
    ? def.shape[step]
    : def.catchall && !isNever(def.catchall)
      ? def.catchall
      : undefined
}

function isIndex(step: string | number): boolean {
  return typeof step === 'number' || /^\d+$/.test(step)
}

function isNever(schema: $ZodType): boolean {
  return unwrap(schema)._zod.def.type === 'never'
}

/** The keys that may stand at a path; none where it is no object of known keys. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path)
  const object = found?._zod.def.type === 'array' ? schemaAt(schema, [...path, 0]) : found
  return object?._zod.def.type === 'object' ? Object.keys(object._zod.def.shape) : []
}

/** Where a key belongs: the shortest paths that end with it, ids left out. */
export function pathsOfKey(schema: z.ZodType, key: string): Path[] {
  const found: Path[] = []
  const look = (at: $ZodType, path: Path) => {
    const { def } = unwrap(at)._zod
    if (def.type === 'array') look(def.element, path)
    if (def.type === 'record') look(def.valueType, [...path, '*'])
    if (def.type !== 'object' || path.length > 4) return
    for (const [name, value] of Object.entries(def.shape)) {
      if (name === key) found.push([...path, name])
      else look(value, [...path, name])
    }
  }
  look(schema, [])
  return found.sort((a, b) => a.length - b.length)
}

/** The Vietnamese title of the key at a path, as editors show it. */
export function titleAt(schema: z.ZodType, path: Path): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))
  const key = path.at(-1)
  if (parent?._zod.def.type !== 'object' || key === undefined) return undefined
  const value = parent._zod.def.shape[key]
  // The registry speaks of zod's classic types; every schema here is one.
  return value && globalRegistry.get(value as z.ZodType)?.title
}
