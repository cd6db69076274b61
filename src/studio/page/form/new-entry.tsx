import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { Field } from '../pure/form.ts'
import { slugFor } from '../pure/slug.ts'
import { jumpToField } from '../state/jump.ts'
import { say } from '../state/settings.ts'
import { put } from '../state/typing.ts'
import { words } from '../state/words.ts'
import type { Item } from './item.ts'

interface NewEntryProps {
  readonly path: Path
  readonly item: Field
  readonly items: readonly Item[]
  readonly onDone: () => void
}

/** The first words of something new that is kept by id; its id is made of them. */
export function NewEntry({ path, item, items, onDone }: NewEntryProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const first = item.type === 'object' ? (item.fields.find(({ field }) => field.required) ?? item.fields[0]) : undefined
  useEffect(() => box.current?.focus(), [])
  const add = () => {
    if (typed.trim() === '') return
    const key = slugFor(typed, (taken) => items.some((other) => other.key === taken))
    put(first ? [...path, key, first.key] : [...path, key], typed.trim())
    onDone()
    jumpToField([...path, key])
  }
  return (
    <form
      class="new-entry"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label class="label" for={id}>
        {first?.field.label ?? say(words.id)}
      </label>
      <input
        ref={box}
        id={id}
        type="text"
        value={typed}
        autoComplete="off"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone()
        }}
      />
      <button type="submit" class="small">
        {say(words.more)}
      </button>
      <button type="button" class="small" onClick={onDone}>
        {say(words.cancel)}
      </button>
    </form>
  )
}
