import { dirname, join } from 'node:path'
import { closingOf } from '../build/closing.ts'
import { type Entry, readRecord } from '../build/manifest.ts'
import { clusterName } from '../meeting/cluster-name.ts'
import { firstDay } from '../meeting/dates.ts'
import { lookup, nameOf } from '../meeting/people.ts'
import type { CalendarDate } from '../meeting/scalars.ts'
import { fold } from '../text/fold.ts'
import type { Held } from './meetings.ts'
import { attending } from './summary/attending.ts'

/**
 * How far a meeting's documents are.
 * - `closed`: its year is archived; `made`: made from the data as it is; `outdated`: made from other data;
 * - `none`: nothing made yet; `errors`: the data has mistakes.
 */
export type State = 'closed' | 'made' | 'outdated' | 'none' | 'errors'

/** One meeting of a list. */
export interface Listed {
  readonly file: string
  readonly year: string
  readonly name: string
  readonly title: string
  readonly type: string
  /** Its first day; absent where the file says none. */
  readonly date?: CalendarDate
  readonly place?: string
  readonly organizers: readonly string[]
  /** Paths from `out/`. */
  readonly documents: readonly string[]
  readonly state: State
}

/** Which meetings are wanted; words are compared without marks and case, and may be part of a name. */
export interface Filter {
  readonly year?: string
  readonly body?: string
  readonly person?: string
  readonly state?: State
}

/** What the manifests say, read once for each year. */
export interface Ledger {
  of(held: Held): Promise<{ readonly entries: readonly Entry[]; readonly closed: boolean }>
}

/** What the manifests under `out/` (absolute) say; each is read when first asked for. */
export function openLedger(out: string): Ledger {
  const years = new Map<string, ReturnType<typeof entriesOf>>()
  return {
    async of({ place: { year, name } }) {
      const known = years.get(year) ?? entriesOf(join(out, year))
      years.set(year, known)
      const { byMeeting, closed } = await known
      return { entries: byMeeting.get(name) ?? [], closed }
    },
  }
}

async function entriesOf(folder: string) {
  const { entries, rest } = await readRecord(folder)
  const byMeeting = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const name = dirname(entry.path)
    const own = byMeeting.get(name)
    if (own) own.push(entry)
    else byMeeting.set(name, [entry])
  }
  return { byMeeting, closed: closingOf(rest) !== undefined }
}

/** The line of one meeting; nothing when the filter leaves it out. */
export async function listed(held: Held, ledger: Ledger, filter: Filter): Promise<Listed | undefined> {
  if (filter.year !== undefined && held.place.year !== filter.year) return undefined
  if (filter.body !== undefined && !names(held, 'organization').some(holds(filter.body))) return undefined
  if (filter.person !== undefined && !names(held, 'person').some(holds(filter.person))) return undefined
  const { entries, closed } = await ledger.of(held)
  const state = stateOf(held, entries, closed)
  if (filter.state !== undefined && filter.state !== state) return undefined
  const { meeting } = held
  const date = firstDay(meeting)
  const place = placeText(held)
  return {
    file: held.file,
    ...held.place,
    title: meeting.meeting.name,
    type: meeting.meeting.type,
    ...(date && { date }),
    ...(place && { place }),
    organizers: meeting.meeting.organizers.map((reference) => bodyName(held, reference)),
    documents: entries.map(({ path }) => `${held.place.year}/${path}`),
    state,
  }
}

/** Where the meeting was, from the hall to the province. */
export function placeText({ meeting }: Pick<Held, 'meeting'>): string {
  const { venue, commune, district, province } = meeting.meeting.place ?? {}
  return [venue, commune, district, province].filter(Boolean).join(', ')
}

/** A body or person by name; `cluster` by the name of the cluster. */
export function bodyName({ meeting }: Pick<Held, 'meeting'>, reference: string): string {
  return reference === 'cluster' && meeting.cluster ? clusterName(meeting.cluster) : nameOf(meeting, reference)
}

function stateOf({ sha256, faulty }: Held, entries: readonly Entry[], closed: boolean): State {
  if (closed) return 'closed'
  if (faulty) return 'errors'
  if (entries.length === 0) return 'none'
  return entries.every(({ sourceSha256 }) => sourceSha256 === sha256) ? 'made' : 'outdated'
}

function names(held: Held, type: 'person' | 'organization'): string[] {
  const cited = attending(held.meeting).filter((reference) => lookup(held.meeting, reference).type === type)
  return [...cited, ...cited.map((reference) => nameOf(held.meeting, reference))]
}

function holds(words: string): (name: string) => boolean {
  return (name) => fold(name).includes(fold(words))
}
