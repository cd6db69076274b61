import { z } from 'zod'
import type { JSONSchema } from 'zod/v4/core'
import type { Kind } from '../kind.ts'
import { schemaFor } from './meeting.ts'
import { officeSchema } from './office.ts'
import { yamlTypes } from './scalars.ts'
import { bareKeys, type Explanation } from './shapes.ts'

/** A JSON Schema of draft 07. */
export type JsonSchema = JSONSchema.BaseSchema

/**
 * The shape of a meeting file for editors: every key with its Vietnamese title, description and examples. Editors guess types where
 * the tool does not, so each scalar takes what YAML makes of a right value: a number, a boolean, or text.
 */
export function meetingJsonSchema(kinds: readonly Kind[]): JsonSchema {
  return forEditors(schemaFor(kinds), 'Tệp cuộc họp', 'Một tệp là một cuộc họp; các văn bản được soạn từ tệp này.')
}

/** The shape of `office.yaml` for editors. */
export function officeJsonSchema(): JsonSchema {
  return forEditors(officeSchema, 'Tệp của cơ quan', 'Những gì dùng chung cho mọi cuộc họp: office.yaml.')
}

function forEditors(schema: z.ZodType, title: string, description: string): JsonSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-07', io: 'input', reused: 'inline', override: asTyped })
  return { ...made, title, description }
}

interface Making {
  readonly zodSchema: unknown
  readonly jsonSchema: JSONSchema.BaseSchema
}

/** What editors must take beside what zod says: guessed scalars, one value for a list, a text for an object. */
function asTyped({ zodSchema, jsonSchema }: Making): void {
  // The processor hands over the very schemas that the model is made of.
  const schema = zodSchema as z.ZodType
  delete jsonSchema.default
  const { samples, ...rest } = jsonSchema as JSONSchema.BaseSchema & Explanation
  if (samples) replace(jsonSchema, { ...rest, examples: [...samples] })
  if (schema.def.type === 'string') Object.assign(jsonSchema, scalarOf(schema))
  // A key with nothing after it counts as absent.
  if (schema.def.type === 'enum')
    replace(jsonSchema, { ...jsonSchema, type: ['string', 'null'], enum: [...(jsonSchema.enum ?? []), null] })
  if (schema.def.type === 'object' || schema.def.type === 'record') jsonSchema.type = ['object', 'null'] as never
  if (schema.def.type === 'array') becomes(jsonSchema, [{ ...jsonSchema }, jsonSchema.items, { type: 'null' }])
  if (bareKeys.has(schema)) becomes(jsonSchema, [{ ...jsonSchema }, { type: ['string', 'number'] }])
}

/** The types and shape of a scalar. */
function scalarOf(schema: z.ZodType): JSONSchema.BaseSchema {
  const { type } = yamlTypes.get(schema) ?? {}
  if (type === undefined) return { type: ['string', 'number', 'boolean', 'null'] }
  return shapes[type]
}

// Only rough shapes: what exactly is wrong with a number or a date is said by `check`.
const shapes: Readonly<Record<NonNullable<ReturnType<typeof yamlTypes.get>>['type'], JSONSchema.BaseSchema>> = {
  number: { type: ['number', 'string', 'null'], pattern: String.raw`^[-−–]?\d[\d.,]*$` },
  integer: {
    type: ['number', 'string', 'boolean', 'null'],
    pattern: String.raw`\d|^[IVXLC]+$|^(có|không|true|false)$`,
  },
  boolean: { type: ['boolean', 'string', 'null'], enum: [true, false, 'true', 'false', 'có', 'không', null] },
  date: { type: ['string', 'null'], pattern: String.raw`\d` },
  time: { type: ['string', 'number', 'null'], pattern: String.raw`^\d{1,2}` },
}

function becomes(jsonSchema: JSONSchema.BaseSchema, choices: readonly unknown[]): void {
  const { title, description, examples } = jsonSchema
  replace(jsonSchema, {
    ...(title && { title }),
    ...(description && { description }),
    ...(examples && { examples }),
    anyOf: choices,
  })
}

function replace(jsonSchema: JSONSchema.BaseSchema, by: object): void {
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  Object.assign(jsonSchema, by)
}
