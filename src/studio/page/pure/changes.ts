import type { DiffLine } from '../../api.ts'

/** A stretch of a comparison: lines, or how many unchanged lines are left out. */
export type Stretch = { readonly lines: readonly DiffLine[] } | { readonly skipped: number }

/** A comparison with only `near` unchanged lines round each change. */
export function stretches(lines: readonly DiffLine[], near = 3): Stretch[] {
  const wanted = new Set<number>()
  for (const [at, { side }] of lines.entries())
    if (side !== 'same') for (let line = at - near; line <= at + near; line += 1) wanted.add(line)
  const made: Stretch[] = []
  for (const [at, line] of lines.entries()) {
    const last = made.at(-1)
    if (wanted.has(at)) made.splice(-1, 1, ...joined(last, line))
    else
      made.splice(
        -1,
        1,
        ...(last && 'skipped' in last ? [{ skipped: last.skipped + 1 }] : [...listOf(last), { skipped: 1 }]),
      )
  }
  return made
}

function joined(last: Stretch | undefined, line: DiffLine): Stretch[] {
  if (last && 'lines' in last) return [{ lines: [...last.lines, line] }]
  return [...listOf(last), { lines: [line] }]
}

function listOf<T>(thing: T | undefined): T[] {
  return thing === undefined ? [] : [thing]
}

/** How many lines came and went. */
export function tally(lines: readonly DiffLine[]): { readonly added: number; readonly removed: number } {
  const count = (wanted: DiffLine['side']) => lines.filter(({ side }) => side === wanted).length
  return { added: count('new'), removed: count('old') }
}
