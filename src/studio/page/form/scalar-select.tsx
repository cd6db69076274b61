import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

interface ScalarSelectProps {
  readonly said: object
  readonly text: string
  readonly options: readonly string[]
  readonly onChange: (to: string) => void
}

/** One of a closed list, or nothing; what stands there and is not of the list stays choosable. */
export function ScalarSelect({ said, text, options, onChange }: ScalarSelectProps) {
  const all = text === '' || options.includes(text) ? options : [text, ...options]
  return (
    <select {...said} value={text} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{say(words.chooseNone)}</option>
      {all.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}
