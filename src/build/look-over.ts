import type { Diagnostic } from '../diagnostic.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Common } from './common.ts'
import type { Hire } from './crew.ts'
import { mark } from './digest.ts'
import { inTheirOrder } from './in-their-order.ts'
import type { Materials } from './materials.ts'
import type { Memory } from './memory.ts'
import { isMade } from './outline.ts'
import { type Place, placeOf } from './place.ts'
import type { Surveyed } from './survey.ts'

/** What is known of meetings before documents of any are made. */
export interface Looked {
  /** Mark of them all, and of what is kept of each. */
  readonly set: string
  placeOf(file: string): Place
  /** What is wrong with a file only beside the others: its place is taken, its number given twice. */
  faultsOf(file: string): Promise<readonly Diagnostic[]>
}

interface Ground {
  readonly common: Common | Materials
  readonly memory: Memory
  readonly hire: Hire
}

/** A meeting's place, and the mark of what is kept of it. */
type Glance = Pick<Surveyed, 'place'> & { readonly kept: string }

/** Looks over meetings as `survey` does, but reads only those that have changed since they were looked over last. */
export async function lookOver(meetings: readonly MeetingRef[], { common, memory, hire }: Ground): Promise<Looked> {
  const glances = new Map<string, Glance>()
  const unread: MeetingRef[] = []
  for (const ref of meetings) {
    const known = await memory.known(ref)
    if (known) glances.set(ref.file, { place: known.place, kept: known.kept })
    else unread.push(ref)
  }
  const lost = await readAnew(unread, glances, memory, hire)
  const all = meetings.map(({ file }) => ({
    file,
    ...(glances.get(file) ?? { place: placeOf(file, undefined), kept: '' }),
  }))
  const set = mark(JSON.stringify(all))
  const places = { set, placeOf: (file: string) => glances.get(file)?.place ?? placeOf(file, undefined) }
  const remembered: Looked = { ...places, faultsOf: async (file) => (await memory.remembered(file))?.faults ?? [] }
  // What was read anew is remembered without its faults.
  if (unread.length === 0 && memory.isSettled(set)) return remembered
  const surveyed: Surveyed[] = []
  for (const ref of meetings) {
    const { place, kept = '' } = glances.get(ref.file) ?? { place: placeOf(ref.file, undefined) }
    const found = kept === '' ? undefined : await memory.kept(ref.file, kept)
    // Half of what was remembered is lost: it is read again.
    surveyed.push(
      kept !== '' && !found
        ? await (await hire.crew(1)).survey(ref)
        : { file: ref.file, place, ...(found && { kept: found }) },
    )
  }
  const [{ faultsAmong }, office] = [await import('./survey.ts'), await officeOf(common, memory)]
  const faults = faultsAmong(surveyed, office)
  const faultsOf = (file: string) => faults.get(file) ?? []
  await memory.settle(lost === 0 ? set : undefined, faultsOf, glances.keys())
  return lost === 0 ? remembered : { ...places, faultsOf: async (file) => faultsOf(file) }
}

/** Reads meetings and remembers them; gives how many cannot be remembered. */
async function readAnew(unread: readonly MeetingRef[], glances: Map<string, Glance>, memory: Memory, hire: Hire) {
  if (unread.length === 0) return 0
  const crew = await hire.crew(unread.length)
  let lost = 0
  const read = async (ref: MeetingRef) => ({ ref, found: await crew.survey(ref) })
  for await (const { ref, found } of inTheirOrder(unread, read, crew.atOnce)) {
    const kept = found.kept ? mark(JSON.stringify(found.kept)) : ''
    glances.set(ref.file, { place: found.place, kept })
    if (!found.kept || !(await memory.learn(ref, found.place, kept, found.kept))) lost += 1
  }
  return lost
}

async function officeOf(common: Common | Materials, memory: Memory) {
  if (isMade(common)) return common.office
  return (memory.outline ?? (await (await import('./materials.ts')).materialsOf(common))).office
}
