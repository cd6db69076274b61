import type { Path } from '../../../diagnostic.ts'
import type { FormSchema, NewValue, Operation } from '../../api.ts'
import { type FieldOf, type KeyedField, resolved } from '../pure/form.ts'
import { slugFor } from '../pure/slug.ts'
import { parts } from '../pure/tsv.ts'
import { nameable } from '../state/form.ts'
import { change } from '../state/typing.ts'
import type { Item } from './item.ts'
import { PasteDialog } from './paste-dialog.tsx'

interface PasteTableProps {
  readonly form: FormSchema
  readonly field: FieldOf<'list'> | FieldOf<'map'>
  readonly path: Path
  readonly items: readonly Item[]
  readonly columns: readonly KeyedField[]
  readonly pasted: string
  readonly onClose: () => void
}

/** Takes the rows of a pasted table as new items, after those there are. */
export function PasteTable({ form, field, path, items, columns, pasted, onClose }: PasteTableProps) {
  const take = (records: readonly Readonly<Record<string, string>>[]) => {
    const values = records.map((record) => recordFrom(form, columns, record))
    change(field.type === 'list' ? inserted(path, items.length, values) : entered(path, items, values, columns))
  }
  return <PasteDialog columns={columns} pasted={pasted} onTake={take} onClose={onClose} />
}

type NewRecord = { readonly [key: string]: NewValue }

function recordFrom(
  form: FormSchema,
  columns: readonly KeyedField[],
  record: Readonly<Record<string, string>>,
): NewRecord {
  const ids = new Map(nameable.value.map(({ name, id }) => [name.toLowerCase(), id]))
  return Object.fromEntries(
    columns.flatMap(({ key, field }) => {
      const cell = record[key]
      if (cell === undefined) return []
      const itself = resolved(form, field)
      const inner = itself.type === 'list' ? resolved(form, itself.item) : itself
      const read = (text: string) =>
        inner.type === 'text' && inner.role === 'reference' ? (ids.get(text.toLowerCase()) ?? text) : text
      return [[key, itself.type === 'list' ? parts(cell).map(read) : read(cell)] as const]
    }),
  )
}

function inserted(path: Path, from: number, values: readonly NewRecord[]): Operation[] {
  if (from === 0) return [{ do: 'set', path, value: values }]
  return values.map((value, at) => ({ do: 'insert', path, index: from + at, value }))
}

/** Things that are kept by id get one made of their first words. */
function entered(
  path: Path,
  items: readonly Item[],
  values: readonly NewRecord[],
  columns: readonly KeyedField[],
): Operation[] {
  const ids = new Set(items.map(({ key }) => String(key)))
  const first = columns.find(({ field }) => field.required) ?? columns[0]
  return values.map((value) => {
    const words = first && value[first.key]
    const id = slugFor(typeof words === 'string' ? words : '', (taken) => ids.has(taken))
    ids.add(id)
    return { do: 'set', path: [...path, id], value }
  })
}
