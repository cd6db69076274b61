import type { MeetingRef } from '../load/project.ts'
import type { Owner } from './lock.ts'

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
