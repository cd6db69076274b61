import type { Named, PageHead } from './page.ts'

/** Meetings whose lines stand in one file. */
export const ENTRIES_PER_FILE = 2000

/** Meetings whose texts stand in one file. */
export const PAGES_PER_FILE = 40

/** A meeting in few bytes: year, name, title, type, date, place, period, numbers, people, bodies (positions in their lists), file names of documents. */
export type MeetingLine = readonly [
  year: string,
  name: string,
  title: string,
  type: string,
  date: string,
  place: string,
  period: string,
  numbers: readonly string[],
  people: readonly number[],
  bodies: readonly number[],
  documents: readonly string[],
]

/** Somebody or some body: the word in addresses of the site, name, what else is known. */
export type NamedLine = readonly [slug: string, name: string, about: string]

/** What the site knows before anything is asked. */
export interface Catalogue {
  readonly meetings: readonly MeetingLine[]
  readonly people: readonly NamedLine[]
  readonly bodies: readonly NamedLine[]
  /** Told last, when all else is there: how many meetings, how many in a file of texts, the parts of the index. */
  readonly start: {
    readonly meetings: number
    readonly perText: number
    /** File names of the documents that sum a year up. */
    readonly summaries: Readonly<Record<string, readonly string[]>>
    /** What kinds of documents are called, by id. */
    readonly kinds: Readonly<Record<string, string>>
  }
}

/** The catalogue of pages, in their order. Ids join; one id with two names is two entries. */
export function catalogueOf(
  pages: readonly PageHead[],
  { summaries, kinds }: Pick<Catalogue['start'], 'summaries' | 'kinds'>,
): Catalogue {
  const people = openRegister()
  const bodies = openRegister()
  const meetings = pages.map(
    (page): MeetingLine => [
      page.year,
      page.name,
      page.title,
      page.type,
      page.date,
      page.place,
      page.period,
      page.numbers,
      page.people.map(people.at),
      page.bodies.map(bodies.at),
      page.documents,
    ],
  )
  return {
    meetings,
    people: people.lines(),
    bodies: bodies.lines(),
    start: { meetings: meetings.length, perText: PAGES_PER_FILE, summaries, kinds },
  }
}

function openRegister(): { at(named: Named): number; lines(): NamedLine[] } {
  const known = new Map<string, number>()
  const times = new Map<string, number>()
  const lines: [string, string, string][] = []
  return {
    at({ id, name, about }) {
      const key = `${id}\0${name}`
      const before = known.get(key)
      const line = before === undefined ? undefined : lines[before]
      if (before !== undefined && line) {
        // The latest meeting knows best what somebody is.
        if (about !== '') line[2] = about
        return before
      }
      const time = (times.get(id) ?? 0) + 1
      times.set(id, time)
      known.set(key, lines.length)
      return lines.push([time === 1 ? id : `${id}~${time}`, name, about]) - 1
    },
    lines: () => lines,
  }
}
