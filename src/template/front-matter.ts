import type { Diagnostic } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import { isObject, type Raw, type RawObject } from '../load/raw.ts'
import type { Source } from '../load/yaml.ts'
import { suggest } from '../text/near.ts'
import type { Form } from '../tree/head.ts'
import type { Scheme } from '../tree/nodes.ts'
import * as say from './sayings.ts'

// Records, so that the compiler misses a value that is not here.
const forms: Readonly<Record<Form, true>> = { official: true, letter: true, minutes: true, press: true }
const schemes: Readonly<Record<Scheme, true>> = {
  parts: true,
  sections: true,
  articles: true,
  points: true,
  none: true,
}

/** What one key of the front matter takes. */
type Field =
  | { readonly takes: 'words'; readonly optional?: true }
  | { readonly takes: 'list' }
  | { readonly takes: 'one of'; readonly values: readonly string[]; readonly optional?: true }

const fields: Readonly<Record<Exclude<keyof Kind, 'id'>, Field>> = {
  name: { takes: 'words' },
  symbol: { takes: 'words', optional: true },
  about: { takes: 'words' },
  form: { takes: 'one of', values: Object.keys(forms) },
  numbering: { takes: 'one of', values: Object.keys(schemes) },
  subject: { takes: 'words' },
  requires: { takes: 'list' },
  scope: { takes: 'one of', values: ['period'], optional: true },
  follows: { takes: 'one of', values: ['meeting'], optional: true },
  standard: { takes: 'words', optional: true },
}

/** The kind a template's front matter declares, or why it declares none; `id` is the template's file name. */
export function readKind(
  source: Source,
  id: string,
): { readonly kind?: Kind; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics = [...source.diagnostics, ...unknownKeys(source)]
  for (const [key, field] of Object.entries(fields)) diagnostics.push(...fieldFaults(source, key, field))
  if (diagnostics.length > 0) return { diagnostics }
  // Every field was just checked against what Kind wants of it.
  return { kind: { id, ...source.value } as unknown as Kind, diagnostics }
}

function unknownKeys({ value, locate }: Source): Diagnostic[] {
  const keys = Object.keys(fields)
  return Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => say.unknownKey(key, suggest(key, keys), locate([key], 'key')))
}

function fieldFaults({ value, locate, partial }: Source, key: string, field: Field): Diagnostic[] {
  const found = own(value, key)
  if (found === undefined) {
    const optional = 'optional' in field && field.optional
    return optional || partial ? [] : [say.missingKey(key, locate([]))]
  }
  if (field.takes === 'list') {
    const words = Array.isArray(found) && found.every((item) => typeof item === 'string')
    return words ? [] : [say.wrongType(key, { vi: 'một danh sách', en: 'a list' }, locate([key]))]
  }
  if (typeof found !== 'string') return [say.wrongType(key, { vi: 'một dòng chữ', en: 'a text' }, locate([key]))]
  if (field.takes === 'words' || field.values.includes(found)) return []
  return [say.unknownValue(key, found, field.values, locate([key]))]
}

function own(value: RawObject, key: string): Raw | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
