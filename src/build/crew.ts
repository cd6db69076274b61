import { availableParallelism } from 'node:os'
import type { ResourceLimits } from 'node:worker_threads'
import { blameFor } from './blame.ts'
import type { Common } from './common.ts'
import { errorCode } from './disk.ts'
import { MachineFault } from './fault.ts'
import { failedMeeting, type MeetingResult } from './outcome.ts'
import type { MeetingTask } from './task.ts'
import type { Ground } from './worker.ts'

/** Those who work on meetings: this thread alone, or several others. */
export interface Crew {
  /** How many meetings may be under way. */
  readonly atOnce: number
  /** Brings the documents of one meeting up to date. Nothing is thrown. */
  build(task: MeetingTask): Promise<MeetingResult>
  end(): Promise<void>
}

/** From so many meetings on threads are worth starting: each has to load and warm up its code for about a second of processor time. */
const WORTH = 40
/** Meetings a thread has in hand: while one waits for the disk, the other is worked on. */
const IN_HAND = 2

/** How many threads are started for so many meetings; none where this thread does as well alone. */
export function threadsFor(meetings: number, wanted?: number): number {
  const cores = availableParallelism()
  return Math.min(wanted ?? (meetings >= WORTH && cores > 1 ? cores : 0), meetings)
}

/** Where a thread's code is. The sources are run by test runners, whose threads would not know how to read them. */
export const workerFile = import.meta.url.endsWith('.ts') ? undefined : new URL('./worker.js', import.meta.url).href

/** A crew of `count` threads. A meeting whose thread died is tried once more, alone: only what kills it again is told. */
export async function crewOfThreads(
  count: number,
  ground: Ground,
  filename: string,
  resourceLimits: ResourceLimits = {},
): Promise<Crew> {
  const { default: Tinypool } = await import('tinypool')
  const open = (threads: number, inHand: number) => {
    const size = { minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: inHand }
    const pool = new Tinypool({ filename, name: 'build', ...size, workerData: plain(ground), resourceLimits })
    // A thread that dies with nothing in hand is replaced.
    pool.on('error', () => undefined)
    return pool
  }
  const pool = open(count, IN_HAND)
  let spare: ReturnType<typeof open> | undefined
  const again = (task: MeetingTask) => {
    spare ??= open(1, 1)
    return spare.run(task)
  }
  return {
    // Some more than can be in hand, so that one long meeting at the head does not keep the others idle.
    atOnce: count * IN_HAND * 2,
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
