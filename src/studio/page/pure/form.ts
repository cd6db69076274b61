import type { Path } from '../../../diagnostic.ts'
import type { FormField, FormSchema } from '../../api.ts'

/** A field that is no name for a shape. */
export type Field = Exclude<FormField, { readonly type: 'shape' }>
export type FieldOf<T extends Field['type']> = Extract<Field, { readonly type: T }>
export type KeyedField = FieldOf<'object'>['fields'][number]

/** The field itself, where a form names a shape that holds itself. The words of the one who names it stand. */
export function resolved(form: FormSchema, field: FormField): Field {
  if (field.type !== 'shape') return field
  const shape = form.shapes[field.shape]
  if (!shape || shape.type === 'shape') throw new Error(`The form has no shape “${field.shape}”`)
  return field.label === '' ? shape : { ...shape, ...wordsOf(field) }
}

function wordsOf({ label, help, examples, required }: FormField) {
  return { label, required, ...(help !== undefined && { help }), ...(examples && { examples }) }
}

/** The field at a path, indexes and ids included; nothing where the form has none. */
export function fieldAt(form: FormSchema, path: Path): Field | undefined {
  return path.reduce<Field | undefined>((field, key) => field && below(form, field, key), resolved(form, form.root))
}

function below(form: FormSchema, field: Field, key: string | number): Field | undefined {
  if (field.type === 'object') {
    const found = field.fields.find((inner) => inner.key === String(key))
    return found && resolved(form, found.field)
  }
  if (field.type === 'map') return resolved(form, field.value)
  if (field.type !== 'list') return undefined
  const item = resolved(form, field.item)
  // One value may stand where a list is asked: its path has no index.
  return typeof key === 'number' ? item : below(form, item, key)
}

/** The labels from the root down to a path, for telling where something is; items of lists by their number. */
export function trail(form: FormSchema, path: Path): string[] {
  return path.flatMap((key, index) => {
    if (typeof key === 'number') return [String(key + 1)]
    const field = fieldAt(form, path.slice(0, index + 1))
    return [field?.label || key]
  })
}

export function isScalar(field: Field): boolean {
  return field.type !== 'object' && field.type !== 'list' && field.type !== 'map'
}

/** An example as it would be typed. */
export function exampleOf({ examples = [] }: FormField): string | undefined {
  const [first] = examples.flat()
  return typeof first === 'object' || first === undefined ? undefined : String(first)
}

/** Columns of a table of such things: what is one line of text, or a list of such. */
export function columnsOf(form: FormSchema, field: Field): KeyedField[] {
  if (field.type !== 'object') return []
  return field.fields.filter(({ field: inner }) => {
    const itself = resolved(form, inner)
    return itself.type === 'list' ? isScalar(resolved(form, itself.item)) : isScalar(itself)
  })
}

/** A fact a document asks for ("speeches[kết luận]") in the words of the form: "Phát biểu (kết luận)". */
export function factNamed(form: FormSchema, fact: string): string {
  const [, path = '', kind] = /^([^[]*)(?:\[(.*)\])?$/u.exec(fact) ?? []
  const labels = trail(form, path.split('.')).join(' › ')
  return kind === undefined ? labels : `${labels} (${kind})`
}
