import { useEffect } from 'preact/hooks'
import { Empty } from '../parts/empty.tsx'
import { Segmented } from '../parts/segmented.tsx'
import { reading } from '../state/meeting.ts'
import { followText, forgetPreview, format, kind, made, previewing, withheld } from '../state/preview.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { HtmlPreview } from './html-preview.tsx'
import { PdfPreview } from './pdf-preview.tsx'

/** A document of the meeting as it would be made of what is typed, beside the typing. */
export function PreviewPane() {
  useEffect(() => {
    const stop = followText()
    return () => {
      stop()
      forgetPreview()
    }
  }, [])
  const kinds = reading.value?.kinds ?? []
  return (
    <section class="preview" aria-label={say(words.preview)}>
      <div class="preview-head">
        {kinds.length > 0 && (
          <select
            aria-label={say(words.previewKind)}
            value={kind.value ?? kinds[0]?.id}
            onChange={({ currentTarget }) => {
              kind.value = currentTarget.value
            }}
          >
            {kinds.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <Segmented
          label={say(words.previewFormat)}
          value={format.value}
          options={[
            { value: 'html', label: say(words.previewHtml) },
            { value: 'pdf', label: say(words.previewPdf) },
          ]}
          onChange={(to) => {
            format.value = to
          }}
        />
        <span class={`working${previewing.value ? ' working-on' : ''}`} aria-hidden="true" />
      </div>
      <Shown none={kinds.length === 0} />
    </section>
  )
}

function Shown({ none }: { readonly none: boolean }) {
  const preview = made.value
  if (none && reading.value)
    return (
      <Empty title={say(words.previewNone)}>
        <p>{say(words.previewNoneHow)}</p>
      </Empty>
    )
  if (!preview && withheld.value)
    return (
      <Empty title={say(words.previewErrorsOnly)}>
        <p>{say(words.previewErrorsHow)}</p>
      </Empty>
    )
  if (!preview) return <div class="preview-room" />
  return (
    <>
      {withheld.value && (
        <p class="preview-old" role="status">
          {say(words.previewErrors)}
        </p>
      )}
      {preview.format === 'pdf' ? <PdfPreview preview={preview} /> : <HtmlPreview preview={preview} />}
    </>
  )
}
