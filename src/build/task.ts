import type { Diagnostic } from '../diagnostic.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Disk } from './disk.ts'
import type { Intent } from './journal.ts'
import type { Entry } from './manifest.ts'
import type { Place } from './place.ts'

/** One meeting to be worked on: plain data, so that it can go to another thread. */
export interface MeetingTask {
  readonly ref: MeetingRef
  readonly place: Place
  /** Absolute folder of all outputs. */
  readonly out: string
  /** Ids; every kind and format when not given. */
  readonly kinds?: readonly string[]
  readonly formats?: readonly string[]
  readonly strict: boolean
  readonly force: boolean
  /** The meeting file travels inside its documents, where the format can. */
  readonly attachSource?: true
  /** What the manifest says of this meeting's outputs. */
  readonly known: readonly Entry[]
  /** Its year is an archive: nothing of it is written. */
  readonly closed?: true
  /** Found before: errors of its place. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What the work on a meeting needs beside its task. */
export interface Hands {
  readonly disk: Disk
  /** Told before files are put in place. */
  intend(intents: readonly Intent[]): Promise<void>
}
