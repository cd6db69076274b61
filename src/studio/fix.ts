import type { Diagnostic } from '../diagnostic.ts'
import { linesOf } from '../load/lines.ts'
import { type Edit, spliced } from '../mend/edit.ts'
import type { FixPlace } from './api.ts'

/** A text with the one finding put right that begins at a place; unchanged where there is none that knows how. */
export function fixed(
  text: string,
  diagnostics: readonly Diagnostic[],
  { rule, line, column }: FixPlace,
): { readonly text: string; readonly edits: readonly Edit[] } {
  const found = diagnostics.find(({ at, ...one }) => one.rule === rule && at?.line === line && at.column === column)
  if (!found?.at || !found.mend) return { text, edits: [] }
  const edit = { from: linesOf(text).start(line - 1) + column - 1, ...found.mend, rule, at: found.at }
  const { text: now, made } = spliced(text, [edit])
  return { text: now, edits: made }
}
