import { useId } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { Field } from '../pure/form.ts'
import { asList, type Value } from '../pure/path.ts'
import { change, put } from '../state/typing.ts'
import { FieldFrame } from './field-frame.tsx'

interface ChoicesFieldProps {
  readonly field: Field
  readonly options: readonly string[]
  readonly path: Path
  readonly value: Value
}

/** Any number of a few, in the order they are chosen. */
export function ChoicesField({ field, options, path, value }: ChoicesFieldProps) {
  const id = useId()
  const chosen = asList(value)
  const toggle = (option: string) => {
    const rest = chosen.filter((one) => one !== option)
    if (rest.length === chosen.length) put(path, [...rest, option])
    else if (rest.length > 0) put(path, rest)
    else change([{ do: 'remove', path }])
  }
  return (
    <FieldFrame field={field} path={path} id={id} group wide>
      <div class="chips">
        {options.map((option) => (
          <label key={option} class="chip">
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}
