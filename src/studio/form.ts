import type { z } from 'zod'
import type { $ZodType, $ZodTypes } from 'zod/v4/core'
import { unwrap } from '../meeting/leaves.ts'
import { roles, yamlTypes } from '../meeting/scalars.ts'
import { bareKeys, type Explanation } from '../meeting/shapes.ts'
import type { FormField, FormSchema, FormWords } from './api.ts'

interface Growing {
  readonly shapes: Record<string, FormField>
  /** Objects being described, with the name each got once something in it named it again. */
  readonly open: Map<$ZodType, { name?: string }>
}

/** A form of a schema: labels, helps and examples are those its keys were given in `meeting/`. */
export function formOf(schema: z.ZodType, label: string): FormSchema {
  const growing: Growing = { shapes: {}, open: new Map() }
  const root = fieldOf(schema, growing)
  return { root: { ...root, label, required: true }, shapes: growing.shapes }
}

function fieldOf(schema: $ZodType, growing: Growing): FormField {
  const words = wordsOf(schema)
  const bare = unwrap(schema)
  const { def } = bare._zod
  const own = growing.open.get(bare)
  if (own) {
    own.name ??= `s${Object.keys(growing.shapes).length + 1}`
    // Its place is taken until the object around it is described.
    growing.shapes[own.name] ??= { ...words, type: 'object', fields: [] }
    return { ...words, type: 'shape', shape: own.name }
  }
  switch (def.type) {
    case 'object':
      return objectOf(bare, def.shape, words, growing)
    case 'array':
      return { ...words, type: 'list', item: fieldOf(def.element, growing) }
    case 'record':
      return { ...words, type: 'map', value: fieldOf(def.valueType, growing) }
    case 'enum':
      return { ...words, type: 'choice', options: Object.values(def.entries).map(String) }
    default:
      return { ...words, ...scalarOf(bare) }
  }
}

function objectOf(
  bare: $ZodType,
  shape: Readonly<Record<string, $ZodType>>,
  words: FormWords,
  growing: Growing,
): FormField {
  const state: { name?: string } = {}
  growing.open.set(bare, state)
  const fields = Object.entries(shape).map(([key, field]) => ({ key, field: fieldOf(field, growing) }))
  growing.open.delete(bare)
  const text = bareKeys.get(bare)?.key
  const object: FormField = { ...words, type: 'object', fields, ...(text !== undefined && { bare: text }) }
  if (state.name === undefined) return object
  growing.shapes[state.name] = object
  return { ...words, type: 'shape', shape: state.name }
}

function scalarOf(bare: $ZodType) {
  const type = yamlTypes.get(bare)?.type
  if (type) return { type } as const
  return { type: 'text', role: roles.get(bare)?.role ?? 'word' } as const
}

function wordsOf(schema: $ZodType): FormWords {
  const { title = '', description, samples } = explained(schema)
  return {
    label: title,
    ...(description !== undefined && { help: description }),
    ...(samples && { examples: samples }),
    required: !mayBeAbsent(schema),
  }
}

/** What was said of a schema, or of the one that it makes optional. */
function explained(schema: $ZodType): Explanation {
  // Every schema is one of zod's own.
  const known = schema as $ZodTypes
  const own = (schema as z.ZodType).meta() as Explanation | undefined
  if (own?.title !== undefined || known._zod.def.type !== 'optional') return own ?? {}
  return explained(known._zod.def.innerType)
}

function mayBeAbsent(schema: $ZodType): boolean {
  const { def } = (schema as z.ZodType)._zod
  return def.type === 'optional' || def.type === 'prefault' || def.type === 'default'
}
