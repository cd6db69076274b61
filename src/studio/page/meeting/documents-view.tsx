import { useEffect, useState } from 'preact/hooks'
import type { Documents, Output } from '../../api.ts'
import { Empty } from '../parts/empty.tsx'
import { Working } from '../parts/working.tsx'
import { factNamed } from '../pure/form.ts'
import { ask } from '../state/ask.ts'
import { build, progress, said } from '../state/building.ts'
import { base, diagnostics, dirty, form, opened } from '../state/meeting.ts'
import { tell, trying } from '../state/notice.ts'
import { save } from '../state/saving.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'
import { DocumentCard } from './document-card.tsx'
import { EditedQuestion } from './edited-question.tsx'

/** The documents of the meeting: made, downloaded, copied. */
export function DocumentsView() {
  const file = opened.value?.file ?? ''
  const [documents, setDocuments] = useState<Documents>()
  const [asking, setAsking] = useState<readonly Output[]>()
  const load = async () => {
    const answer = await trying(() => ask('GET /api/documents', { query: { file } }))
    if (answer) setDocuments(answer)
  }
  useEffect(() => {
    said.value = []
    void load()
  }, [file, base.value])
  const make = async (replace: readonly Output[] = []) => {
    setAsking(undefined)
    const chosen = replace.map(({ kind, format }) => ({ kind, format }))
    await build({ files: [file], ...(chosen.length > 0 && { replace: chosen }) })
    await load()
  }
  const begin = async () => {
    if (dirty.value && !(await save())) return
    const edited = documents?.outputs.filter(({ state }) => state === 'edited') ?? []
    if (edited.length > 0) setAsking(edited)
    else await make()
  }
  if (!documents) return <p class="quiet page">{say(words.loading)}</p>
  const kinds = [...new Set(documents.outputs.map(({ kind }) => kind))]
  const errors = diagnostics.value.some(({ severity }) => severity === 'error')
  return (
    <div class="page documents">
      <div class="home-head">
        <h2>{say(words.documentsOf)}</h2>
        <div class="documents-actions">
          <button
            type="button"
            class="primary"
            disabled={progress.value !== undefined || (kinds.length === 0 && !dirty.value)}
            onClick={() => void begin()}
          >
            {say(dirty.value ? words.buildSaveFirst : words.build)}
          </button>
          <button
            type="button"
            onClick={() =>
              void trying(() => ask('POST /api/folder', { body: { file } })).then(
                (done) => done && tell(words.folderOpened),
              )
            }
          >
            {say(words.openFolder)}
          </button>
        </div>
      </div>
      {errors && (
        <p class="note note-error">
          {say(words.previewErrorsOnly)}. {say(words.previewErrorsHow)}
        </p>
      )}
      <Working />
      {kinds.length === 0 && (
        <Empty title={say(words.noDocuments)}>
          <p>{say(words.noDocumentsHow)}</p>
        </Empty>
      )}
      <ul class="document-cards">
        {kinds.map((kind) => (
          <DocumentCard key={kind} outputs={documents.outputs.filter((output) => output.kind === kind)} />
        ))}
      </ul>
      {documents.others.length > 0 && (
        <section>
          <h3>{say(words.otherKinds)}</h3>
          <ul class="other-kinds">
            {documents.others.map(({ kind, name, needs }) => (
              <li key={kind}>
                <strong>{name}</strong>{' '}
                <span class="quiet">
                  {say(words.needs(needs.map((fact) => (form.value ? factNamed(form.value, fact) : fact)).join('; ')))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asking && (
        <EditedQuestion
          edited={asking}
          onAnswer={(replace) => void make(replace)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  )
}
