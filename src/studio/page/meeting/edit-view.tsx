import { useEffect } from 'preact/hooks'
import { FormView } from '../form/form-view.tsx'
import { Banner } from '../parts/banner.tsx'
import { Segmented } from '../parts/segmented.tsx'
import { PreviewPane } from '../preview/preview-pane.tsx'
import { jumpTo, mode, pane, showPreview } from '../state/jump.ts'
import { editing, opened, reading } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { settled } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { YamlPane } from '../yaml/yaml-pane.tsx'
import { Findings } from './findings.tsx'

/** The two panes: what is typed, and what becomes of it. */
export function EditView() {
  const office = opened.value?.schema === 'office'
  const preview = !office && showPreview.value
  const partial = reading.value?.partial === true
  useEffect(() => () => void settled(), [])
  return (
    <div class={`panes show-${pane.value}${preview ? '' : ' one-pane'}`}>
      {preview && (
        <div class="pane-switch">
          <Segmented
            label={say(words.viewsNav)}
            value={pane.value}
            options={[
              { value: 'edit', label: say(words.paneForm) },
              { value: 'preview', label: say(words.preview) },
            ]}
            onChange={(to) => {
              pane.value = to
            }}
          />
        </div>
      )}
      <section class="edit" aria-label={say(words.views.soan)}>
        <div class="edit-head">
          <Segmented
            label={say(words.editorKind)}
            value={mode.value}
            options={[
              { value: 'form', label: say(words.form) },
              { value: 'yaml', label: say(words.yaml) },
            ]}
            onChange={(to) => void switchTo(to)}
          />
          {!office && (
            <button
              type="button"
              class="small preview-toggle"
              aria-pressed={showPreview.value}
              onClick={() => {
                showPreview.value = !showPreview.value
              }}
            >
              {say(words.preview)}
            </button>
          )}
        </div>
        <div class={`edit-room edit-${mode.value}`}>
          {mode.value === 'yaml' && <YamlPane />}
          {mode.value === 'form' && partial && (
            <Banner kind="bad" message={say(words.partial)}>
              <button type="button" onClick={() => void switchTo('yaml')}>
                {say(words.toYaml)}
              </button>
            </Banner>
          )}
          {mode.value === 'form' && !partial && <FormView />}
        </div>
        <Findings />
      </section>
      {preview && <PreviewPane />}
    </div>
  )
}

/** The other view of the same file, at the same place. */
export async function switchTo(to: 'form' | 'yaml'): Promise<void> {
  if (mode.value === to) return
  await settled()
  const path = editing.value
  mode.value = to
  if (path.length > 0) jumpTo(path)
}
