import { useId, useRef } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import { Icon } from '../parts/icon.tsx'
import { IconButton } from '../parts/icon-button.tsx'
import { useOrder } from '../parts/use-order.ts'
import { exampleOf, type Field } from '../pure/form.ts'
import { asList, below, pathKey, type Value } from '../pure/path.ts'
import { isTable, parseTable } from '../pure/tsv.ts'
import { findings } from '../state/form.ts'
import { say } from '../state/settings.ts'
import { change, drop, put } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { FieldFrame } from './field-frame.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { GrowingText } from './growing-text.tsx'

interface LinesFieldProps {
  readonly field: Field
  readonly item: Field
  readonly path: Path
  readonly value: Value
  readonly bare: boolean
}

/** Lines of words, one after the other; an empty one waits below them. */
export function LinesField({ field, item, path, value, bare }: LinesFieldProps) {
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const lines = asList(value).map((line) => (typeof line === 'string' ? line : ''))
  const ordering = useOrder(lines.length, (from, to) => change([{ do: 'move', path, from, to }]))
  const example = exampleOf(field) ?? exampleOf(item)
  const focus = (at: number) => requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[at]?.focus())
  const insert = (at: number, texts: readonly string[]) =>
    change(texts.map((text, more) => ({ do: 'insert', path, index: at + more, value: text })))
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) {
      if (at < lines.length - 1) insert(at + 1, [''])
      focus(at + 1)
    }
    if (event.key === 'Backspace' && lines[at] === '') {
      event.preventDefault()
      drop(below(path, at))
      focus(Math.max(0, at - 1))
    }
    ordering.onKeyDown(at)(event)
  }
  const onPaste = (at: number) => (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (!isTable(pasted)) return
    event.preventDefault()
    insert(
      at,
      parseTable(pasted).map((row) => row.filter((cell) => cell !== '').join(', ')),
    )
  }
  const control = (
    <ol class="lines" ref={list}>
      {[...lines, ''].map((text, at) => (
        <li key={at} data-path={pathKey(below(path, at))} {...ordering.row(at)}>
          {at < lines.length ? (
            <span class="grip" title={say(words.drag)} {...ordering.handle(at)}>
              <Icon name="grip" />
            </span>
          ) : (
            <span class="grip grip-none" />
          )}
          <GrowingText
            said={{
              ...(at === 0 && { id }),
              'aria-label': `${field.label || item.label} ${at + 1}`,
              'aria-describedby': `${id}-help`,
            }}
            text={text}
            placeholder={at === lines.length && example ? say(words.example(example)) : undefined}
            onChange={(to) => put(below(path, at), to)}
            onLeave={() => text === '' && at < lines.length && drop(below(path, at))}
            onKeyDown={onKeyDown(at)}
            onPaste={onPaste(at)}
          />
          {at < lines.length ? (
            <IconButton
              icon="remove"
              label={say(words.removeNamed(`${field.label} ${at + 1}`))}
              onClick={() => drop(below(path, at))}
            />
          ) : (
            <span class="icon-room" />
          )}
          <FindingNotes findings={findings.value.get(pathKey(below(path, at))) ?? []} />
        </li>
      ))}
    </ol>
  )
  if (bare) return <div data-path={pathKey(path)}>{control}</div>
  return (
    <FieldFrame field={field} path={path} id={id} group wide>
      {control}
    </FieldFrame>
  )
}
