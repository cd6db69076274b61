import { join } from 'node:path'
import { stops } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import { shownPath } from '../load/project.ts'
import { blameFor } from './blame.ts'
import { chosen, type Desk, type Done, doneOf, type Parcel, skip, worksOn } from './build-kind.ts'
import type { Materials } from './materials.ts'
import { failedMeeting, type MeetingResult } from './outcome.ts'
import { isCalledFor, ofOneMeeting } from './plan.ts'
import { type Prepared, prepareMeeting } from './prepare.ts'
import { storeAll } from './store.ts'
import type { Hands, MeetingTask } from './task.ts'
import { together } from './together.ts'

/**
 * Brings every document of one meeting up to date; it is read where it is not `read` already. Nothing is thrown: one meeting's
 * failure is no other's.
 */
export async function buildMeeting(
  task: MeetingTask,
  materials: Materials,
  hands: Hands,
  read?: Prepared,
): Promise<MeetingResult> {
  const { ref, place } = task
  const nothing = {
    file: ref.file,
    place,
    diagnostics: task.diagnostics,
    files: [],
    skipped: [],
    entries: [],
    gone: [],
  }
  if (task.closed)
    return { ...nothing, ...skip({ kind: '–', reason: 'closed' }), diagnostics: task.diagnostics, from: [] }
  try {
    const prepared = read ?? (await prepareMeeting(ref, materials))
    const diagnostics = [...task.diagnostics, ...prepared.checked.diagnostics]
    const from = prepared.from && { from: prepared.from }
    return { ...nothing, ...(await buildKinds({ ...task, diagnostics }, prepared, materials, hands)), ...from }
  } catch (fault) {
    return failedMeeting(task, blameFor(fault))
  }
}

async function buildKinds(task: MeetingTask, prepared: Prepared, materials: Materials, hands: Hands): Promise<Done> {
  const halted = materials.halted(task.strict) || stops(task.diagnostics, task.strict)
  const desk = { task, prepared, materials, hands }
  const plans = chosen(ofOneMeeting(materials.kinds), task.kinds).map((kind) => {
    const template = materials.templates.find((candidate) => candidate.kind.id === kind.id)
    if (!isCalledFor(kind, prepared.checked.meeting)) return { skipped: skipForFacts(kind, task, materials) }
    return halted || !template ? { skipped: skip({ kind: kind.id, reason: 'errors' }) } : { template }
  })
  const works = plans.flatMap(({ template }) => (template ? worksOn(template, desk) : []))
  const written = await together(works, (parcels) => deliver(parcels, desk))
  const done = plans.map(({ template, skipped }) => (template ? doneOf(template.kind.id, written) : skipped))
  return {
    diagnostics: [...task.diagnostics, ...done.flatMap(({ diagnostics }) => diagnostics)],
    files: done.flatMap(({ files }) => files),
    skipped: done.flatMap(({ skipped }) => skipped),
    entries: done.flatMap(({ entries }) => entries),
    gone: done.flatMap(({ gone }) => gone),
  }
}

/** Everything a meeting has to write goes to disk at once, and into the journal before that. */
async function deliver(parcels: readonly Parcel[], { task, hands }: Desk): Promise<readonly (Error | undefined)[]> {
  const folder = join(task.out, task.place.year)
  await hands.intend(parcels.map(({ entry }) => ({ folder, entry })))
  return storeAll(
    parcels.map(({ entry, bytes }) => ({ path: join(folder, entry.path), bytes })),
    hands.disk,
  )
}

function skipForFacts({ id, requires }: Kind, { known, out, place }: MeetingTask, { project }: Materials): Done {
  const ofKind = known.filter(({ path }) => path.startsWith(`${place.name}/${id}.`))
  const left = ofKind.map(({ path }) => shownPath(project, join(out, place.year, path)))
  return skip({ kind: id, reason: 'facts', missing: requires, left })
}
