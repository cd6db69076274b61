import type { z } from 'zod'
import type { $ZodIssue } from 'zod/v4/core'
import type { Path, Sentence } from '../diagnostic.ts'
import { fold } from '../text/fold.ts'
import { suggest } from '../text/near.ts'
import type { ScalarFault } from './scalars.ts'
import { yamlTypes } from './scalars.ts'
import { keysAt, pathsOfKey, schemaAt, titleAt } from './schema-path.ts'

/** A value or key of the file that the schema does not take. */
export interface ShapeFault {
  readonly rule: 'unknown-key' | 'unknown-value' | 'wrong-type' | 'missing-key' | 'number-format' | 'date-format'
  /** As the file has it; of a missing key, the key that is not there. */
  readonly path: Path
  /** The key itself is meant, not its value. */
  readonly onKey: boolean
  readonly message: Sentence
  readonly hint?: Sentence
}

/** What an issue of zod says to the author: several mistakes where it gathers several keys. */
export function faultsOf(schema: z.ZodType, issue: $ZodIssue, raw: unknown): ShapeFault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const absent = raw === undefined && (issue.code === 'invalid_value' || issue.code === 'invalid_type')
  if (absent) return [missingKey(schema, path)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, path, key))
    case 'invalid_value':
      return [unknownValue(path, raw, issue.values.map(String))]
    case 'invalid_type':
      return [wrongType(schema, path, raw)]
    case 'too_small':
      return [missingKey(schema, path)]
    case 'invalid_key':
      return [wrongId(path)]
    case 'custom':
      // Scalars put their fault into `params`.
      return [{ path, onKey: false, ...((issue.params as ScalarFault | undefined) ?? unreadable) }]
    default:
      throw new Error(`issue "${issue.code}" at ${path.join('.')}; wanted one that the schema can raise`)
  }
}

const unreadable: ScalarFault = {
  rule: 'wrong-type',
  message: { vi: 'Giá trị này không đọc được.', en: 'This value cannot be read.' },
}

function unknownKey(schema: z.ZodType, parent: Path, key: string): ShapeFault {
  const where = dotted(parent)
  const message = {
    vi: where ? `Không có khóa “${key}” trong “${where}”.` : `Không có khóa “${key}” ở cấp ngoài cùng của tệp.`,
    en: where ? `There is no key “${key}” in “${where}”.` : `There is no key “${key}” at the top level.`,
  }
  return { rule: 'unknown-key', path: [...parent, key], onKey: true, message, hint: hintForKey(schema, parent, key) }
}

function hintForKey(schema: z.ZodType, parent: Path, key: string): Sentence {
  const keys = keysAt(schema, parent)
  const near = suggest(key, keys)
  if (near !== undefined) return didYouMean(near)
  const [home] = pathsOfKey(schema, key)
  if (home) return { vi: `Khóa này thuộc về “${dotted(home)}”.`, en: `This key belongs at “${dotted(home)}”.` }
  return { vi: `Các khóa được dùng: ${keys.join(', ')}.`, en: `The keys are: ${keys.join(', ')}.` }
}

/** The question that offers one right word. */
export function didYouMean(word: string): Sentence {
  return { vi: `Có phải là “${word}”?`, en: `Did you mean “${word}”?` }
}

function unknownValue(path: Path, raw: unknown, values: readonly string[]): ShapeFault {
  const typed = typeof raw === 'string' ? raw : kindOf(raw).vi
  const key = lastKey(path)
  const near = typeof raw === 'string' ? suggest(raw, values) : undefined
  const all = { vi: `Chọn một trong: ${values.join(', ')}.`, en: `Choose one of: ${values.join(', ')}.` }
  const message = {
    vi: `“${typed}” không phải là giá trị của “${key}”.`,
    en: `“${typed}” is not a value of “${key}”.`,
  }
  return { rule: 'unknown-value', path, onKey: false, message, hint: near === undefined ? all : didYouMean(near) }
}

function missingKey(schema: z.ZodType, path: Path): ShapeFault {
  const key = lastKey(path)
  const title = titleAt(schema, path)
  const named = title ? `“${key}” (${title.toLocaleLowerCase('vi')})` : `“${key}”`
  const parent = dotted(path.slice(0, -1))
  const message = {
    vi: parent ? `Thiếu ${named} trong “${parent}”.` : `Thiếu ${named}.`,
    en: parent ? `“${key}” is missing in “${parent}”.` : `“${key}” is missing.`,
  }
  return { rule: 'missing-key', path, onKey: false, message }
}

function wrongType(schema: z.ZodType, path: Path, raw: unknown): ShapeFault {
  const wanted = wantedAt(schema, path)
  const got = kindOf(raw)
  const key = lastKey(path)
  return {
    rule: 'wrong-type',
    path,
    onKey: false,
    message: {
      vi: `“${key}” phải là ${wanted.vi}, không phải ${got.vi}.`,
      en: `“${key}” must be ${wanted.en}, not ${got.en}.`,
    },
  }
}

function wantedAt(schema: z.ZodType, path: Path): Sentence {
  const found = schemaAt(schema, path)
  const type = found?._zod.def.type
  if (type === 'object' || type === 'record') {
    const keys = keysAt(schema, path)
    const some = keys.length > 0 ? ` (${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ', …' : ''})` : ''
    return { vi: `một nhóm khóa${some}`, en: `a group of keys${some}` }
  }
  if (found && yamlTypes.has(found)) return { vi: 'một giá trị đơn', en: 'a single value' }
  return { vi: 'một dòng chữ', en: 'a text' }
}

function kindOf(raw: unknown): Sentence {
  if (Array.isArray(raw)) return { vi: 'một danh sách', en: 'a list' }
  if (typeof raw === 'object') return { vi: 'một nhóm khóa', en: 'a group of keys' }
  return { vi: `“${String(raw)}”`, en: `“${String(raw)}”` }
}

function wrongId(path: Path): ShapeFault {
  const id = lastKey(path)
  const message = {
    vi: `Mã “${id}” chỉ được gồm chữ thường không dấu, chữ số và gạch nối.`,
    en: `The id “${id}” may hold only lower-case ASCII letters, digits and hyphens.`,
  }
  const better = fold(id)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return { rule: 'wrong-type', path, onKey: true, message, ...(better !== '' && { hint: didYouMean(better) }) }
}

function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '')
}

/** A path as officers write it: keys with dots between, indexes left out. */
export function dotted(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.')
}
