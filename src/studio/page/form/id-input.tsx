import { useId, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import { isRecord, valueAt } from '../pure/path.ts'
import { value } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { change } from '../state/typing.ts'
import { words } from '../state/words.ts'

/** The id of a thing; changed when the box is left. */
export function IdInput({ path, id: now }: { readonly path: Path; readonly id: string }) {
  const id = useId()
  const [typed, setTyped] = useState(now)
  const others = valueAt(value.value, path.slice(0, -1))
  const taken = typed !== now && isRecord(others) && Object.hasOwn(others, typed)
  const commit = () => {
    const key = typed.trim()
    if (key === now || key === '' || taken) return
    change([{ do: 'rename', path, key }])
  }
  return (
    <div class="field field-id">
      <label class="label" for={id}>
        {say(words.id)}
      </label>
      <input
        id={id}
        type="text"
        value={typed}
        spellcheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={taken}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
      />
      <p class={taken ? 'note note-error' : 'help'} id={`${id}-help`}>
        {say(taken ? words.idTaken : words.idHelp)}
      </p>
    </div>
  )
}
