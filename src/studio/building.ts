import { type BuildRequest, build } from '../build/build.ts'
import type { Materials } from '../build/materials.ts'
import type { FileResult, MeetingResult } from '../build/outcome.ts'
import { ofOneMeeting } from '../build/plan.ts'
import { listMeetings, type MeetingRef } from '../load/project.ts'
import { writerById } from '../writers/index.ts'
import type { Build, BuildEvent } from './api.ts'
import { openChannel } from './channel.ts'
import type { Desk } from './desk.ts'
import { mustStand } from './files.ts'
import { Refused, refusedFor } from './refused.ts'
import { say } from './sayings.ts'

/** How long to wait for another run on the same project, in ms. */
export const PATIENCE = 60_000

/** Makes documents and tells of each meeting as it is done; under the project's lock, as the command does. */
export async function* buildEvents(wanted: Build, desk: Desk): AsyncGenerator<BuildEvent> {
  const materials = await desk.materials()
  const meetings = await refsOf(wanted.files, desk)
  checkNames(wanted, materials)
  if (wanted.replace && meetings.length !== 1) throw new Refused('bad-request', say.replaceOne, ['replace'])
  const channel = openChannel<BuildEvent>()
  const counts = { made: 0, fresh: 0, edited: 0, failed: 0 }
  const tell = tellerOf(channel.put, counts)
  const work = async () => {
    for (const part of partsOf(wanted)) {
      const { strict = false } = wanted
      const request: BuildRequest = { meetings, out: desk.out, strict, ...part, ...runOf('studio', desk, channel.put) }
      for await (const result of build(request, materials)) tell(result)
    }
  }
  yield { type: 'start', meetings: meetings.length }
  try {
    yield* channel.values(work())
    yield { type: 'end', ...counts }
  } catch (fault) {
    desk.options.blame(fault)
    yield { type: 'fault', message: refusedFor(fault).refusal.message }
  }
}

/** How a run is held and stopped, and whom it tells that it waits. */
export function runOf(task: string, desk: Desk, put: (event: Extract<BuildEvent, { type: 'waiting' }>) => void) {
  return {
    task,
    patience: PATIENCE,
    waiting: ({ task: other, since }: { task: string; since: string }) =>
      put({ type: 'waiting', message: say.waiting(other, since) }),
    stop: desk.stop,
  } as const
}

/** Counts what came of files, and puts an event a meeting. */
export function tellerOf(
  put: (event: Extract<BuildEvent, { type: 'meeting' }>) => void,
  counts: Record<FileResult['state'], number>,
): (result: MeetingResult) => void {
  let done = 0
  return ({ file, files, skipped, diagnostics, failure }) => {
    done += 1
    for (const { state } of files) counts[state] += 1
    if (failure) counts.failed += 1
    put({ type: 'meeting', file, done, files, skipped, diagnostics, ...(failure && { failure: failure.message }) })
  }
}

/** What is made together: everything asked for, or each hand edit that may be replaced alone, so that no other is. */
function partsOf({ kinds, formats, replace }: Build): readonly Pick<BuildRequest, 'kinds' | 'formats' | 'force'>[] {
  if (replace) return replace.map(({ kind, format }) => ({ kinds: [kind], formats: [format], force: true }))
  return [{ ...(kinds && { kinds }), ...(formats && { formats }), force: false }]
}

async function refsOf(files: Build['files'], desk: Desk): Promise<readonly MeetingRef[]> {
  if (!files) return (await listMeetings(await desk.project())).meetings
  const refs = await Promise.all(files.map((name) => desk.file(name)))
  await Promise.all(refs.map(mustStand))
  return refs.map(({ path, file }) => ({ path, file }))
}

function checkNames({ kinds = [], formats = [], replace = [] }: Build, materials: Materials): void {
  const known = ofOneMeeting(materials.kinds).map(({ id }) => id)
  for (const kind of [...kinds, ...replace.map((one) => one.kind)])
    if (!known.includes(kind)) throw new Refused('not-found', say.noSuchKind(kind), ['kinds'])
  for (const format of [...formats, ...replace.map((one) => one.format)])
    if (!writerById(format)) throw new Refused('not-found', say.noSuchFormat(format), ['formats'])
}
