import { nameOf } from '../state/form.ts'
import { Picker } from './picker.tsx'

interface ReferenceInputProps {
  readonly said: { readonly id: string }
  readonly role: string
  readonly text: string
  readonly required: boolean
  readonly onChange: (to: string) => void
}

/** One person, body, figure or paper: an id by its name, or free words. */
export function ReferenceInput({ said, role, text, required, onChange }: ReferenceInputProps) {
  return (
    <Picker
      said={{ ...said, 'aria-required': required }}
      role={role}
      text={nameOf(text) ?? text}
      onPick={onChange}
      onLeave={onChange}
    />
  )
}
