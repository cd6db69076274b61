import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { mark } from '../build/digest.ts'
import type { Materials } from '../build/materials.ts'
import { NO_YEAR, placeByPath, placeOf } from '../build/place.ts'
import { prepareMeeting } from '../build/prepare.ts'
import { listMeetings, type MeetingRef, type Project } from '../load/project.ts'
import type { Home, MeetingLine } from './api.ts'
import { type Known, type Memory, openMemory } from './look-memory.ts'
import { signed } from './materials.ts'
import { glance, lineOf, pendingLine, unreadable } from './meeting-line.ts'
import { type HashOf, kindLines, openHashes, outputsOf } from './states.ts'
import { type YearKnown, yearKnown } from './years.ts'

/** The home page's lines: what is known at once, the rest looked at between requests. */
export interface Look {
  /** All years with all meetings; those not looked at yet are pending. Looks at what changed, without being waited for. */
  years(): Promise<{ readonly years: Home['years']; readonly pending: number }>
  /** When all has been looked at. */
  settled(): Promise<void>
  /** When what runs has ended. */
  ended(): Promise<void>
}

/** What looking needs. */
export interface LookRequest {
  readonly out: string
  /** Where what was seen is remembered, absolute. */
  readonly memory: string
  readonly stop: AbortSignal
  project(): Promise<Project>
  materials(): Promise<Materials>
  now(): Date
  /** Told when lines came in, a few times a second at most. */
  tell(pending: number): void
}

/** How often pages are told that more is known, in ms. */
const TELL = 400

export function openLook(request: LookRequest): Look {
  const memory = openMemory(request.memory)
  const hashOf = openHashes()
  let looking: Promise<void> | undefined
  const start = () => {
    looking ??= lookAround(request, memory, hashOf).finally(() => {
      looking = undefined
    })
    return looking
  }
  return {
    settled: start,
    ended: async () => looking?.catch(() => undefined),
    async years() {
      const known = await memory.lines()
      // What goes wrong in looking is told by the request for what was looked at.
      start().catch(() => undefined)
      const { meetings } = await listMeetings(await request.project())
      return byYear(meetings, known, openYears(request.out))
    },
  }
}

/** First what each new file calls itself, which is quick, then all that is to be said of it. */
async function lookAround(request: LookRequest, memory: Memory, hashOf: HashOf): Promise<void> {
  const materials = await request.materials()
  const known = await memory.lines()
  const { meetings } = await listMeetings(materials.project)
  const looking = { materials, by: markOf(materials), out: request.out, year: openYears(request.out), hashOf }
  const teller = openTeller(request)
  for (const ref of meetings.filter(({ file }) => !known.has(file))) {
    if (request.stop.aborted) return
    known.set(ref.file, await glance(ref, materials))
    teller.changed(known)
    await turn()
  }
  let changed = false
  for (const ref of meetings) {
    if (request.stop.aborted) return
    const before = known.get(ref.file)
    const seen = await lookAt(ref, looking, before).catch(() => unreadable(ref, before))
    known.set(ref.file, seen)
    if (seen !== before) teller.changed(known)
    changed ||= seen !== before
    await turn()
  }
  teller.end(known)
  if (changed) await memory.keep(meetings)
}

/** Tells pages of changes, not too often, and of the last one. */
function openTeller({ now, tell }: LookRequest) {
  let told = now().getTime()
  let untold = false
  const pending = (known: ReadonlyMap<string, Known>) => [...known.values()].filter(({ line }) => line.pending).length
  return {
    changed(known: ReadonlyMap<string, Known>) {
      untold = true
      if (now().getTime() - told < TELL) return
      tell(pending(known))
      told = now().getTime()
      untold = false
    },
    end(known: ReadonlyMap<string, Known>) {
      if (untold) tell(pending(known))
    },
  }
}

/** Other whenever the same file might be told otherwise. */
function markOf({ kinds, inputsOf }: Materials): string {
  return mark(JSON.stringify(kinds.map(({ id }) => inputsOf(id))))
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

interface Looking {
  readonly materials: Materials
  readonly by: string
  readonly out: string
  readonly year: YearOf
  readonly hashOf: HashOf
}

/** The line of one meeting; the one known while nothing it says has changed. */
async function lookAt(ref: MeetingRef, { materials, by, out, year, hashOf }: Looking, before?: Known): Promise<Known> {
  const own = await signed(ref.path)
  const place = placeByPath(ref.file) ?? (before && { year: before.year, name: before.line.name })
  if (before?.by === by && place && before.signature.startsWith(`${own}\n`)) {
    const outputs = await outputMarks(place.year, before.line, out, year)
    if (before.signature === `${own}\n${outputs}`) return before
  }
  const prepared = await prepareMeeting(ref, materials)
  const at = placeOf(ref.file, prepared.checked.meeting)
  const outputs = await outputsOf({ prepared, place: at, year: await year(at.year), materials, out, hashOf })
  const line = lineOf(ref, prepared, kindLines(outputs))
  return { signature: `${own}\n${await outputMarks(at.year, line, out, year)}`, year: at.year, line, by }
}

/** What stands among the outputs of a meeting: other after any of them, or the manifest, changed. */
async function outputMarks(name: string, { name: meeting, kinds }: MeetingLine, out: string, year: YearOf) {
  const { byMeeting, archived } = await year(name)
  const own = byMeeting.get(meeting) ?? []
  const files = await Promise.all(own.map(({ path }) => signed(join(out, name, path))))
  return JSON.stringify([archived, kinds.length, own.map(({ path, sha256 }) => [path, sha256]), files])
}

async function byYear(meetings: readonly MeetingRef[], known: ReadonlyMap<string, Known>, yearOf: YearOf) {
  const years = new Map<string, MeetingLine[]>()
  for (const ref of meetings) {
    const line = known.get(ref.file)
    const year = line?.year ?? placeByPath(ref.file)?.year ?? NO_YEAR
    const own = years.get(year) ?? []
    own.push(line?.line ?? pendingLine(ref))
    years.set(year, own)
  }
  const names = [...years.keys()].sort((a, b) => (a === NO_YEAR ? 1 : b === NO_YEAR ? -1 : a < b ? 1 : -1))
  const made = names.map(async (year) => {
    const lines = [...(years.get(year) ?? [])].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    return { year, archived: (await yearOf(year)).archived, meetings: lines }
  })
  return {
    years: await Promise.all(made),
    pending: meetings.filter(({ file }) => known.get(file)?.line.pending ?? true).length,
  }
}
