import type { z } from 'zod'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import type { Path } from '../diagnostic.ts'
import { type Role, roles, yamlTypes } from './scalars.ts'
import { bareKeys } from './shapes.ts'

/** A string of a file with what it is for. Its path is the model's: a value alone where a list is asked has index 0. */
export interface Leaf {
  readonly path: Path
  readonly value: string
  readonly role: Role
}

/** Every string of `raw` that the schema knows and reads as text, in the order of the file. */
export function leavesOf(schema: z.ZodType, raw: unknown): Leaf[] {
  return [...walk(schema, raw, [])].flatMap(({ path, value, schema }) => {
    const role = roles.get(schema)?.role
    return role === undefined ? [] : [{ path, value, role }]
  })
}

/** Every string of `raw` that the schema reads as a day, in the order of the file. */
export function datesOf(schema: z.ZodType, raw: unknown): Pick<Leaf, 'path' | 'value'>[] {
  return [...walk(schema, raw, [])].flatMap(({ path, value, schema }) =>
    yamlTypes.get(schema)?.type === 'date' ? [{ path, value }] : [],
  )
}

/** A string of a file under the schema that reads it. */
interface Scalar {
  readonly path: Path
  readonly value: string
  readonly schema: $ZodType
}

function* walk(schema: $ZodType, raw: unknown, path: Path): Iterable<Scalar> {
  const bare = unwrap(schema)
  const { def } = bare._zod
  if (def.type === 'string' && typeof raw === 'string') yield { path, value: raw, schema: bare }
  if (def.type === 'array') yield* items(def.element, raw, path)
  if (def.type === 'record') yield* entries(raw, path, () => def.valueType)
  if (def.type !== 'object') return
  const key = bareKeys.get(bare)?.key
  const object = typeof raw === 'string' && key !== undefined ? { [key]: raw } : raw
  yield* entries(object, path, (name) => (Object.hasOwn(def.shape, name) ? def.shape[name] : def.catchall))
}

function* items(element: $ZodType, raw: unknown, path: Path): Iterable<Scalar> {
  if (raw === undefined) return
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw]
  for (const [index, item] of list.entries()) yield* walk(element, item, [...path, index])
}

function* entries(raw: unknown, path: Path, schemaOf: (key: string) => $ZodType | undefined): Iterable<Scalar> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return
  for (const [key, value] of Object.entries(raw)) {
    const schema = schemaOf(key)
    if (schema) yield* walk(schema, value, [...path, key])
  }
}

/** The schema of what is typed, without the layers that say it may be absent or how it is read. */
export function unwrap(schema: $ZodType): $ZodTypes {
  // Every schema is one of zod's own.
  const known = schema as $ZodTypes
  const { def } = known._zod
  if (def.type === 'optional' || def.type === 'prefault' || def.type === 'default') return unwrap(def.innerType)
  if (def.type === 'lazy') return unwrap(def.getter())
  if (def.type === 'pipe') return unwrap((def.in as $ZodTypes)._zod.def.type === 'transform' ? def.out : def.in)
  return known
}
