import { useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import { fold } from '../../../text/fold.ts'
import type { Field } from '../pure/form.ts'
import { asList, pathKey, type Value } from '../pure/path.ts'
import { parts } from '../pure/tsv.ts'
import { findings, nameable, nameOf } from '../state/form.ts'
import { say } from '../state/settings.ts'
import { change, put } from '../state/typing.ts'
import { words } from '../state/words.ts'

interface TableCellProps {
  readonly field: Field
  /** What the cell holds one or several of. */
  readonly inner: Field
  readonly path: Path
  readonly value: Value
  readonly row: number
}

/** One field of a row as one line; several values stand between semicolons, people and bodies by their names. */
export function TableCell({ field, inner, path, value, row }: TableCellProps) {
  const [typed, setTyped] = useState<string>()
  const key = pathKey(path)
  const several = field.type === 'list'
  const named = inner.type === 'text' && inner.role === 'reference'
  const shown = asList(value)
    .map((one) => (typeof one === 'string' ? (named ? (nameOf(one) ?? one) : one) : ''))
    .join('; ')
  const wrong = [...findings.value].flatMap(([place, found]) =>
    place === key || (several && place.startsWith(`${key.slice(0, -1)},`)) ? found : [],
  )
  const label = `${field.label} ${row}`
  const commit = (text: string) => {
    setTyped(undefined)
    if (text === shown) return
    const values = (several ? parts(text) : [text.trim()]).map((one) => (named ? idOf(one) : one))
    if (!several) put(path, values[0] ?? '')
    else if (values.length > 0) put(path, values)
    else if (value !== undefined) change([{ do: 'remove', path }])
  }
  const said = {
    'aria-label': label,
    'data-path': key,
    ...(wrong.length > 0 && { 'aria-invalid': true, title: wrong.map(({ message }) => say(message)).join(' ') }),
  }
  const options = inner.type === 'choice' ? inner.options : inner.type === 'boolean' ? ['có', 'không'] : undefined
  if (options && !several)
    return (
      <td>
        <select {...said} value={shown} onChange={({ currentTarget }) => commit(currentTarget.value)}>
          <option value="">{say(words.chooseNone)}</option>
          {(shown === '' || options.includes(shown) ? options : [shown, ...options]).map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </td>
    )
  // What stands for an id, or for several values, is read when the cell is left; all else as it is typed.
  const later = several || named
  return (
    <td>
      <input
        {...said}
        type="text"
        value={typed ?? shown}
        autoComplete="off"
        onInput={({ currentTarget }) => (later ? setTyped(currentTarget.value) : commit(currentTarget.value))}
        onBlur={() => typed !== undefined && commit(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onNextRow(event)
        }}
      />
    </td>
  )
}

function onNextRow(event: KeyboardEvent): void {
  const cell = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('td') : null
  const below = cell?.parentElement?.nextElementSibling?.children[cell.cellIndex]
  event.preventDefault()
  below?.querySelector<HTMLElement>('input, select')?.focus()
}

/** The id of a name, marks and case aside; words nobody has stay words. */
function idOf(name: string): string {
  const wanted = fold(name)
  return nameable.value.find((named) => fold(named.name) === wanted || named.id === name)?.id ?? name
}
