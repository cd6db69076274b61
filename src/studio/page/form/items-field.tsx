import { useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import { Icon } from '../parts/icon.tsx'
import { columnsOf, type FieldOf, resolved } from '../pure/form.ts'
import { asList, isRecord, pathKey, type Value } from '../pure/path.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import type { Item } from './item.ts'
import { ItemCards } from './item-cards.tsx'
import { ItemTable } from './item-table.tsx'
import { PasteTable } from './paste-table.tsx'

interface ItemsFieldProps {
  readonly form: FormSchema
  readonly field: FieldOf<'list'> | FieldOf<'map'>
  readonly path: Path
  readonly value: Value
  readonly bare: boolean
}

/** From so many on, things are shown as a table unless asked otherwise. */
const MANY = 6

/** Things with several fields each, in order or by id: one by one, or as a table that takes what Excel copies. */
export function ItemsField({ form, field, path, value, bare }: ItemsFieldProps) {
  const item = resolved(form, field.type === 'map' ? field.value : field.item)
  const columns = columnsOf(form, item)
  const items = itemsOf(field, value)
  const [table, setTable] = useState<boolean>()
  const [adding, setAdding] = useState(false)
  const [pasted, setPasted] = useState<string>()
  const tabular = columns.length > 1 && (table ?? items.length >= MANY)
  const shown = { form, field, item, items, path, columns, adding, onAdded: () => setAdding(false) }
  const body = (
    <>
      {tabular ? <ItemTable {...shown} onPaste={setPasted} /> : <ItemCards {...shown} />}
      <div class="items-actions">
        <button type="button" class="small" onClick={() => setAdding(true)}>
          <Icon name="add" />
          {say(tabular ? words.addRow : words.addItem)}
        </button>
        {columns.length > 1 && (
          <>
            <button type="button" class="small" onClick={() => setPasted('')}>
              {say(words.paste)}
            </button>
            {items.length > 0 && (
              <button type="button" class="small" onClick={() => setTable(!tabular)}>
                {say(tabular ? words.asCards : words.asTable)}
              </button>
            )}
          </>
        )}
      </div>
      {pasted !== undefined && (
        <PasteTable
          form={form}
          field={field}
          path={path}
          items={items}
          columns={columns}
          pasted={pasted}
          onClose={() => setPasted(undefined)}
        />
      )}
    </>
  )
  if (bare) return <div data-path={pathKey(path)}>{body}</div>
  return (
    <fieldset class="group" data-path={pathKey(path)}>
      <legend>{field.label}</legend>
      {field.help && <p class="group-help">{field.help}</p>}
      {body}
    </fieldset>
  )
}

function itemsOf(field: FieldOf<'list'> | FieldOf<'map'>, value: Value): Item[] {
  if (field.type === 'list') return asList(value).map((item, key) => ({ key, value: item }))
  return isRecord(value) ? Object.entries(value).map(([key, item]) => ({ key, value: item })) : []
}
