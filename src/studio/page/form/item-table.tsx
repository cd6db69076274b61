import { useMemo } from 'preact/hooks'
import { useOrder } from '../parts/use-order.ts'
import type { KeyedField } from '../pure/form.ts'
import { below, isEmpty, valueAt } from '../pure/path.ts'
import { usualFields } from '../pure/relevant.ts'
import { isTable } from '../pure/tsv.ts'
import { say } from '../state/settings.ts'
import { change } from '../state/typing.ts'
import { words } from '../state/words.ts'
import type { ItemsShown } from './item.ts'
import { ItemRow } from './item-row.tsx'
import { NewEntry } from './new-entry.tsx'

interface ItemTableProps extends ItemsShown {
  readonly onPaste: (pasted: string) => void
}

/** Things as rows of a table: a column for every field that says something, or usually does. */
export function ItemTable({ form, field, item, items, path, columns, adding, onAdded, onPaste }: ItemTableProps) {
  const listed = field.type === 'list'
  const ordering = useOrder(items.length, (from, to) => change([{ do: 'move', path, from, to }]))
  const bare = item.type === 'object' ? item.bare : undefined
  const used = columns.filter(
    ({ key, field: column }) =>
      column.required || key === bare || items.some((one) => !isEmpty(valueAt(one.value, [key]))),
  )
  const usual = item.type === 'object' ? usualFields(path, item) : new Set<string>()
  const names = columns.filter((column) => used.includes(column) || usual.has(column.key)).map(({ key }) => key)
  const shownKeys = names.join(' ')
  // The same array as long as the same columns are shown: rows are then not drawn again.
  const shown: readonly KeyedField[] = useMemo(
    () => columns.filter(({ key }) => names.includes(key)),
    [shownKeys, field],
  )
  const rows = adding && listed ? [...items, { key: items.length, value: undefined }] : items
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <section class="table-room" aria-label={field.label} tabIndex={0}>
        <table
          class="items"
          onPaste={(event: ClipboardEvent) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (!isTable(text)) return
            event.preventDefault()
            onPaste(text)
          }}
        >
          <thead>
            <tr>
              <th scope="col" class="number">
                #
              </th>
              {shown.map(({ key, field: column }) => (
                <th key={key} scope="col" title={column.help}>
                  {column.label}
                  {column.required && <span class="required"> ★</span>}
                </th>
              ))}
              <th scope="col">
                <span class="hidden">{say(words.rowMore)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one, at) => (
              <ItemRow
                key={one.key}
                form={form}
                item={item}
                columns={shown}
                path={below(path, one.key)}
                value={one.value}
                at={at}
                count={listed ? items.length : 0}
                fresh={at >= items.length}
                onFilled={onAdded}
                ordering={listed ? ordering : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
      {adding && !listed && <NewEntry path={path} item={item} items={items} onDone={onAdded} />}
    </>
  )
}
