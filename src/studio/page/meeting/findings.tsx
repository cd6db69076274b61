import { useState } from 'preact/hooks'
import type { Diagnostic, Severity } from '../../../diagnostic.ts'
import { MendButton } from '../form/finding-notes.tsx'
import { Icon } from '../parts/icon.tsx'
import { byWeight, countOf } from '../pure/findings.ts'
import { trail } from '../pure/form.ts'
import { jumpTo } from '../state/jump.ts'
import { diagnostics, form } from '../state/meeting.ts'
import { say } from '../state/settings.ts'
import { fix } from '../state/typing.ts'
import { words } from '../state/words.ts'

const COUNTED: readonly (readonly [Severity, (count: number) => { readonly vi: string; readonly en: string }])[] = [
  ['error', words.errors],
  ['warning', words.warnings],
  ['info', words.notes],
]

/** What is wrong with the file, gravest first; each leads to its place. */
export function Findings() {
  const [open, setOpen] = useState(false)
  const all = diagnostics.value
  const certain = all.filter(({ mend, at }) => mend && at).length
  return (
    <section class={`findings${open ? ' findings-open' : ''}`} aria-label={say(words.findings)}>
      <div class="findings-head">
        <button
          type="button"
          class="findings-toggle"
          aria-expanded={open}
          disabled={all.length === 0}
          onClick={() => setOpen(!open)}
        >
          {all.length === 0 ? (
            <span class="well">
              <Icon name="done" />
              {say(words.noFindings)}
            </span>
          ) : (
            <>
              <Icon name="open" />
              <span>{say(words.findings)}:</span>
              <Counts diagnostics={all} />
            </>
          )}
        </button>
        {certain > 0 && (
          <button type="button" class="small" onClick={() => void fix()}>
            {say(words.fixAll(certain))}
          </button>
        )}
      </div>
      <p class="hidden" role="status">
        {COUNTED.map(([severity, count]) => say(count(countOf(all, severity)))).join(', ')}
      </p>
      {open && all.length > 0 && (
        <ul class="findings-list">
          {byWeight(all).map((finding) => (
            <FindingLine
              key={`${finding.rule}${finding.at?.line}:${finding.at?.column}${JSON.stringify(finding.path)}`}
              finding={finding}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function Counts({ diagnostics: all }: { readonly diagnostics: readonly Diagnostic[] }) {
  return (
    <>
      {COUNTED.map(([severity, count]) => {
        const many = countOf(all, severity)
        return many === 0 ? null : (
          <span key={severity} class={`many many-${severity}`}>
            <Icon name={severity} />
            {say(count(many))}
          </span>
        )
      })}
    </>
  )
}

function FindingLine({ finding }: { readonly finding: Diagnostic }) {
  const { severity, message, hint, path = [], at } = finding
  const where = form.value ? trail(form.value, path) : []
  return (
    <li class={`finding finding-${severity}`}>
      <button type="button" class="finding-go" onClick={() => jumpTo(path, at)}>
        <Icon name={severity} />
        <span>
          <span class="hidden">{say(words.severities[severity])}: </span>
          {say(message)}
          {hint && <span class="quiet"> {say(hint)}</span>}
          <span class="where quiet">
            {where.join(' › ')}
            {at && ` · ${say(words.line(at.line))}`}
          </span>
        </span>
      </button>
      <MendButton finding={finding} />
    </li>
  )
}
