import type { Position } from '../diagnostic.ts'

/** Instead of the characters of a text from `from` (`was`), `by`; offsets in UTF-16 units. */
export interface Edit {
  readonly from: number
  readonly was: string
  readonly by: string
  /** Id of the rule it keeps, or what it is: `nfc`, `date-form`. */
  readonly rule: string
  readonly at: Position
}

/** The text with edits made in it, and those that were: of two that overlap the first, none where something else stands. */
export function spliced(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly made: readonly Edit[] } {
  const made: Edit[] = []
  const parts: string[] = []
  let done = 0
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    if (edit.from < done || edit.was === edit.by || !text.startsWith(edit.was, edit.from)) continue
    parts.push(text.slice(done, edit.from), edit.by)
    done = edit.from + edit.was.length
    made.push(edit)
  }
  return { text: parts.join('') + text.slice(done), made }
}
