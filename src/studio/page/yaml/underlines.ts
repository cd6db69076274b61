import type { Diagnostic as Underline } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { Diagnostic } from '../../../diagnostic.ts'
import { say } from '../state/settings.ts'
import { fix } from '../state/typing.ts'
import { words } from '../state/words.ts'

/** What is wrong, as the editor underlines it, with the way to put it right where that is certain. */
export function underlines(doc: Text, diagnostics: readonly Diagnostic[]): Underline[] {
  return diagnostics.flatMap((diagnostic) => {
    const { at, severity, message, hint, mend, rule } = diagnostic
    if (!at || at.line > doc.lines) return []
    const line = doc.line(at.line)
    const from = Math.min(line.to, line.from + at.column - 1)
    const to = Math.min(doc.length, Math.max(from + 1, from + at.length))
    const said = [say(message), hint && say(hint)].filter((sentence) => sentence !== undefined).join(' ')
    const apply = () => void fix({ rule, line: at.line, column: at.column })
    return [
      {
        from,
        to: Math.max(from, to),
        severity,
        message: said,
        ...(mend && { actions: [{ name: say(words.fixOne), apply }] }),
      },
    ]
  })
}
