import { useEffect, useRef, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import { Icon } from '../parts/icon.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { memo } from '../parts/memo.tsx'
import type { Ordering } from '../parts/use-order.ts'
import { type Field, type KeyedField, resolved } from '../pure/form.ts'
import { below, pathKey, under, type Value, valueAt } from '../pure/path.ts'
import { revealed } from '../state/form.ts'
import { say } from '../state/settings.ts'
import { drop } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { recordOf } from './group-field.tsx'
import { InnerField } from './inner-field.tsx'
import { TableCell } from './table-cell.tsx'

interface ItemRowProps {
  readonly form: FormSchema
  readonly item: Field
  readonly columns: readonly KeyedField[]
  readonly path: Path
  readonly value: Value
  readonly at: number
  readonly count: number
  readonly fresh: boolean
  readonly onFilled: () => void
  readonly ordering: Ordering | undefined
}

// What moves a row is made anew each time; a row need not be drawn again for it.
const latest = new WeakMap<readonly KeyedField[], Ordering>()

/** One thing as a row; what its columns do not show unfolds below it. */
export function ItemRow({ ordering, ...props }: ItemRowProps) {
  if (ordering) latest.set(props.columns, ordering)
  return <Row {...props} ordered={ordering !== undefined} />
}

type RowProps = Omit<ItemRowProps, 'ordering' | 'onFilled'> & {
  readonly ordered: boolean
  readonly onFilled: () => void
}

const Row = memo(function Row({ form, item, columns, path, value, at, fresh, onFilled, ordered }: RowProps) {
  const [open, setOpen] = useState(false)
  const row = useRef<HTMLTableRowElement>(null)
  const record = item.type === 'object' ? recordOf(item, value) : {}
  const shownDeep = columns.some(({ key }) => under(revealed.value, below(path, key)))
  const unfolded = open || (under(revealed.value, path) && revealed.value.length > path.length && !shownDeep)
  const ordering = () => latest.get(columns)
  useEffect(() => {
    if (fresh) row.current?.querySelector<HTMLElement>('input')?.focus()
    return fresh ? onFilled : undefined
    // What is told anew each time says the same.
  }, [fresh])
  return (
    <>
      <tr
        ref={row}
        data-path={pathKey(path)}
        {...(ordered && {
          onKeyDown: (event: KeyboardEvent) => ordering()?.onKeyDown(at)(event),
          onDragOver: (event: DragEvent) => ordering()?.row(at).onDragOver(event),
          onDrop: (event: DragEvent) => ordering()?.row(at).onDrop(event),
        })}
      >
        <th scope="row" class="number">
          <span
            class="grip"
            {...(ordered && {
              draggable: true,
              onDragStart: (event: DragEvent) => ordering()?.handle(at).onDragStart(event),
              onDragEnd: () => ordering()?.handle(at).onDragEnd(),
            })}
          >
            {at + 1}
          </span>
        </th>
        {columns.map(({ key, field }) => (
          <TableCell
            key={key}
            field={resolved(form, field)}
            inner={innerOf(form, field)}
            path={below(path, key)}
            value={valueAt(record as Value, [key])}
            row={at + 1}
          />
        ))}
        <td class="row-actions">
          <button
            type="button"
            class="icon-button"
            aria-expanded={unfolded}
            aria-label={say(words.rowMore)}
            title={say(words.rowMore)}
            onClick={() => setOpen(!unfolded)}
          >
            <Icon name="open" />
          </button>
          <IconButton
            icon="remove"
            label={say(words.removeNamed(say(words.item(at + 1))))}
            onClick={() => (fresh ? onFilled() : drop(path))}
          />
        </td>
      </tr>
      {unfolded && (
        <tr class="row-more">
          <td colSpan={columns.length + 2}>
            <InnerField form={form} field={item} path={path} value={value} bare />
          </td>
        </tr>
      )}
    </>
  )
})

/** What a cell holds: the things of a list, or the field itself. */
function innerOf(form: FormSchema, field: KeyedField['field']): Field {
  const itself = resolved(form, field)
  return itself.type === 'list' ? resolved(form, itself.item) : itself
}
