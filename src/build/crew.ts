import { availableParallelism } from 'node:os'
import type { ResourceLimits } from 'node:worker_threads'
import type { MeetingRef } from '../load/project.ts'
import { blameFor } from './blame.ts'
import { type Common, commonOf } from './common.ts'
import { errorCode, disk as realDisk } from './disk.ts'
import { MachineFault } from './fault.ts'
import type { Materials } from './materials.ts'
import { failedMeeting, type MeetingResult } from './outcome.ts'
import { isMade } from './outline.ts'
import { placeOf } from './place.ts'
import type { Prepared } from './prepare.ts'
import type { Surveyed } from './survey.ts'
import type { Hands, MeetingTask } from './task.ts'
import type { Ground } from './worker.ts'

/** Those who work on meetings: this thread alone, or several others. */
export interface Crew {
  /** How many meetings may be under way. */
  readonly atOnce: number
  /** Says what must be known of a meeting before documents of any other are made. */
  survey(ref: MeetingRef): Promise<Surveyed>
  /** Brings the documents of one meeting up to date. Nothing is thrown. */
  build(task: MeetingTask): Promise<MeetingResult>
  end(): Promise<void>
}

/** From so many meetings on threads are worth starting: each has to load and warm up its code for about a second of processor time. */
const WORTH = 40
/**
 * What a thread may keep, in MB: without a limit each takes as much of the machine as it finds. A meeting that needs more is made
 * once more alone, and without a limit.
 */
const LIMITS: Limits = { together: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }, alone: {} }

/** What threads may keep that work side by side, and the one a meeting is tried once more in. */
interface Limits {
  readonly together: ResourceLimits
  readonly alone: ResourceLimits
}

/** Meetings a thread has in hand: while one waits for the disk, the other is worked on. */
const IN_HAND = 2

/** Takes on a crew when there is something to do. */
export interface Hire {
  /** A crew for so many meetings: the one that is there, else threads where they are worth it, else this thread. */
  crew(meetings: number): Promise<Crew>
  end(): Promise<void>
}

/** Nobody is taken on yet. Threads are not asked for where tests bring a disk of their own. */
export function hiring(common: Common | Materials, hands: Hands, journal: string, workers?: number): Hire {
  let alone: Promise<Crew> | undefined
  let threads: Promise<Crew> | undefined
  const one = () => {
    alone ??= crewOfOne(common, hands)
    return alone
  }
  return {
    crew(meetings) {
      const count = hands.disk === realDisk && workerFile ? threadsFor(meetings, workers) : 0
      if (count > 0 && workerFile) threads ??= crewOfThreads(count, { common: commonOf(common), journal }, workerFile)
      return threads ?? one()
    },
    async end() {
      await (await threads)?.end()
    },
  }
}

/** How many threads are started for so many meetings; none where this thread does as well alone. */
export function threadsFor(meetings: number, wanted?: number): number {
  const cores = availableParallelism()
  return Math.min(wanted ?? (meetings >= WORTH && cores > 1 ? cores : 0), meetings)
}

/** Where a thread's code is. The sources are run by test runners, whose threads would not know how to read them. */
export const workerFile = import.meta.url.endsWith('.ts') ? undefined : new URL('./worker.js', import.meta.url).href

/** This thread alone; what it needs is made when there is something to do. A few meetings are read once for both works. */
async function crewOfOne(common: Common | Materials, hands: Hands): Promise<Crew> {
  const [{ buildMeeting }, { prepareMeeting }, { surveyedOf, surveyMeeting }] = await Promise.all([
    import('./build-meeting.ts'),
    import('./prepare.ts'),
    import('./survey.ts'),
  ])
  const materials = isMade(common) ? common : await (await import('./materials.ts')).materialsOf(common)
  const read = new Map<string, Prepared>()
  const survey = async (ref: MeetingRef) => {
    const prepared = await prepareMeeting(ref, materials)
    read.set(ref.file, prepared)
    return surveyedOf(prepared.checked, materials)
  }
  return {
    atOnce: 1,
    survey: (ref) =>
      read.size < WORTH ? survey(ref).catch(() => surveyMeeting(ref, materials)) : surveyMeeting(ref, materials),
    async build(task) {
      const prepared = read.get(task.ref.file)
      read.delete(task.ref.file)
      return buildMeeting(task, materials, hands, prepared)
    },
    end: async () => undefined,
  }
}

/** A crew of `count` threads. A meeting whose thread died is tried once more, alone: only what kills it again is told. */
export async function crewOfThreads(count: number, ground: Ground, filename: string, limits = LIMITS): Promise<Crew> {
  const { default: Tinypool } = await import('tinypool')
  const open = (threads: number, inHand: number, resourceLimits: ResourceLimits) => {
    const size = { minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: inHand }
    const pool = new Tinypool({ filename, name: 'build', ...size, workerData: plain(ground), resourceLimits })
    // A thread that dies with nothing in hand is replaced.
    pool.on('error', () => undefined)
    return pool
  }
  const pool = open(count, IN_HAND, limits.together)
  let spare: ReturnType<typeof open> | undefined
  const again = (task: MeetingTask) => {
    spare ??= open(1, 1, limits.alone)
    return spare.run(task)
  }
  return {
    // Some more than can be in hand, so that one long meeting at the head does not keep the others idle.
    atOnce: count * IN_HAND * 2,
    survey: (ref) =>
      pool.run(ref, { name: 'survey' }).catch(() => ({ file: ref.file, place: placeOf(ref.file, undefined) })),
    build: (task) =>
      pool
        .run(task)
        .catch(() => again(task))
        .catch((fault: unknown) => failedMeeting(task, blameFor(lost(fault)))),
    async end() {
      await Promise.all([pool.destroy(), spare?.destroy()])
    },
  }
}

/** Getters become values, which can be sent. */
function plain({ common, journal }: Ground): Ground {
  const { version, mark } = common.tool
  return { common: { ...common, tool: { version, mark } } satisfies Common, journal }
}

function lost(fault: unknown): unknown {
  if (errorCode(fault) !== 'ERR_WORKER_OUT_OF_MEMORY') return fault
  return new MachineFault({ vi: 'Hết bộ nhớ khi làm tệp này.', en: 'Memory ran out over this file.' }, fault)
}
