import { linesOf } from '../load/lines.ts'
import { findCharacters } from '../text/clean.ts'
import { type Edit, spliced } from './edit.ts'

/**
 * What nobody can see taken out, then NFC: comments too, and as the loader reads it, so that no value becomes another. Characters
 * that turn or break text are left for their author.
 */
export const characterSteps: readonly ((text: string, file: string) => ReturnType<typeof spliced>)[] = [
  (text, file) => spliced(text, invisible(text, file)),
  (text, file) => spliced(text, uncomposed(text, file)),
]

function invisible(text: string, file: string): Edit[] {
  const lines = linesOf(text)
  return findCharacters(text)
    .filter(({ fault }) => fault === 'invisible')
    .map(({ offset: from, length }) => ({
      from,
      was: text.slice(from, from + length),
      by: '',
      rule: 'illegal-character',
      at: lines.position(file, from, from + length),
    }))
}

/** One edit a line, from its first character in another form to its last. */
function uncomposed(text: string, file: string): Edit[] {
  if (text === text.normalize()) return []
  const lines = linesOf(text)
  return Array.from({ length: lines.count }, (_, line) => line).flatMap((line) => {
    const was = lines.text(line)
    const by = was.normalize()
    const from = lines.start(line)
    return was === by ? [] : [{ from, was, by, rule: 'nfc', at: lines.position(file, from, lines.end(line)) }]
  })
}
