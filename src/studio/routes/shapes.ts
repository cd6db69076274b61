import { z } from 'zod'
import { maxBytes } from '../../load/yaml.ts'
import type { NewValue, Operation } from '../api.ts'

/** A text of at most so many UTF-16 units. */
export function text(most: number): z.ZodString {
  return z.string().max(most)
}

/** The name of a data file. */
export const file = text(1000).min(1)
/** The text of a data file. */
export const content = text(maxBytes)
/** A SHA-256, or nothing for a file that is gone. */
export const version = z.string().regex(/^(?:[0-9a-f]{64})?$/)
/** The page's id of a tab. */
export const tab = z.string().regex(/^[a-z0-9-]{8,40}$/)
/** A text an editor holds. */
export const typed = { file, text: content }
/** The same as somebody's draft. */
export const drafted = { ...typed, tab, base: version }

/** Deepest value and longest path that is taken. */
const DEEPEST = 12

const step = z.union([text(300), z.int().min(0).max(50_000)])
const path = z.array(step).max(DEEPEST)

/** Values as deep as a data file may be; what is deeper is refused before it is walked. */
const value: z.ZodType<NewValue> = z.custom<NewValue>((given) => isValue(given, DEEPEST), { error: 'not a value' })

function isValue(given: unknown, deep: number): boolean {
  if (typeof given === 'string') return given.length <= maxBytes
  if (typeof given !== 'object' || given === null || deep === 0) return false
  const children: readonly unknown[] = Array.isArray(given) ? given : Object.values(given)
  return children.every((child) => (child === null && !Array.isArray(given)) || isValue(child, deep - 1))
}

const index = z.int().min(0).max(50_000)

/** Changes by path, at most a thousand at once. */
export const operations: z.ZodType<readonly Operation[]> = z
  .array(
    z.discriminatedUnion('do', [
      z.strictObject({ do: z.literal('set'), path, value }),
      z.strictObject({ do: z.literal('insert'), path, index, value }),
      z.strictObject({ do: z.literal('remove'), path }),
      z.strictObject({ do: z.literal('move'), path, from: index, to: index }),
      z.strictObject({ do: z.literal('rename'), path, key: text(300) }),
    ]),
  )
  .max(1000)
