import { join, resolve } from 'node:path'
import type { MeetingRef } from '../load/project.ts'
import { buildMeeting } from './build-meeting.ts'
import { commonOf } from './common.ts'
import { type Crew, crewOfThreads, threadsFor, workerFile } from './crew.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { inTheirOrder } from './in-their-order.ts'
import { openJournal, readJournal } from './journal.ts'
import { heldByAnother, type Lock, type Owner, takeLock } from './lock.ts'
import type { Materials } from './materials.ts'
import { orphans } from './orphans.ts'
import type { MeetingResult } from './outcome.ts'
import { placeTaken } from './output-path.ts'
import { openRecords, type Records } from './records.ts'
import { survey } from './survey.ts'
import { sweep } from './sweep.ts'
import type { Hands, MeetingTask } from './task.ts'

/** What is to be made. */
export interface BuildRequest {
  readonly meetings: readonly MeetingRef[]
  /** Absolute folder of all outputs. */
  readonly out: string
  /** Ids; every kind and format when not given. */
  readonly kinds?: readonly string[]
  readonly formats?: readonly string[]
  readonly strict: boolean
  /** Replace hand edits, keeping copies. */
  readonly force: boolean
  /** Put the meeting file inside its documents, where the format can. */
  readonly attachSource?: boolean
  /** Write into years that are archived, too: they are open from then on. */
  readonly reopen?: boolean
  /** Tell, at the end, the outputs whose meeting file is gone, too (see `orphans.ts`). */
  readonly orphans?: boolean
  /** For the lock: `build`, `watch`. */
  readonly task: string
  /** How long to wait for another run on the same project, in ms. */
  readonly patience: number
  /** Told once, when there is another run to wait for. */
  readonly waiting?: (owner: Owner) => void
  /** Ends the run after the meetings at hand. */
  readonly stop?: AbortSignal
  /** Threads to work with; 0 for this one alone. As many as there are cores, where that is worth it, when not given. */
  readonly workers?: number
}

/**
 * Brings the documents of meetings up to date and gives the result of each, in their order; a few at a time are under way and
 * none is held. The manifests are written last. Throws `MachineFault` when the project is held by another run or a manifest cannot be
 * read or written.
 */
export async function* build(
  request: BuildRequest,
  materials: Materials,
  disk: Disk = realDisk,
): AsyncGenerator<MeetingResult> {
  const lock = await holdProject(request, materials, disk)
  try {
    yield* buildHeld(request, materials, disk)
  } finally {
    await lock.release()
  }
}

/** What the tool keeps beside a project's own files. */
function ownFolder({ project }: Materials): string {
  return join(project.root, '.hoinghi')
}

async function holdProject({ task, patience, waiting }: BuildRequest, materials: Materials, disk: Disk): Promise<Lock> {
  const path = join(ownFolder(materials), 'lock')
  const attempt = await takeLock({ path, task, patience, ...(waiting && { waiting }) }, disk)
  if ('heldBy' in attempt) throw heldByAnother(attempt.heldBy)
  return attempt.lock
}

async function* buildHeld(request: BuildRequest, materials: Materials, disk: Disk): AsyncGenerator<MeetingResult> {
  await sweep(request.out, disk)
  await sweep(ownFolder(materials), disk, 0)
  const pending = join(ownFolder(materials), 'pending.jsonl')
  const records = openRecords(request.out, disk)
  await records.recover(await readJournal(pending, disk))
  const journal = openJournal(pending, disk)
  const crew = await crewFor(request, materials, { disk, intend: journal.note }, pending)
  let failed = false
  const work = async (task: MeetingTask) => {
    const result = await crew.build(task)
    await records.update(task.place, result.entries, result.gone)
    failed ||= hasFailed(result)
    return result
  }
  try {
    yield* inTheirOrder(tasksOf(request, materials, records, disk), work, crew.atOnce, request.stop)
  } finally {
    await crew.end()
    // A thread that died may have put files in place before.
    if (failed) await records.recover(await readJournal(pending, disk))
    await records.write()
    await journal.clear()
  }
  if (request.orphans && !request.stop?.aborted) yield* orphans(request.out, materials, disk)
}

function hasFailed({ failure, files }: MeetingResult): boolean {
  return failure !== undefined || files.some(({ state }) => state === 'failed')
}

/** Threads, or this one alone: where it is not worth more or no more can be had, and where tests bring a disk of their own. */
async function crewFor(request: BuildRequest, materials: Materials, hands: Hands, journal: string): Promise<Crew> {
  const count = hands.disk === realDisk ? threadsFor(request.meetings.length, request.workers) : 0
  const alone = {
    atOnce: 1,
    build: (task: MeetingTask) => buildMeeting(task, materials, hands),
    end: async () => undefined,
  }
  if (count === 0 || !workerFile) return alone
  return crewOfThreads(count, { common: commonOf(materials), journal }, workerFile).catch(() => alone)
}

/** One task a meeting. All places are settled before the first, so that no output is made where two would meet. */
async function* tasksOf(
  request: BuildRequest,
  materials: Materials,
  records: Records,
  disk: Disk,
): AsyncGenerator<MeetingTask> {
  const { out, kinds, formats, strict, force } = request
  const wanted = {
    ...(kinds && { kinds }),
    ...(formats && { formats }),
    ...(request.attachSource && { attachSource: true as const }),
  }
  const { placeOf, faultsOf } = await survey(request.meetings, materials)
  for (const ref of request.meetings) {
    const place = placeOf(ref.file)
    const known = await records.known(place)
    const closed = await isClosed(place, request, records)
    const tenant = await otherSource(ref, known, materials, disk)
    const taken = tenant === undefined ? [] : [placeTaken({ file: ref.file, place }, tenant)]
    const diagnostics = [...taken, ...faultsOf(ref.file)]
    yield { ref, place, out, ...wanted, strict, force, known, ...(closed && { closed: true as const }), diagnostics }
  }
}

/** Whether the year is an archive; one that is to be written again is opened. */
async function isClosed(place: MeetingTask['place'], { reopen }: BuildRequest, records: Records): Promise<boolean> {
  const closed = await records.closed(place)
  if (closed && reopen) await records.reopen(place)
  return closed && !reopen
}

/** Another meeting file, still there, whose outputs stand in this one's place. */
async function otherSource(
  { file }: MeetingRef,
  known: MeetingTask['known'],
  { project }: Materials,
  disk: Disk,
): Promise<string | undefined> {
  for (const source of new Set(known.map((entry) => entry.source)))
    if (source !== file && (await ifThere(disk.stat(resolve(project.root, source))))) return source
  return undefined
}
