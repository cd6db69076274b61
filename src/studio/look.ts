import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { placeText } from '../archive/list.ts'
import { attending } from '../archive/summary/attending.ts'
import { closingOf } from '../build/closing.ts'
import { readRecord } from '../build/manifest.ts'
import type { Materials } from '../build/materials.ts'
import { meetingName, NO_YEAR, placeByPath, placeOf } from '../build/place.ts'
import { type Prepared, prepareMeeting } from '../build/prepare.ts'
import { listMeetings, type MeetingRef, type Project } from '../load/project.ts'
import { dayOf } from '../meeting/dates.ts'
import { nameOf } from '../meeting/people.ts'
import { isoDate } from '../text/date-format.ts'
import { fold } from '../text/fold.ts'
import type { Home, MeetingLine } from './api.ts'
import { signed } from './materials.ts'
import { kindLines, openHashes, outputsOf, type YearKnown } from './states.ts'

/** The home page's lines: what is known at once, the rest looked at between requests. */
export interface Look {
  /** All years with all meetings; those not looked at yet are pending. Looks at what changed, without being waited for. */
  years(): Promise<{ readonly years: Home['years']; readonly pending: number }>
  /** When all has been looked at. */
  settled(): Promise<void>
}

/** What looking needs. */
export interface LookRequest {
  readonly out: string
  readonly stop: AbortSignal
  project(): Promise<Project>
  materials(): Promise<Materials>
  /** Told when lines came in, a few times a second at most. */
  tell(pending: number): void
}

interface Known {
  readonly signature: string
  readonly year: string
  readonly line: MeetingLine
  /** The office and templates it was looked at with. */
  readonly by?: Materials
}

/** Meetings between two turns of telling. */
const BATCH = 20

export function openLook(request: LookRequest): Look {
  const known = new Map<string, Known>()
  const hashOf = openHashes()
  let looking: Promise<void> | undefined
  const lookAround = async () => {
    const materials = await request.materials()
    const { meetings } = await listMeetings(materials.project)
    const year = openYears(request.out)
    let changed = 0
    for (const [done, ref] of meetings.entries()) {
      if (request.stop.aborted) return
      const fresh = await lookAt(ref, { materials, out: request.out, year, hashOf }, known.get(ref.file)).catch(
        () => undefined,
      )
      if (fresh && fresh !== known.get(ref.file)) changed += 1
      known.set(ref.file, fresh ?? unreadable(ref))
      if (changed >= BATCH) request.tell(meetings.length - done - 1)
      if (changed >= BATCH) changed = 0
      await turn()
    }
    if (changed > 0) request.tell(0)
  }
  const start = () => {
    looking ??= lookAround().finally(() => {
      looking = undefined
    })
    return looking
  }
  return {
    settled: () => start(),
    async years() {
      // What goes wrong in looking is told by the request for what was looked at.
      start().catch(() => undefined)
      const { meetings } = await listMeetings(await request.project())
      return byYear(meetings, known, openYears(request.out))
    },
  }
}

type YearOf = (year: string) => Promise<YearKnown>

/** Each year's manifest, read once a look. One that is not ours is none. */
function openYears(out: string): YearOf {
  const years = new Map<string, Promise<YearKnown>>()
  return (year) => {
    const read = years.get(year) ?? yearKnown(out, year)
    years.set(year, read)
    return read
  }
}

/** What a year's manifest says. */
export async function yearKnown(out: string, year: string): Promise<YearKnown> {
  const record = await readRecord(join(out, year)).catch(() => undefined)
  return { entries: record?.entries ?? new Map(), archived: record ? closingOf(record.rest) !== undefined : false }
}

interface Looking {
  readonly materials: Materials
  readonly out: string
  readonly year: YearOf
  readonly hashOf: ReturnType<typeof openHashes>
}

/** The line of one meeting; the one known while nothing it says has changed. */
async function lookAt(ref: MeetingRef, { materials, out, year, hashOf }: Looking, before?: Known): Promise<Known> {
  const own = await signed(ref.path)
  const place = placeByPath(ref.file) ?? (before && { year: before.year, name: before.line.name })
  if (before?.by === materials && place && before.signature.startsWith(`${own}\n`)) {
    const outputs = await outputMarks(place.year, before.line, out, year)
    if (before.signature === `${own}\n${outputs}`) return before
  }
  const prepared = await prepareMeeting(ref, materials)
  const at = placeOf(ref.file, prepared.checked.meeting)
  const outputs = await outputsOf({ prepared, place: at, year: await year(at.year), materials, out, hashOf })
  const line = lineOf(ref, prepared, kindLines(outputs))
  return { signature: `${own}\n${await outputMarks(at.year, line, out, year)}`, year: at.year, line, by: materials }
}

/** What stands among the outputs of a meeting: other after any of them, or the manifest, changed. */
async function outputMarks(name: string, { name: meeting, kinds }: MeetingLine, out: string, year: YearOf) {
  const { entries, archived } = await year(name)
  const own = [...entries.values()].filter(({ path }) => path.startsWith(`${meeting}/`))
  const files = await Promise.all(own.map(({ path }) => signed(join(out, name, path))))
  return JSON.stringify([archived, kinds.length, own.map(({ path, sha256 }) => [path, sha256]), files])
}

function lineOf(ref: MeetingRef, { checked, file }: Prepared, kinds: MeetingLine['kinds']): MeetingLine {
  const { meeting, diagnostics } = checked
  const day = dayOf(meeting)
  const place = placeText({ meeting })
  const title = file.source.value.meeting === undefined ? meetingName(ref.file) : meeting.meeting.name
  const named = attending(meeting).map((reference) => nameOf(meeting, reference))
  return {
    file: ref.file,
    name: meetingName(ref.file),
    title,
    pending: false,
    type: meeting.meeting.type,
    ...(day && { date: isoDate(day) }),
    ...(place !== '' && { place }),
    folded: fold([title, meetingName(ref.file), place, ...new Set(named)].filter(Boolean).join(' ')),
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    kinds,
  }
}

function pendingLine({ file }: MeetingRef): MeetingLine {
  const name = meetingName(file)
  return { file, name, title: name, pending: true, folded: fold(name), errors: 0, warnings: 0, kinds: [] }
}

/** A file that cannot be opened counts as one mistake: opening it says which. */
function unreadable(ref: MeetingRef): Known {
  const line = { ...pendingLine(ref), pending: false, errors: 1 }
  return { signature: '', year: placeByPath(ref.file)?.year ?? NO_YEAR, line }
}

async function byYear(meetings: readonly MeetingRef[], known: ReadonlyMap<string, Known>, yearOf: YearOf) {
  const years = new Map<string, MeetingLine[]>()
  for (const ref of meetings) {
    const line = known.get(ref.file)
    const year = line?.year ?? placeByPath(ref.file)?.year ?? NO_YEAR
    years.set(year, [...(years.get(year) ?? []), line?.line ?? pendingLine(ref)])
  }
  const names = [...years.keys()].sort((a, b) => (a === NO_YEAR ? 1 : b === NO_YEAR ? -1 : a < b ? 1 : -1))
  const made = names.map(async (year) => {
    const lines = [...(years.get(year) ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    return { year, archived: (await yearOf(year)).archived, meetings: lines }
  })
  return { years: await Promise.all(made), pending: meetings.filter(({ file }) => !known.has(file)).length }
}
