import type { Path } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { CalendarDate } from '../text/date.ts'
import { dayOf } from './dates.ts'
import type { DocumentBlock } from './documents.ts'
import type { Event } from './event.ts'
import { issuerReference } from './head.ts'
import type { Meeting } from './meeting.ts'
import { nameOf, type Person } from './people.ts'
import { seriesOf } from './series.ts'
import type { Task } from './tasks.ts'

/**
 * What the other meetings of a project may want to know of one: plain data, small enough that those of ten thousand can be held.
 * Keys are those of the meeting file, so that a path leads to the same value in both.
 */
export interface Facts {
  readonly series?: string
  /** The day the meeting stands for among others. */
  readonly day?: CalendarDate
  readonly meeting: Pick<Event, 'name' | 'period' | 'next_period' | 'host' | 'place'> & {
    readonly sessions: readonly { readonly date?: CalendarDate | undefined }[]
  }
  readonly documents: Readonly<Record<string, Dated>>
  /** Numbers given to its documents; `key` is the same for the same number of one issuer, kind and year. */
  readonly issued: readonly {
    readonly kind: string
    readonly name: string
    readonly number: string
    readonly key: string
  }[]
  readonly people: Readonly<Record<string, Pick<Person, 'name' | 'titles'>>>
  /** Tasks that others can speak of and that fall due, and where they stand. */
  readonly due: readonly { readonly id: string; readonly due: CalendarDate; readonly path: Path }[]
  /** Ids of all tasks it sets. */
  readonly tasks: readonly string[]
  /** Ids of tasks it reports on, in the order of its reports. */
  readonly reported: readonly string[]
  readonly missing: readonly string[]
}

type Dated = Pick<DocumentBlock, 'date' | 'headline' | 'title'> & {
  readonly published?: { readonly date?: CalendarDate | undefined } | undefined
}

/** What others may want to know of a meeting. */
export function factsOf(meeting: Meeting, kinds: readonly Kind[]): Facts {
  const [series, day] = [seriesOf(meeting), dayOf(meeting)]
  const { name, period, next_period, host, place, sessions } = meeting.meeting
  return {
    ...(series !== undefined && { series }),
    ...(day && { day }),
    meeting: { name, period, next_period, host, place, sessions: sessions.map(({ date }) => ({ date })) },
    documents: mapped(meeting.documents, ({ date, headline, title, published }) => {
      return { date, headline, title, published: published && { date: published.date } }
    }),
    issued: kinds.flatMap((kind) => issuedOf(meeting, kind)),
    people: mapped(meeting.people, (person) => ({ name: person.name, titles: person.titles })),
    due: dueIn(meeting.tasks?.items ?? [], ['tasks', 'items']),
    tasks: idsIn(meeting.tasks?.items ?? []),
    reported: meeting.task_reports.map(({ task }) => task),
    missing: meeting.missing,
  }
}

/** Every path of the facts that someone may want to point at. */
export function pathsOf({ documents, due, meeting, people, reported }: Facts): Path[] {
  const stated = (value: object, above: Path) =>
    Object.entries(value).flatMap(([key, inside]) => (inside === undefined ? [] : [[...above, key]]))
  return [
    ...stated(meeting, ['meeting']),
    ...meeting.sessions.flatMap((session, index) => stated(session, ['meeting', 'sessions', index])),
    ...Object.entries(documents).flatMap(([kind, block]) => stated(block, ['documents', kind])),
    ...Object.keys(documents).map((kind) => ['documents', kind, 'number']),
    ...Object.keys(people).map((id) => ['people', id, 'titles']),
    ...due.map(({ path }) => path),
    ['task_reports'],
    ...reported.map((_, index) => ['task_reports', index, 'task']),
  ]
}

function mapped<T, R>(values: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))
}

/** Nothing where the number is blank or the issuer unknown. */
function issuedOf(meeting: Meeting, kind: Kind): Facts['issued'] {
  const block = meeting.documents[kind.id]
  const digits = /^\s*0*(\d+[a-zđ]?)/iu.exec(block?.number ?? '')?.[1]
  const issuer = issuerReference(meeting, kind)
  const year = (block?.date ?? dayOf(meeting))?.year
  if (digits === undefined || issuer === undefined || year === undefined) return []
  const key = [nameOf(meeting, issuer), kind.id, year, digits.toLowerCase()].join('\0')
  return [{ kind: kind.id, name: kind.name, number: block?.number ?? '', key }]
}

function dueIn(items: readonly Task[], path: Path): Facts['due'] {
  return items.flatMap(({ id, due, sub }, index) => {
    const at = [...path, index]
    return [...(id !== undefined && due ? [{ id, due, path: at }] : []), ...dueIn(sub, [...at, 'sub'])]
  })
}

function idsIn(items: readonly Task[]): string[] {
  return items.flatMap(({ id, sub }) => [...(id === undefined ? [] : [id]), ...idsIn(sub)])
}
