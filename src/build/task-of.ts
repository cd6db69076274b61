import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostic.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Common } from './common.ts'
import { type Disk, ifThere } from './disk.ts'
import { placeTaken } from './output-path.ts'
import type { Place } from './place.ts'
import type { Records } from './records.ts'
import type { BuildRequest } from './request.ts'
import type { MeetingTask } from './task.ts'

/** What a task is made with. */
interface Ground {
  readonly request: BuildRequest
  readonly common: Common
  readonly records: Records
  readonly disk: Disk
}

/** The task of one meeting whose outputs go to `place`; `faults` is what is wrong with it beside the others. */
export async function taskOf(
  ref: MeetingRef,
  place: Place,
  faults: readonly Diagnostic[],
  { request, common, records, disk }: Ground,
): Promise<MeetingTask> {
  const { out, kinds, formats, strict, force } = request
  const wanted = {
    ...(kinds && { kinds }),
    ...(formats && { formats }),
    ...(request.attachSource && { attachSource: true as const }),
  }
  const known = await records.known(place)
  const closed = await isClosed(place, request, records)
  const tenant = await otherSource(ref, known, common, disk)
  const taken = tenant === undefined ? [] : [placeTaken({ file: ref.file, place }, tenant)]
  const diagnostics = [...taken, ...faults]
  return { ref, place, out, ...wanted, strict, force, known, ...(closed && { closed: true as const }), diagnostics }
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
  { project }: Common,
  disk: Disk,
): Promise<string | undefined> {
  for (const source of new Set(known.map((entry) => entry.source)))
    if (source !== file && (await ifThere(disk.stat(resolve(project.root, source))))) return source
  return undefined
}
