import { meetingFileOfText } from '../load/meeting-file.ts'
import { isObject, type RawObject } from '../load/raw.ts'
import { fold } from '../text/fold.ts'
import type { Named } from './api.ts'
import type { Desk } from './desk.ts'
import { mustStand } from './files.ts'

/** What is looked for. */
export interface Search {
  readonly q: string
  readonly what?: Named['what']
  /** Also those this meeting declares itself. */
  readonly file?: string
  readonly most: number
}

/** People and bodies that have every word of the question in their id, name or title, marks or not; best first. */
export async function findNamed({ q, what, file, most }: Search, desk: Desk): Promise<Named[]> {
  const { officeSource } = await desk.materials()
  const own = file === undefined ? [] : namedIn(await declaredIn(file, desk), 'meeting')
  const ids = new Set(own.map((named) => `${named.what} ${named.id}`))
  const shared = namedIn(officeSource?.value ?? {}, 'office').filter((named) => !ids.has(`${named.what} ${named.id}`))
  const words = fold(q).split(/\s+/u).filter(Boolean)
  return [...own, ...shared]
    .filter((named) => what === undefined || named.what === what)
    .map((named) => ({ named, score: scoreOf(named, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.named.name < b.named.name ? -1 : 1))
    .slice(0, most)
    .map(({ named }) => named)
}

async function declaredIn(file: string, desk: Desk): Promise<RawObject> {
  const data = await desk.file(file)
  return meetingFileOfText((await mustStand(data)).text, data.file).source.value
}

function namedIn(value: RawObject, from: Named['from']): Named[] {
  const people = entries(value.people).map(([id, person]): Named => {
    const about = first(person.short_title) || first(person.titles)
    return { what: 'person', id, name: first(person.name) || id, about, from }
  })
  const bodies = entries(value.organizations).map(
    ([id, body]): Named => ({ what: 'organization', id, name: first(body.name) || id, about: first(body.short), from }),
  )
  return [...people, ...bodies]
}

function entries(group: RawObject[string] | undefined): (readonly [string, RawObject])[] {
  if (!isObject(group)) return []
  return Object.entries(group).map(([id, entry]) => [id, isObject(entry) ? entry : { name: entry }] as const)
}

function first(value: RawObject[string] | undefined): string {
  if (Array.isArray(value)) return first(value[0])
  return typeof value === 'string' ? value : ''
}

/** Words that begin a word of the name count most, then those anywhere in name, id and title. */
function scoreOf({ id, name, about }: Named, words: readonly string[]): number {
  const [own, rest] = [` ${fold(name)} `, fold(`${id} ${about}`)]
  let score = 1
  for (const word of words) {
    const found = own.includes(` ${word} `) ? 4 : own.includes(` ${word}`) ? 3 : own.includes(word) ? 2 : 0
    if (found === 0 && !rest.includes(word)) return 0
    score += found || 1
  }
  return score
}
