import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { findable, found } from '../pure/find.ts'
import { isRecord, valueAt } from '../pure/path.ts'
import { slugFor } from '../pure/slug.ts'
import { namedFindable, type Suggestion, suggestions } from '../pure/suggest.ts'
import { idsOf, nameable } from '../state/form.ts'
import { value } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { change } from '../state/typing.ts'
import { words } from '../state/words.ts'

interface PickerProps {
  readonly said: { readonly id?: string; readonly [attribute: string]: unknown }
  readonly role: string
  /** What stands in the box when it is entered. */
  readonly text: string
  /** An id, or free words. */
  readonly onPick: (value: string) => void
  /** The box was left with words nobody chose. */
  readonly onLeave: (typed: string) => void
  readonly onKeyDown?: (event: KeyboardEvent, typed: string) => void
}

/** A box that offers who and what can be named, marks or not, and takes free words. */
export function Picker({ said, role, text, onPick, onLeave, onKeyDown }: PickerProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [browsing, setBrowsing] = useState(false)
  const [at, setAt] = useState(-1)
  const taken = useRef(false)
  const all = useMemo(() => namedFindable(nameable.value), [nameable.value])
  const open = typed !== undefined || browsing
  const offered = open ? offers(role, typed ?? '', all) : []
  const close = () => {
    setTyped(undefined)
    setBrowsing(false)
    setAt(-1)
  }
  const take = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return
    taken.current = true
    close()
    onPick(pickedFrom(suggestion))
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && !event.altKey && offered.length > 0) {
      event.preventDefault()
      setAt(at < 0 && step < 0 ? offered.length - 1 : (at + step + offered.length) % offered.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      take(offered[Math.max(0, at)])
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      close()
    } else onKeyDown?.(event, typed ?? text)
  }
  return (
    <div class="picker">
      <input
        type="text"
        autoComplete="off"
        placeholder={say(words.pick)}
        {...said}
        value={typed ?? text}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
        onInput={({ currentTarget }) => {
          taken.current = false
          setTyped(currentTarget.value)
          setAt(-1)
        }}
        onClick={() => setBrowsing(true)}
        onKeyDown={keys}
        onBlur={() => {
          if (!taken.current && typed !== undefined) onLeave(typed.trim())
          close()
        }}
        onFocus={() => {
          taken.current = false
        }}
      />
      <div
        class="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-label={say(words.options)}
        hidden={offered.length === 0}
      >
        {offered.map((suggestion, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: as above
          <div
            key={`${suggestion.is}${valueIn(suggestion)}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            class="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(suggestion)}
          >
            <Words suggestion={suggestion} />
          </div>
        ))}
      </div>
    </div>
  )
}

function offers(role: string, typed: string, all: ReturnType<typeof namedFindable>): Suggestion[] {
  if (role === 'reference') return suggestions(typed, all, isRecord(valueAt(value.value, ['cluster'])))
  const ids = idsOf(role === 'figure' ? 'figure' : 'basis').map((one) => findable(one, `${one.id} ${one.about}`))
  const fitting: Suggestion[] = found(typed, ids, 10).map((one) => ({ is: 'id', ...one }))
  return typed.trim() === '' || role === 'figure' ? fitting : [...fitting, { is: 'free', text: typed.trim() }]
}

function valueIn(suggestion: Suggestion): string {
  if (suggestion.is === 'named') return suggestion.named.id
  if (suggestion.is === 'new') return suggestion.what + suggestion.name
  if (suggestion.is === 'id') return suggestion.id
  return suggestion.is === 'free' ? suggestion.text : 'cluster'
}

/** What the file will say; somebody new is declared first. */
function pickedFrom(suggestion: Suggestion): string {
  if (suggestion.is !== 'new') return valueIn(suggestion)
  const key = suggestion.what === 'person' ? 'people' : 'organizations'
  const id = slugFor(suggestion.name, (taken) => nameable.value.some((named) => named.id === taken))
  change([{ do: 'set', path: [key, id, 'name'], value: suggestion.name }])
  return id
}

function Words({ suggestion }: { readonly suggestion: Suggestion }) {
  if (suggestion.is === 'free') return <span>{say(words.pickFree(suggestion.text))}</span>
  if (suggestion.is === 'cluster') return <span>{say(words.pickCluster)}</span>
  if (suggestion.is === 'new')
    return (
      <span>
        {say(suggestion.what === 'person' ? words.pickNew(suggestion.name) : words.pickNewBody(suggestion.name))}
      </span>
    )
  const [name, about] =
    suggestion.is === 'named' ? [suggestion.named.name, suggestion.named.about] : [suggestion.id, suggestion.about]
  return (
    <>
      <strong>{name}</strong> <span class="quiet">{about}</span>
    </>
  )
}
