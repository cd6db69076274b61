import { dirname, join } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Common } from './common.ts'
import { markOf } from './common.ts'
import { type Hire, hiring } from './crew.ts'
import { mark } from './digest.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { inTheirOrder } from './in-their-order.ts'
import { type Journal, openJournal, readJournal } from './journal.ts'
import { heldByAnother, type Lock, takeLock } from './lock.ts'
import { type Looked, lookOver } from './look-over.ts'
import type { Materials } from './materials.ts'
import { type Memory, openMemory } from './memory.ts'
import { orphans } from './orphans.ts'
import type { MeetingResult } from './outcome.ts'
import { isMade, outlineOf } from './outline.ts'
import { ownFolder } from './own-folder.ts'
import { openRecords, type Records } from './records.ts'
import type { BuildRequest } from './request.ts'
import { sweep } from './sweep.ts'
import { taskOf } from './task-of.ts'

export type { BuildRequest }

/** One run on a project that nobody else touches. */
interface Run {
  readonly request: BuildRequest
  readonly common: Common
  readonly disk: Disk
  readonly records: Records
  readonly journal: Journal
  readonly memory: Memory
  readonly hire: Hire
  /** The key under which a meeting with these faults beside others is remembered. */
  keyOf(faults: readonly Diagnostic[]): string
}

/**
 * Brings the documents of meetings up to date and gives the result of each, in their order; a few at a time are under way and
 * none is held. What an earlier run left as it should be is only looked at. The manifests are written last. Throws `MachineFault`
 * when the project is held by another run or a manifest cannot be read or written.
 */
export async function* build(
  request: BuildRequest,
  common: Common | Materials,
  disk: Disk = realDisk,
): AsyncGenerator<MeetingResult> {
  const lock = await holdProject(request, common, disk)
  try {
    yield* buildHeld(request, common, disk)
  } finally {
    await lock.release()
  }
}

async function holdProject({ task, patience, waiting }: BuildRequest, common: Common, disk: Disk): Promise<Lock> {
  const path = join(ownFolder(common.project), 'lock')
  const attempt = await takeLock({ path, task, patience, ...(waiting && { waiting }) }, disk)
  if ('heldBy' in attempt) throw heldByAnother(attempt.heldBy)
  return attempt.lock
}

async function* buildHeld(
  request: BuildRequest,
  common: Common | Materials,
  disk: Disk,
): AsyncGenerator<MeetingResult> {
  const since = Date.now()
  const { out, workers } = request
  const pending = join(ownFolder(common.project), 'pending.jsonl')
  await sweepUp(out, ownFolder(common.project), pending, disk)
  const records = openRecords(out, disk)
  await records.recover(await readJournal(pending, disk))
  const journal = openJournal(pending, disk)
  const memory = await openMemory(common.project, markOf(common), since)
  if (isMade(common)) memory.outline = outlineOf(common)
  const hire = hiring(common, { disk, intend: journal.note }, pending, workers)
  const run: Run = { request, common, disk, records, journal, memory, hire, keyOf: keysFor(request) }
  let looked: Looked | undefined
  let failed = false
  try {
    looked = await lookOver(request.meetings, run)
    const results = inTheirOrder(request.meetings, worker(run, looked), await atOnce(run, looked), request.stop)
    const letGo = letting(run, looked)
    for await (const result of results) {
      failed ||= hasFailed(result)
      yield result
      await letGo(result.file)
    }
  } finally {
    await hire.end()
    // What failed half-way, or with a thread that died, may stand in its place all the same.
    if (failed) await records.recover(await readJournal(pending, disk))
    await records.write()
    await journal.clear()
    await memory.save(await records.paths())
  }
  if (request.orphans && looked && !request.stop?.aborted) yield* others(run, looked)
}

/** Temporaries beside documents are left only by a run whose journal is still there. */
async function sweepUp(out: string, own: string, pending: string, disk: Disk): Promise<void> {
  const unfinished = (await ifThere(disk.stat(pending))) !== undefined
  await sweep(out, disk, unfinished ? 2 : 1)
  await sweep(own, disk, 1)
}

/** Lets go of a year's manifest, and of what is remembered of a folder, when the last of its meetings is done. */
function letting({ request, records, memory }: Run, { placeOf }: Looked): (file: string) => Promise<void> {
  const left = new Map<string, number>()
  const keysOf = (file: string) => [`year ${placeOf(file).year}`, `folder ${dirname(file)}`]
  for (const key of request.meetings.flatMap(({ file }) => keysOf(file))) left.set(key, (left.get(key) ?? 0) + 1)
  const isLast = (key: string) => {
    left.set(key, (left.get(key) ?? 0) - 1)
    return left.get(key) === 0
  }
  return async (file) => {
    const [year = '', folder = ''] = keysOf(file)
    if (isLast(year)) await records.close(placeOf(file).year)
    if (isLast(folder)) await memory.close(dirname(file))
  }
}

/** How many meetings may be under way: as many as the crew can have in hand that those will ask for which are not remembered. */
async function atOnce({ request, memory, hire, keyOf }: Run, looked: Looked): Promise<number> {
  const stale: string[] = []
  for (const { file } of request.meetings) {
    if (request.force || !(await memory.isBuilt(file, keyOf(await looked.faultsOf(file))))) stale.push(file)
  }
  // What is not needed for long is read again when its turn comes.
  for (const folder of new Set(stale.map((file) => dirname(file)))) await memory.close(folder)
  return stale.length === 0 ? 1 : (await hire.crew(stale.length)).atOnce
}

/** Brings one meeting up to date: looks whether it is, and has it built where it is not. */
function worker(run: Run, looked: Looked): (ref: MeetingRef) => Promise<MeetingResult> {
  const { request, records, journal, memory, hire, keyOf } = run
  let begun: Promise<void> | undefined
  return async (ref) => {
    const place = looked.placeOf(ref.file)
    const faults = await looked.faultsOf(ref.file)
    const [folder, key] = [join(request.out, place.year), keyOf(faults)]
    const fresh = request.force ? undefined : await memory.fresh(ref, key, folder)
    if (fresh) return fresh
    // Says that this run may leave something behind.
    begun ??= journal.note([])
    await begun
    const task = await taskOf(ref, place, faults, run)
    const result = await (await hire.crew(1)).build(task)
    await records.update(place, result.entries, result.gone)
    await memory.done(ref, { key, folder, result })
    return result
  }
}

/** Mark of all that a meeting's result depends on beside files: what is asked for, and what is wrong with it beside others. */
function keysFor({ out, kinds, formats, strict, attachSource, reopen }: BuildRequest): Run['keyOf'] {
  const key = (faults: readonly Diagnostic[]) =>
    mark(JSON.stringify([out, kinds, formats, strict, attachSource, reopen, faults]))
  const plain = key([])
  return (faults) => (faults.length === 0 ? plain : key(faults))
}

function hasFailed({ failure, files }: MeetingResult): boolean {
  return failure !== undefined || files.some(({ state }) => state === 'failed')
}

/** Outputs of meetings that are gone; not looked for again while there was none and nothing has changed. */
async function* others({ request, common, disk, memory }: Run, { set }: Looked): AsyncGenerator<MeetingResult> {
  if (memory.isWhole(set)) return
  let found = false
  for await (const result of orphans(request.out, common, disk)) {
    found = true
    yield result
  }
  if (!found) await memory.whole(set)
}
