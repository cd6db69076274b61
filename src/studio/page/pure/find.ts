import { fold } from '../../../text/fold.ts'

/** What can be found, with its words made comparable once. */
export interface Findable<T> {
  readonly thing: T
  /** Lower case, without marks. */
  readonly folded: string
}

export function findable<T>(thing: T, text: string): Findable<T> {
  return { thing, folded: fold(text) }
}

/** Things that have every word of the query somewhere, marks and case aside; those that begin words with all of them first. */
export function found<T>(query: string, things: readonly Findable<T>[], most = Number.POSITIVE_INFINITY): T[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return things.slice(0, most).map(({ thing }) => thing)
  const having = things.filter(({ folded }) => words.every((word) => folded.includes(word)))
  const [first, second] = [true, false].map((wanted) =>
    having.filter(({ folded }) => words.every((word) => ` ${folded}`.includes(` ${word}`)) === wanted),
  )
  return [...(first ?? []), ...(second ?? [])].slice(0, most).map(({ thing }) => thing)
}
