import { useEffect, useId, useMemo, useState } from 'preact/hooks'
import type { Sentence } from '../../../diagnostic.ts'
import type { MeetingLine, Nature } from '../../api.ts'
import { Segmented } from '../parts/segmented.tsx'
import { found } from '../pure/find.ts'
import { shownDate } from '../pure/shown.ts'
import { ask } from '../state/ask.ts'
import { home, loadHome } from '../state/home.ts'
import { trying } from '../state/notice.ts'
import { go } from '../state/place.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** A new meeting: its name, and what it begins with. */
export function NewPage({ copyOf }: { readonly copyOf?: string }) {
  const id = useId()
  const [natures, setNatures] = useState<readonly Nature[]>([])
  const [from, setFrom] = useState<'nature' | 'copy'>(copyOf ? 'copy' : 'nature')
  const [name, setName] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const [nature, setNature] = useState<string>()
  const [copied, setCopied] = useState(copyOf)
  const [wrong, setWrong] = useState<Sentence>()
  useEffect(() => {
    void trying(() => ask('GET /api/natures')).then((all) => setNatures(all ?? []))
    void loadHome()
  }, [])
  const chosen = nature ?? natures[0]?.id
  const make = async () => {
    const fault = faultOf(name, year, from === 'copy' && !copied)
    setWrong(fault)
    if (fault) return
    const begin = from === 'copy' ? { ...(copied && { copyOf: copied }) } : { ...(chosen && { nature: chosen }) }
    const made = await trying(() => ask('POST /api/new', { body: { name: name.trim(), year, ...begin } }))
    if (made) go({ page: 'meeting', file: made.file, view: 'soan' })
  }
  return (
    <form
      class="page new-meeting"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <h1>{say(words.newTitle)}</h1>
      <div class="field field-wide">
        <label class="label" for={`${id}-name`}>
          {say(words.newName)}
        </label>
        <input
          id={`${id}-name`}
          type="text"
          value={name}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {say(words.newNameHint)}
        </p>
      </div>
      <div class="field field-year">
        <label class="label" for={`${id}-year`}>
          {say(words.newYear)}
        </label>
        <input
          id={`${id}-year`}
          type="text"
          inputMode="numeric"
          maxLength={4}
          value={year}
          onInput={({ currentTarget }) => setYear(currentTarget.value)}
        />
      </div>
      <h2>{say(words.newFrom)}</h2>
      <Segmented
        label={say(words.newFrom)}
        value={from}
        options={[
          { value: 'nature', label: say(words.newNature) },
          { value: 'copy', label: say(words.newCopy) },
        ]}
        onChange={setFrom}
      />
      {from === 'nature' ? (
        <fieldset class="natures">
          <legend class="hidden">{say(words.newNature)}</legend>
          {natures.map((one) => (
            <label key={one.id} class="nature">
              <input type="radio" name="nature" checked={one.id === chosen} onChange={() => setNature(one.id)} />
              <span>
                <strong>{say(one.name)}</strong>
                <span class="quiet">{say(one.about)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <CopyChoice chosen={copied} onChoose={setCopied} />
      )}
      {wrong && (
        <p class="note note-error" role="alert">
          {say(wrong)}
        </p>
      )}
      <div class="dialog-actions">
        <button type="submit" class="primary">
          {say(words.newMake)}
        </button>
      </div>
    </form>
  )
}

function faultOf(name: string, year: string, noCopy: boolean): Sentence | undefined {
  if (name.trim() === '') return words.newNeedsName
  if (!/^\d{4}$/u.test(year)) return words.newNeedsYear
  return noCopy ? words.newNeedsCopy : undefined
}

interface CopyChoiceProps {
  readonly chosen: string | undefined
  readonly onChoose: (file: string) => void
}

const SHOWN = 12

/** Which earlier meeting the new one is to be like. */
function CopyChoice({ chosen, onChoose }: CopyChoiceProps) {
  const id = useId()
  const [query, setQuery] = useState('')
  const all = useMemo(() => (home.value?.years ?? []).flatMap(({ meetings }) => meetings), [home.value])
  const listed: MeetingLine[] = found(
    query,
    all.map((thing) => ({ thing, folded: thing.folded })),
    SHOWN,
  )
  const chosenOne = all.find(({ file }) => file === chosen)
  const shown = chosenOne && !listed.includes(chosenOne) ? [chosenOne, ...listed] : listed
  return (
    <div>
      <p class="quiet">{say(words.newCopyHint)}</p>
      <label class="label" for={id}>
        {say(words.search)}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        autoComplete="off"
        placeholder={say(words.searchHint)}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <fieldset class="natures">
        <legend class="hidden">{say(words.newCopy)}</legend>
        {shown.map(({ file, title, date, place }) => (
          <label key={file} class="nature">
            <input type="radio" name="copy" checked={file === chosen} onChange={() => onChoose(file)} />
            <span>
              <strong>{title}</strong>
              <span class="quiet">{[date && shownDate(date), place].filter((said) => said).join(' · ')}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
