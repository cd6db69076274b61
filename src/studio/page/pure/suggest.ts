import type { Named } from '../../api.ts'
import { type Findable, findable, found } from './find.ts'

/** What a picker offers for the words typed so far. */
export type Suggestion =
  | { readonly is: 'named'; readonly named: Named }
  | { readonly is: 'id'; readonly id: string; readonly about: string }
  | { readonly is: 'cluster' }
  | { readonly is: 'free'; readonly text: string }
  | { readonly is: 'new'; readonly what: Named['what']; readonly name: string }

const MOST = 8

export function namedFindable(all: readonly Named[]): Findable<Named>[] {
  return all.map((named) => findable(named, `${named.name} ${named.about} ${named.id}`))
}

/** People and bodies the words fit; then the words themselves, and declaring them as somebody or some body new. */
export function suggestions(query: string, all: readonly Findable<Named>[], cluster: boolean): Suggestion[] {
  const typed = query.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const fitting: Suggestion[] = found(typed, all, MOST).map((named) => ({ is: 'named', named }))
  if (cluster && 'cluster cum khoi'.includes(typed.toLowerCase())) fitting.push({ is: 'cluster' })
  if (typed === '') return fitting
  const free: Suggestion[] = /^[a-z0-9-]+$/u.test(typed) ? [] : [{ is: 'free', text: typed }]
  const made: Suggestion[] = (['person', 'organization'] as const).map((what) => ({ is: 'new', what, name: typed }))
  return [...fitting, ...free, ...made]
}
