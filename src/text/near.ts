import { fold } from './fold.ts'

/** How many letters must be changed, added, dropped, or swapped with a neighbour to make `a` into `b` (each stretch edited once). */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow(a, b, row, old, older)
    if (Math.min(...next) > most) return most + 1
    older = old
    old = next
  }
  return old[b.length] ?? 0
}

function nextRow(a: string, b: string, row: number, old: readonly number[], older: readonly number[]): number[] {
  const next = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1]
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    next[column] = Math.min(
      (old[column] ?? 0) + 1,
      (next[column - 1] ?? 0) + 1,
      (old[column - 1] ?? 0) + (same ? 0 : 1),
      swapped ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
    )
  }
  return next
}

/** The candidate most likely meant by `word` ("did you mean"), marks and case aside; nothing when none is near enough. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return suggestions(word, candidates, 1)[0]
}

/** The likeliest candidates, nearest first, at most `limit`. Near enough is one edit in three letters. */
export function suggestions(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const key = comparable(word)
  const most = Math.max(1, Math.floor(key.length / 3))
  return [...candidates]
    .sort()
    .map((candidate) => ({ candidate, edits: nearness(key, comparable(candidate), most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

function comparable(word: string): string {
  return fold(word)
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** A candidate that begins with all of a word of three letters or more is as near as one edit. */
function nearness(key: string, candidate: string, most: number): number {
  if (key.length >= 3 && candidate.startsWith(key)) return Math.min(1, candidate.length - key.length)
  return distance(key, candidate, most)
}
