import type { ComponentChildren } from 'preact'
import type { Path } from '../../../diagnostic.ts'
import { exampleOf, type Field } from '../pure/form.ts'
import { pathKey } from '../pure/path.ts'
import { findings } from '../state/form.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { FindingNotes } from './finding-notes.tsx'

interface FieldFrameProps {
  readonly field: Field
  readonly path: Path
  /** The id of the control; without one the label names a group. */
  readonly id: string
  readonly group?: boolean
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A control with its label, what belongs there, and what is wrong with what is there. */
export function FieldFrame({ field, path, id, group = false, wide = false, children }: FieldFrameProps) {
  const key = pathKey(path)
  const wrong = findings.value.get(key) ?? []
  const example = exampleOf(field)
  return (
    <div
      class={`field${wide ? ' field-wide' : ''}`}
      data-path={key}
      {...(group && { role: 'group', 'aria-labelledby': `${id}-label` })}
    >
      {group ? (
        <span class="label" id={`${id}-label`}>
          {field.label}
          <Required field={field} />
        </span>
      ) : (
        <label class="label" for={id}>
          {field.label}
          <Required field={field} />
        </label>
      )}
      {children}
      <FindingNotes findings={wrong} />
      <p class="help" id={`${id}-help`}>
        {field.help}
        {example && ` ${say(words.example(example))}.`}
      </p>
    </div>
  )
}

function Required({ field }: { readonly field: Field }) {
  if (!field.required) return null
  return (
    <span class="required">
      {' '}
      <span aria-hidden="true">★</span>
      <span class="hidden">({say(words.required)})</span>
    </span>
  )
}
