import type { Diagnostic } from '../../../diagnostic.ts'
import { Icon } from '../parts/icon.tsx'
import { say } from '../state/settings.ts'
import { fix } from '../state/typing.ts'
import { words } from '../state/words.ts'

/** What is wrong with one field, where it stands, with the way out. */
export function FindingNotes({ findings }: { readonly findings: readonly Diagnostic[] }) {
  if (findings.length === 0) return null
  return (
    <ul class="notes">
      {findings.map((finding) => (
        <li key={`${finding.rule}${finding.at?.column ?? ''}`} class={`note note-${finding.severity}`}>
          <Icon name={finding.severity} />
          <span>
            <span class="hidden">{say(words.severities[finding.severity])}: </span>
            {say(finding.message)} {finding.hint && <span class="quiet">{say(finding.hint)}</span>}
          </span>
          <MendButton finding={finding} />
        </li>
      ))}
    </ul>
  )
}

/** Puts one finding right where that is certain. */
export function MendButton({ finding: { mend, at, rule } }: { readonly finding: Diagnostic }) {
  if (!mend || !at) return null
  return (
    <button type="button" class="small" onClick={() => fix({ rule, line: at.line, column: at.column })}>
      {say(words.fixOne)} <span class="hidden">“{mend.by}”</span>
    </button>
  )
}
