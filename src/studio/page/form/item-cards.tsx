import { useOrder } from '../parts/use-order.ts'
import { below } from '../pure/path.ts'
import { change } from '../state/typing.ts'
import type { ItemsShown } from './item.ts'
import { ItemCard } from './item-card.tsx'
import { NewEntry } from './new-entry.tsx'

/** Things one below the other, each to be unfolded. */
export function ItemCards({ form, field, item, items, path, adding, onAdded }: ItemsShown) {
  const listed = field.type === 'list'
  const ordering = useOrder(items.length, (from, to) => change([{ do: 'move', path, from, to }]))
  const fresh = { key: items.length, value: undefined }
  const all = adding && listed ? [...items, fresh] : items
  return (
    <>
      <ol class="cards">
        {all.map((one, at) => (
          <ItemCard
            key={one.key}
            form={form}
            item={item}
            path={below(path, one.key)}
            value={one.value}
            number={at + 1}
            few={items.length <= 2}
            fresh={one === fresh}
            {...(listed && one !== fresh && { ordering, last: items.length - 1 })}
            onFilled={onAdded}
          />
        ))}
      </ol>
      {adding && !listed && <NewEntry path={path} item={item} items={items} onDone={onAdded} />}
    </>
  )
}
