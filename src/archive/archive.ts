import { dirname, join, resolve } from 'node:path'
import { build } from '../build/build.ts'
import { closingOf } from '../build/closing.ts'
import type { Disk } from '../build/disk.ts'
import { disk as realDisk } from '../build/disk.ts'
import { heldByAnother, type Owner, takeLock } from '../build/lock.ts'
import { readRecord } from '../build/manifest.ts'
import type { Materials } from '../build/materials.ts'
import type { MeetingResult } from '../build/outcome.ts'
import { NO_YEAR, placeByPath, placeOf } from '../build/place.ts'
import { stops } from '../diagnostic.ts'
import { listMeetings, type MeetingRef, shownPath } from '../load/project.ts'
import { type Closed, closeYear, type SignedCopy, signedName } from './close.ts'
import { collect, type Unclear } from './collect.ts'
import { type Held, readHeld } from './meetings.ts'
import { packYear } from './package/pack.ts'
import type { Scope } from './period.ts'
import { type SiteWritten, writeSite } from './search/site.ts'
import { spelled } from './spelling.ts'
import { type Written, writeSummary } from './summary/write.ts'

/** A year to be archived. */
export interface ArchiveRequest {
  /** Four digits; the year of the latest meeting when not given. */
  readonly year?: string
  /** Absolute folder of all outputs. */
  readonly out: string
  /** Only a summary of these meetings; the whole year, and its closing, when not given. */
  readonly scope?: Scope
  /** Ids of the formats to be made; all when not given. */
  readonly formats?: readonly string[]
  /** Write a package for a digital archive, too. */
  readonly pack?: boolean
  readonly strict: boolean
  /** Open the year again where it is archived already, and make what is new. */
  readonly reopen: boolean
  /** How long to wait for another run on the same project, in ms. */
  readonly patience: number
  readonly waiting?: (owner: Owner) => void
  readonly stop?: AbortSignal
}

/** What came of it. */
export interface Archived {
  readonly year: string
  /** How many were summed up. */
  readonly meetings: number
  /** The files of the summary; none where the year was closed before. */
  readonly written: readonly Written[]
  readonly shut: boolean
  /** Absent where only a summary was asked for. */
  readonly closed?: Closed
  /** The search site, written once the year is closed. */
  readonly site?: SiteWritten
  /** Where the words for a cluster do not mean exactly one: nothing was written. */
  readonly unclear?: Unclear
  /** The package, from `out/`, where one was asked for. */
  readonly packed?: { readonly path: string; readonly files: number }
}

/**
 * Makes what is missing of a year's documents; each result is told as it comes. False where errors stand against archiving. Nothing
 * is made, or even read, of a year that is closed and stays so.
 */
export async function buildYear(
  refs: readonly MeetingRef[],
  request: ArchiveRequest,
  materials: Materials,
  tell: (result: MeetingResult) => void,
): Promise<boolean> {
  const { year, out, strict, reopen, patience, waiting, stop, formats } = request
  if (year !== undefined && !reopen && (await isShut(out, year))) return true
  const told = { ...(waiting && { waiting }), ...(stop && { stop }), ...(formats && { formats }) }
  let good = !stops(materials.diagnostics, strict)
  const task = { meetings: refs, out, strict, reopen, force: false, task: 'archive', patience, ...told }
  for await (const result of build(task, materials)) {
    tell(result)
    const failed = result.failure || result.files.some(({ state }) => state === 'failed')
    if (failed || stops(result.diagnostics, strict)) good = false
  }
  return good && !stop?.aborted
}

/** The meetings of a project whose documents go into the folder of a year; of the latest year there is when none is given. */
export async function meetingsOfYear(
  year: string | undefined,
  materials: Materials,
): Promise<{ readonly year: string; readonly refs: readonly MeetingRef[] } | undefined> {
  const byYear = await meetingsByYear(materials)
  const chosen = year ?? yearsAmong(byYear).at(-1)
  const refs = chosen === undefined ? undefined : byYear.get(chosen)
  return chosen !== undefined && refs ? { year: chosen, refs } : undefined
}

/** The years a project has meetings of, sorted, and the files of meetings that say none. */
export async function yearsOf(
  materials: Materials,
): Promise<{ readonly years: readonly string[]; readonly undated: readonly string[] }> {
  const byYear = await meetingsByYear(materials)
  return { years: yearsAmong(byYear), undated: (byYear.get(NO_YEAR) ?? []).map(({ file }) => file) }
}

function yearsAmong(byYear: ReadonlyMap<string, unknown>): string[] {
  return [...byYear.keys()].filter((name) => name !== NO_YEAR).sort()
}

async function meetingsByYear(materials: Materials): Promise<Map<string, MeetingRef[]>> {
  const byYear = new Map<string, MeetingRef[]>()
  for (const ref of (await listMeetings(materials.project)).meetings) {
    const place = placeByPath(ref.file) ?? (await placeIn(ref, materials))
    const own = byYear.get(place.year)
    if (own) own.push(ref)
    else byYear.set(place.year, [ref])
  }
  return byYear
}

async function placeIn(ref: MeetingRef, materials: Materials) {
  for await (const { place } of readHeld([ref], materials)) return place
  return placeOf(ref.file, undefined)
}

/**
 * Sums a year up and closes it, once its documents are made and while no other run touches the project. A closed year is only
 * proved. With a scope of its own the summary is written and the year stays open.
 */
export async function archiveYear(
  year: string,
  request: ArchiveRequest,
  materials: Materials,
  disk: Disk = realDisk,
): Promise<Archived> {
  const { root } = materials.project
  const { patience, waiting, out, formats } = request
  const told = waiting && { waiting }
  const attempt = await takeLock({ path: join(root, '.hoinghi', 'lock'), task: 'archive', patience, ...told }, disk)
  if ('heldBy' in attempt) throw heldByAnother(attempt.heldBy)
  try {
    const { meetings } = await listMeetings(materials.project)
    const whole: Scope = { period: { unit: 'năm', year: Number(year) } }
    const collected = await collect(request.scope ?? whole, meetings, materials)
    const shut = await isShut(out, year, disk)
    const { within: held, earlier, unclear } = collected
    if (unclear) return { year, written: [], meetings: 0, shut, unclear }
    const summary = { scope: request.scope ?? whole, held, earlier, out, year, ...(formats && { formats }) }
    const written = shut || held.length === 0 ? [] : await writeSummary(summary, materials, disk)
    if (request.scope) return { year, written, meetings: held.length, shut }
    const signed = await signedOf(held, root)
    const closed = await closeYear({ out, year, root, signed }, disk)
    const site = closed.closed ? await writeSite(out, meetings, materials, disk) : undefined
    const packed = closed.closed && request.pack ? await packYear({ out, year, held }, materials, disk) : undefined
    return { year, written, meetings: held.length, shut, closed, ...(site && { site }), ...(packed && { packed }) }
  } finally {
    await attempt.lock.release()
  }
}

async function isShut(out: string, year: string, disk: Disk = realDisk): Promise<boolean> {
  return closingOf((await readRecord(join(out, year), disk)).rest) !== undefined
}

/** The signed copies that meetings name, in their `documents`. */
async function signedOf(held: readonly Held[], root: string): Promise<SignedCopy[]> {
  const copies: SignedCopy[] = []
  for (const { meeting, path, place } of held)
    for (const [kind, { signed }] of Object.entries(meeting.documents)) {
      if (signed === undefined) continue
      const from = await spelled(dirname(path), signed)
      const source = shownPath({ root }, resolve(dirname(path), signed))
      copies.push({ ...(from !== undefined && { from }), source, path: signedName(place.name, kind, signed) })
    }
  return copies
}
