import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import { exampleOf, type Field, fieldAt, resolved } from './form.ts'
import type { YamlPlace } from './yaml-place.ts'

/** Something that may be typed next. */
export interface Completion {
  readonly label: string
  readonly insert: string
  /** Shown beside it. */
  readonly detail: string
  readonly info: string
}

/** What may stand at a place: keys the object does not have yet, or values of the field. */
export function completionsAt(
  form: FormSchema,
  place: YamlPlace,
  ids: (role: string) => readonly Completion[],
): Completion[] {
  const field = itself(form, place.path)
  if (!field) return []
  if (place.typing === 'key' && field.type === 'object')
    return field.fields.map(({ key, field: inner }) => ({
      label: key,
      insert: `${key}: `,
      detail: inner.label,
      info: [inner.help, exampleOf(inner)].filter((said) => said !== undefined).join('\n'),
    }))
  return valuesOf(field, ids)
}

/** The field of a path; of a list, what its items are. */
function itself(form: FormSchema, path: Path): Field | undefined {
  const field = fieldAt(form, path)
  return field?.type === 'list' ? resolved(form, field.item) : field
}

function valuesOf(field: Field, ids: (role: string) => readonly Completion[]): Completion[] {
  if (field.type === 'choice') return field.options.map(plain)
  if (field.type === 'boolean') return ['có', 'không'].map(plain)
  return field.type === 'text' ? [...ids(field.role)] : []
}

function plain(word: string): Completion {
  return { label: word, insert: word, detail: '', info: '' }
}

/** What hovering over a place tells of it. */
export function hoverAt(
  form: FormSchema,
  path: Path,
): { readonly label: string; readonly help: string; readonly example: string } | undefined {
  const field = fieldAt(form, path)
  return field && { label: field.label, help: field.help ?? '', example: exampleOf(field) ?? '' }
}
