import { useEffect, useRef, useState } from 'preact/hooks'
import type { DiffLine } from '../../api.ts'
import { Comparison } from '../parts/comparison.tsx'
import { ask } from '../state/ask.ts'
import { type Conflict, conflict as open } from '../state/meeting.ts'
import { trying } from '../state/notice.ts'
import { settle } from '../state/saving.ts'
import { say } from '../state/settings.ts'
import { words } from '../state/words.ts'

/** Two texts that both want to be the file; the officer chooses, and nothing is lost. */
export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  const { current, yours } = conflict
  const [lines, setLines] = useState<readonly DiffLine[]>([])
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    if (current)
      void trying(() => ask('POST /api/diff', { body: { from: current.text, to: yours } })).then((all) =>
        setLines(all ?? []),
      )
  }, [current, yours])
  return (
    <section class="page conflict" role="alert">
      <h2 ref={title} tabIndex={-1}>
        {say(words.conflictTitle)}
      </h2>
      <p>{say(current ? words.conflictHow : words.conflictGone)}</p>
      <div class="dialog-actions">
        <button type="button" class="primary" onClick={() => void settle(yours)}>
          {say(words.conflictKeepYours)}
        </button>
        {current && (
          <button type="button" onClick={() => void settle(current.text)}>
            {say(words.conflictKeepTheirs)}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            open.value = undefined
          }}
        >
          {say(words.conflictLater)}
        </button>
      </div>
      {current && (
        <>
          <p class="legend">
            <span class="line-old">− {say(words.conflictTheirs)}</span>{' '}
            <span class="line-new">+ {say(words.conflictYours)}</span>
          </p>
          {lines.length > 0 && <Comparison lines={lines} label={say(words.conflictTitle)} />}
        </>
      )}
    </section>
  )
}
