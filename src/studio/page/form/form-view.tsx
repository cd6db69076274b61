import { Icon } from '../parts/icon.tsx'
import { isRecord } from '../pure/path.ts'
import { sectionsOf } from '../pure/relevant.ts'
import { asked, unfolded } from '../state/form.ts'
import { diagnostics, editing, form, value } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { FieldView } from './field-view.tsx'
import { FormSection } from './form-section.tsx'
import { AnyField } from './inner-field.tsx'

/** The whole file as a form: sections that matter, and those that may be added. */
export function FormView() {
  const root = form.value?.root
  if (!form.value || root?.type !== 'object') return null
  const all = isRecord(value.value) ? value.value : {}
  const { shown, offered } = sectionsOf(root.fields, value.value, diagnostics.value, asked.value)
  const add = (key: string) => {
    asked.value = new Set([...asked.value, key])
    unfolded.value = { ...unfolded.value, [key]: true }
  }
  return (
    <AnyField.Provider value={FieldView}>
      <div class="form" onFocusIn={({ target }) => follow(target)}>
        {shown.map(({ key, field }) => (
          <FormSection key={key} form={form.value} name={key} field={field} value={all[key]} />
        ))}
        {offered.length > 0 && (
          <section class="more-sections">
            <h2>{say(words.moreSections)}</h2>
            <p class="quiet">{say(words.moreSectionsHow)}</p>
            <div class="offers">
              {offered.map(({ key, field }) => (
                <button key={key} type="button" class="offer" title={field.help} onClick={() => add(key)}>
                  <Icon name="add" />
                  {field.label}
                </button>
              ))}
            </div>
          </section>
        )}
      </div>
    </AnyField.Provider>
  )
}

function follow(target: EventTarget | null): void {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null
  if (marked?.dataset.path) editing.value = JSON.parse(marked.dataset.path)
}
