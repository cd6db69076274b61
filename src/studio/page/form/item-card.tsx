import { useEffect, useRef, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import { Icon } from '../parts/icon.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { memo } from '../parts/memo.tsx'
import type { Ordering } from '../parts/use-order.ts'
import { worstUnder } from '../pure/findings.ts'
import type { Field } from '../pure/form.ts'
import { pathKey, under, type Value } from '../pure/path.ts'
import { summaryOf } from '../pure/summary.ts'
import { nameOf, revealed } from '../state/form.ts'
import { diagnostics } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { change, drop } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { IdInput } from './id-input.tsx'
import { InnerField } from './inner-field.tsx'

interface ItemCardProps {
  readonly form: FormSchema
  readonly item: Field
  readonly path: Path
  readonly value: Value
  readonly number: number
  /** There is room to show it unfolded. */
  readonly few: boolean
  /** Nothing of it is in the file yet. */
  readonly fresh: boolean
  readonly ordering?: Ordering
  readonly last?: number
  readonly onFilled: () => void
}

/** One thing: a line that tells which, and below it all its fields. */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const { form, item, path, value, number, few, fresh, ordering, last = 0, onFilled } = props
  const [open, setOpen] = useState(few || fresh)
  const body = useRef<HTMLDivElement>(null)
  const shown = open || under(revealed.value, path)
  const at = number - 1
  const above = path.slice(0, -1)
  const key = path.at(-1)
  const title = summaryOf(value, nameOf) || say(words.item(number))
  const worst = worstUnder(diagnostics.value, path)
  const toggle = () => {
    setOpen(!shown)
    if (under(revealed.value, path)) revealed.value = []
  }
  useEffect(() => {
    if (fresh) body.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    return fresh ? onFilled : undefined
    // What is told anew each time says the same.
  }, [fresh])
  return (
    <li class={`card ${ordering?.row(at).class ?? ''}`} data-path={pathKey(path)} {...rowOf(ordering, at)}>
      <div class="card-head">
        {ordering && (
          <span class="grip" title={say(words.drag)} {...ordering.handle(at)}>
            <Icon name="grip" />
          </span>
        )}
        <button type="button" class="card-title" aria-expanded={shown} onClick={toggle}>
          <Icon name="open" />
          <span class="card-words">{title}</span>
          {worst && <Icon name={worst} />}
        </button>
        {ordering && (
          <>
            <IconButton
              icon="up"
              label={say(words.up)}
              disabled={at === 0}
              onClick={() => change([{ do: 'move', path: above, from: at, to: at - 1 }])}
            />
            <IconButton
              icon="down"
              label={say(words.down)}
              disabled={at === last}
              onClick={() => change([{ do: 'move', path: above, from: at, to: at + 1 }])}
            />
          </>
        )}
        <IconButton
          icon="remove"
          label={say(words.removeNamed(title))}
          onClick={() => (fresh ? onFilled() : drop(path))}
        />
      </div>
      {shown && (
        <div class="card-body" ref={body}>
          {typeof key === 'string' && <IdInput path={path} id={key} />}
          <InnerField form={form} field={item} path={path} value={value} bare />
        </div>
      )}
    </li>
  )
})

function rowOf(ordering: Ordering | undefined, at: number) {
  if (!ordering) return {}
  const { onDragOver, onDrop } = ordering.row(at)
  return { onDragOver, onDrop, onKeyDown: ordering.onKeyDown(at) }
}
