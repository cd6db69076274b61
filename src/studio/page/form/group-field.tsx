import { useId, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import type { FormSchema } from '../../api.ts'
import { Icon } from '../parts/icon.tsx'
import { worstUnder } from '../pure/findings.ts'
import type { FieldOf } from '../pure/form.ts'
import { below, isEmpty, isRecord, pathKey, under, type Value } from '../pure/path.ts'
import { usualFields } from '../pure/relevant.ts'
import { findings, revealed } from '../state/form.ts'
import { diagnostics } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { FindingNotes } from './finding-notes.tsx'
import { InnerField } from './inner-field.tsx'

interface GroupFieldProps {
  readonly form: FormSchema
  readonly field: FieldOf<'object'>
  readonly path: Path
  readonly value: Value
  readonly bare: boolean
}

/** Several fields that belong together: those that matter, and the others one press away. */
export function GroupField({ form, field, path, value, bare }: GroupFieldProps) {
  const id = useId()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const record = recordOf(field, value)
  const usual = usualFields(path, field)
  const shown = field.fields.filter(
    ({ key, field: inner }) =>
      inner.required ||
      usual.has(key) ||
      opened.has(key) ||
      !isEmpty(record[key]) ||
      under(revealed.value, below(path, key)) ||
      worstUnder(diagnostics.value, below(path, key)) !== undefined,
  )
  const hidden = field.fields.filter((one) => !shown.includes(one))
  const body = (
    <>
      <FindingNotes findings={findings.value.get(pathKey(path)) ?? []} />
      <div class="fields">
        {shown.map(({ key, field: inner }) => (
          <InnerField key={key} form={form} field={inner} path={below(path, key)} value={record[key]} />
        ))}
      </div>
      {hidden.length > 0 && (
        <div class="offers">
          <span class="quiet">{say(words.moreFields)}:</span>
          {hidden.map(({ key, field: inner }) => (
            <button
              key={key}
              type="button"
              class="offer"
              title={inner.help}
              onClick={() => setOpened(new Set([...opened, key]))}
            >
              <Icon name="add" />
              {inner.label}
            </button>
          ))}
        </div>
      )}
    </>
  )
  if (bare) return body
  return (
    <fieldset class="group" data-path={pathKey(path)} aria-describedby={`${id}-help`}>
      <legend>{field.label}</legend>
      {field.help && (
        <p class="group-help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {body}
    </fieldset>
  )
}

/** The fields of a group; a text in its place is the one field it stands for. */
export function recordOf(field: FieldOf<'object'>, value: Value): Readonly<Record<string, Value>> {
  if (isRecord(value)) return value
  return typeof value === 'string' && value !== '' && field.bare !== undefined ? { [field.bare]: value } : {}
}
