import { useId, useState } from 'preact/hooks'
import type { Path } from '../../../diagnostic.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { useOrder } from '../parts/use-order.ts'
import type { Field } from '../pure/form.ts'
import { asList, below, pathKey, type Value } from '../pure/path.ts'
import { isTable } from '../pure/tsv.ts'
import { findings, nameOf } from '../state/form.ts'
import { say } from '../state/settings.ts'
import { change, drop, put } from '../state/typing.ts'
import { words } from '../state/words.ts'
import { FieldFrame } from './field-frame.tsx'
import { FindingNotes } from './finding-notes.tsx'
import { PastePeople } from './paste-people.tsx'
import { Picker } from './picker.tsx'

interface ReferencesFieldProps {
  readonly field: Field
  readonly item: Extract<Field, { readonly type: 'text' }>
  readonly path: Path
  readonly value: Value
}

/** Several people, bodies, figures or papers, in order; each by its name. */
export function ReferencesField({ field, item, path, value }: ReferencesFieldProps) {
  const id = useId()
  const [pasted, setPasted] = useState<string>()
  const ids = asList(value).map((one) => (typeof one === 'string' ? one : ''))
  const ordering = useOrder(ids.length, (from, to) => change([{ do: 'move', path, from, to }]))
  const add = (one: string) => {
    if (one !== '') put(below(path, ids.length), one)
  }
  return (
    <FieldFrame field={field} path={path} id={id} wide>
      {ids.length > 0 && (
        <ol class="named">
          {ids.map((one, at) => (
            <li key={at} data-path={pathKey(below(path, at))} {...ordering.row(at)}>
              <button
                type="button"
                class="named-name"
                title={say(words.drag)}
                onKeyDown={ordering.onKeyDown(at)}
                {...ordering.handle(at)}
              >
                {nameOf(one) ?? one}
              </button>
              <IconButton
                icon="remove"
                label={say(words.removeNamed(nameOf(one) ?? one))}
                onClick={() => drop(below(path, at))}
              />
              <FindingNotes findings={findings.value.get(pathKey(below(path, at))) ?? []} />
            </li>
          ))}
        </ol>
      )}
      <div class="picker-row">
        <Picker
          said={{
            id,
            'aria-describedby': `${id}-help`,
            onPaste: (event: ClipboardEvent) => {
              const text = event.clipboardData?.getData('text/plain') ?? ''
              if (item.role !== 'reference' || !isTable(text)) return
              event.preventDefault()
              setPasted(text)
            },
          }}
          role={item.role}
          text=""
          onPick={add}
          onLeave={add}
        />
        {item.role === 'reference' && (
          <button type="button" class="small" onClick={() => setPasted('')}>
            {say(words.paste)}
          </button>
        )}
      </div>
      {pasted !== undefined && (
        <PastePeople path={path} pasted={pasted} count={ids.length} onClose={() => setPasted(undefined)} />
      )}
    </FieldFrame>
  )
}
