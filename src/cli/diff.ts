import type { MendPlan } from '../build/mend-file.ts'
import { linesOf } from '../load/lines.ts'
import { findCharacters } from '../text/clean.ts'
import { plain } from './plain.ts'
import type { Session } from './session.ts'

/** What mending changes in a file, as `diff -u` writes it without context: mending never adds or takes a line. */
export function diffOf({ ref, text, mended }: MendPlan, { colours }: Session): string {
  const [before, after] = [linesOf(text), linesOf(mended.text)]
  const hunks = Array.from({ length: before.count }, (_, line) => line).flatMap((line) => {
    const [was, is] = [before.text(line), after.text(line)]
    if (was === is) return []
    const rules = new Set(mended.edits.filter(({ at }) => at.line === line + 1).map(({ rule }) => rule))
    return [
      colours.cyan(`@@ -${line + 1} +${line + 1} @@ ${[...rules].join(', ')}`),
      colours.red(`-${shown(was)}`),
      colours.green(`+${shown(is)}`),
    ]
  })
  const name = plain(ref.file)
  return `${[colours.bold(`--- ${name}`), colours.bold(`+++ ${name}`), ...hunks].join('\n')}\n`
}

/** What nobody can see is told by its code. */
function shown(line: string): string {
  const codes = findCharacters(line).reduceRight(
    (text, { code, offset, length }) => `${text.slice(0, offset)}‹${code}›${text.slice(offset + length)}`,
    line,
  )
  return plain(codes)
}
