import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Archived, archiveYear, buildYear, meetingsOfYear } from '../archive/archive.ts'
import { findingSentence } from '../archive/finding-sentence.ts'
import { parsePeriod } from '../archive/period.ts'
import { shelvesOf } from '../archive/shelf.ts'
import { verify } from '../archive/verify.ts'
import { ifThere } from '../build/disk.ts'
import type { ArchiveEvent, ArchiveState, ArchiveYear, Verified } from './api.ts'
import { PATIENCE, tellerOf } from './building.ts'
import { openChannel } from './channel.ts'
import type { Desk } from './desk.ts'
import { Refused, refusedFor } from './refused.ts'
import { say } from './sayings.ts'
import { yearKnown } from './years.ts'

/** What of the archive there is. */
export async function archiveState(desk: Desk): Promise<ArchiveState> {
  const { years } = await desk.look.years()
  const dated = years.filter(({ year }) => /^\d{4}$/u.test(year))
  const known = await Promise.all(dated.map(({ year }) => yearKnown(desk.out, year)))
  const summaries = known.flatMap(({ entries }, n) =>
    [...entries.keys()].filter((path) => !path.includes('/')).map((path) => `${dated[n]?.year}/${path}`),
  )
  const site = await siteAddress(desk)
  return {
    years: dated.map(({ year, archived, meetings }) => ({ year, archived, meetings: meetings.length })),
    ...(site !== undefined && { site }),
    summaries,
  }
}

async function siteAddress({ out, siteKey }: Desk): Promise<string | undefined> {
  const there = await ifThere(stat(join(out, 'archive', 'index.html')))
  return there && `/site/${siteKey}/archive/index.html`
}

/** Makes what is missing of a year, sums it up and closes it, or only sums a period up. */
export async function* archiveEvents(wanted: ArchiveYear, desk: Desk): AsyncGenerator<ArchiveEvent> {
  const materials = await desk.materials()
  const { year, period, cluster, strict = false, reopen = false, pack = false } = wanted
  const asked = parsePeriod(period ?? 'năm', Number(year))
  if (!asked) throw new Refused('bad-request', say.notAPeriod(period ?? ''), ['period'])
  const found = await meetingsOfYear(year, materials)
  if (!found) throw new Refused('not-found', say.noMeetings(year), ['year'])
  const part = period !== undefined || cluster !== undefined
  const channel = openChannel<ArchiveEvent>()
  const request = {
    ...(part && { scope: { period: asked, ...(cluster !== undefined && { cluster }) } }),
    out: desk.out,
    pack,
    strict,
    reopen,
    patience: PATIENCE,
    waiting: ({ task, since }: { task: string; since: string }) =>
      channel.put({ type: 'waiting', message: say.waiting(task, since) }),
    stop: desk.stop,
  }
  const tell = tellerOf(channel.put, { made: 0, fresh: 0, edited: 0, failed: 0 })
  const work = async () => {
    const good = await buildYear(found.refs, request, materials, tell)
    if (!good) return channel.put(stopped())
    channel.put({ type: 'summing' })
    channel.put(await ended(await archiveYear(year, request, materials), desk))
  }
  yield { type: 'start', meetings: found.refs.length }
  try {
    yield* channel.values(work())
  } catch (fault) {
    desk.options.blame(fault)
    yield { type: 'fault', message: refusedFor(fault).refusal.message }
  }
}

function stopped(): ArchiveEvent {
  return { type: 'end', archived: false, meetings: 0, summary: [], findings: [say.notArchived] }
}

async function ended({ year, meetings, written, closed }: Archived, desk: Desk): Promise<ArchiveEvent> {
  const findings = closed && !closed.closed ? closed.findings.map(findingSentence) : []
  const site = await siteAddress(desk)
  return {
    type: 'end',
    archived: closed?.closed ?? false,
    meetings,
    summary: written.map(({ path }) => (path.startsWith(`${year}/`) ? path : `${year}/${path}`)),
    findings,
    ...(site !== undefined && { site }),
  }
}

/** Proves that every output is there and unchanged. */
export async function verified(years: readonly string[] | undefined, { root, out }: Desk): Promise<Verified> {
  const shelves = await shelvesOf(out)
  const only = years?.filter((year) => shelves.includes(year))
  const { findings, shelves: looked } = await verify({ out, root }, only)
  return {
    intact: findings.length === 0,
    files: looked.reduce((sum, { files }) => sum + files, 0),
    findings: findings.map((finding) => ({
      path: finding.path,
      problem: finding.problem,
      message: findingSentence(finding),
    })),
  }
}
