import { z } from 'zod'

/** What an editor shows of a key: a short title, a sentence, and values to copy. All Vietnamese. */
export interface Explanation {
  readonly title?: string
  readonly description?: string
  /** Not called `examples`: zod drops those of what it transforms. */
  readonly samples?: readonly unknown[]
}

/** The key that a bare text stands for, by the schema of an object that may be typed as one text. */
export const bareKeys = z.registry<{ readonly key: string }>()

/** A key that must be there. */
export function must<T extends z.ZodType>(schema: T, title: string, description: string, ...examples: unknown[]): T {
  return schema.meta({ title, description, ...(examples.length > 0 && { samples: examples }) })
}

/** A key that may be left out. */
export function may<T extends z.ZodType>(schema: T, title: string, description: string, ...examples: unknown[]) {
  return must(schema.optional(), title, description, ...examples)
}

/** A key that asks for a list; one value may stand there alone, and nothing is the empty list. */
export function list<T extends z.ZodType>(item: T, title: string, description: string, ...examples: unknown[]) {
  return must(listOf(item), title, description, ...examples)
}

/** A list that must be there and have something in it. */
export function mustList<T extends z.ZodType>(item: T, title: string, description: string, ...examples: unknown[]) {
  return must(z.preprocess(asList, z.array(item).min(1)), title, description, ...examples)
}

function listOf<T extends z.ZodType>(item: T) {
  return z.preprocess(asList, z.array(item)).prefault([])
}

function asList(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value]
}

/** An object by id; nothing is the empty object. */
export function byId<T extends z.ZodType>(value: T, title: string, description: string, ...examples: unknown[]) {
  return must(z.record(id, value).prefault({}), title, description, ...examples)
}

/** Ids: lower-case ASCII letters, digits and hyphens. */
const id = z.string().regex(/^[a-z0-9-]+$/)

/** An object that a bare text may stand for: the text is then the value of `key`. */
export function orText<T extends z.ZodRawShape>(key: keyof T & string, shape: T) {
  const schema = z.strictObject(shape)
  bareKeys.add(schema, { key })
  return z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), schema)
}

/** One of a closed list of Vietnamese words. */
export function oneOf<const T extends readonly [string, ...string[]]>(...words: T) {
  return z.enum(words)
}
