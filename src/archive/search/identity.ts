import { fold } from '../../text/fold.ts'
import type { Named, Page } from './page.ts'

/**
 * What files say differently of people and bodies.
 * - `two-names`: one id, two names: two people under one id, or a slip in one file.
 * - `two-ids`: one name with the same title or body, two ids: what they did is not joined.
 */
export interface Mismatch {
  readonly problem: 'two-names' | 'two-ids'
  readonly what: 'person' | 'organization'
  /** The ids; one where it is the names that differ. */
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** A file for each of the two. */
  readonly files: readonly string[]
}

/** Whom and what a file names. */
type Naming = Pick<Page, 'file' | 'people' | 'bodies'>

/** Every mismatch once, in the order it is met. */
export function mismatchesOf(pages: readonly Naming[]): Mismatch[] {
  return [...among(pages, 'person', ({ people }) => people), ...among(pages, 'organization', ({ bodies }) => bodies)]
}

interface Seen {
  readonly named: Named
  readonly file: string
}

function among(
  pages: readonly Naming[],
  what: Mismatch['what'],
  listOf: (page: Naming) => readonly Named[],
): Mismatch[] {
  const byId = new Map<string, Seen>()
  const byName = new Map<string, Seen>()
  const told = new Set<string>()
  const found: Mismatch[] = []
  const tell = (problem: Mismatch['problem'], first: Seen, second: Seen) => {
    const ids = [...new Set([first.named.id, second.named.id])]
    const names = [...new Set([first.named.name, second.named.name])]
    const key = JSON.stringify([problem, ids, names])
    if (told.has(key)) return
    told.add(key)
    found.push({ problem, what, ids, names, files: [first.file, second.file] })
  }
  for (const page of pages)
    for (const named of listOf(page)) {
      const seen = { named, file: page.file }
      const sameId = byId.get(named.id)
      if (!sameId) byId.set(named.id, seen)
      else if (sameId.named.name !== named.name) tell('two-names', sameId, seen)
      const key = sameKey(what, named)
      const sameName = byName.get(key)
      if (!sameName) byName.set(key, seen)
      else if (sameName.named.id !== named.id) tell('two-ids', sameName, seen)
    }
  return found
}

/** Names are shared by many; a name with its title and body is not. */
function sameKey(what: Mismatch['what'], { name, about }: Named): string {
  return what === 'person' ? `${fold(name)}\0${fold(about)}` : fold(name)
}
