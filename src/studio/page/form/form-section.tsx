import { useId } from 'preact/hooks'
import type { FormField, FormSchema } from '../../api.ts'
import { Icon } from '../parts/icon.tsx'
import { memo } from '../parts/memo.tsx'
import { worstUnder } from '../pure/findings.ts'
import { isEmpty, isRecord, pathKey, type Value } from '../pure/path.ts'
import { summaryOf } from '../pure/summary.ts'
import { asked, findings, nameOf, revealed, unfolded } from '../state/form.ts'
import { diagnostics } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { FindingNotes } from './finding-notes.tsx'
import { InnerField } from './inner-field.tsx'

interface FormSectionProps {
  readonly form: FormSchema | undefined
  readonly name: string
  readonly field: FormField
  readonly value: Value
}

/** One part of the file, to be unfolded; folded it tells how much is in it and whether something is wrong. */
export const FormSection = memo(function FormSection({ form, name, field, value }: FormSectionProps) {
  const id = useId()
  const path = sectionPath(name)
  const worst = worstUnder(diagnostics.value, path)
  const open = unfolded.value[name] ?? (field.required || revealed.value[0] === name || asked.value.has(name))
  const toggle = () => {
    unfolded.value = { ...unfolded.value, [name]: !open }
    if (revealed.value[0] === name) revealed.value = []
  }
  if (!form) return null
  return (
    <section class={`section${open ? ' section-open' : ''}`} data-path={pathKey(path)}>
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <Icon name="open" />
          <span class="section-name">
            {field.label}
            {field.required && <span class="required"> ★</span>}
          </span>
          <span class="section-sum">{open ? '' : amount(value)}</span>
          {worst && (
            <span class={`worst worst-${worst}`}>
              <Icon name={worst} />
              <span class="hidden">{say(words.severities[worst])}</span>
            </span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!open} class="section-body">
        {open && (
          <>
            {field.help && <p class="section-help">{field.help}</p>}
            {field.type !== 'object' && <FindingNotes findings={findings.value.get(pathKey(path)) ?? []} />}
            <InnerField form={form} field={field} path={path} value={value} bare />
          </>
        )}
      </div>
    </section>
  )
})

const paths = new Map<string, readonly [string]>()

/** The path of a section; the same array each time. */
function sectionPath(name: string): readonly [string] {
  const path = paths.get(name) ?? ([name] as const)
  paths.set(name, path)
  return path
}

function amount(value: Value): string {
  if (isEmpty(value)) return say(words.nothingYet)
  if (Array.isArray(value)) return say(words.contains(value.length))
  const many = isRecord(value) && Object.values(value).every((one) => isRecord(one))
  return many ? say(words.contains(Object.keys(value as object).length)) : summaryOf(value, nameOf, 60)
}
