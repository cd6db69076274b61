import type { Diagnostic } from '../diagnostic.ts'
import type { Blame } from './blame.ts'
import type { Entry } from './manifest.ts'
import type { Place } from './place.ts'
import type { MeetingTask } from './task.ts'

/** Why an output was written. `changed` names the inputs that differ (see `inputs.ts`). */
export type Why =
  | { readonly why: 'new' | 'missing' | 'forced' }
  | { readonly why: 'changed'; readonly changed: readonly string[] }

/**
 * What became of one output file.
 * - `made`: written; `kept`: where the copy of a hand edit went that `--force` replaced.
 * - `fresh`: stands there as we would write it; nothing touched.
 * - `edited`: someone else's words stand there; ours went `beside`, or are what was edited already (nothing new to say).
 * - `failed`: our fault or the machine's.
 */
export type FileOutcome =
  | ({ readonly state: 'made'; readonly kept?: string } & Why)
  | { readonly state: 'fresh' }
  | { readonly state: 'edited'; readonly ours: boolean; readonly beside?: string }
  | ({ readonly state: 'failed' } & Blame)

/** One output file: `path` as shown to the author. */
export type FileResult = { readonly kind: string; readonly format: string; readonly path: string } & FileOutcome

/**
 * A kind of document that was not made. `facts`: the meeting has none of `missing`, and `left` are outputs that remain from a
 * time when it had; `errors`: its data or template has errors; `closed`: its year is archived; `orphan`: the meeting file is gone,
 * and `left` are its outputs.
 */
export type Skipped =
  | {
      readonly kind: string
      readonly reason: 'facts'
      readonly missing: readonly string[]
      readonly left: readonly string[]
    }
  | { readonly kind: string; readonly reason: 'orphan'; readonly left: readonly string[] }
  | { readonly kind: string; readonly reason: 'errors' | 'closed' }

/** What became of one meeting: plain data, so that it can come from another thread. */
export interface MeetingResult {
  /** As shown to the author. */
  readonly file: string
  readonly place?: Place
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly FileResult[]
  readonly skipped: readonly Skipped[]
  /** The whole meeting could not be worked on: our fault or the machine's. */
  readonly failure?: Blame
  /** For the manifest: outputs written, or found as we would write them. */
  readonly entries: readonly Entry[]
  /** Paths the manifest forgets. */
  readonly gone: readonly string[]
  /** Absolute paths of what it was made from beside its own file; absent where that is not all known. */
  readonly from?: readonly string[]
}

/** A meeting that could not be worked on. */
export function failedMeeting({ ref, place, diagnostics }: MeetingTask, failure: Blame): MeetingResult {
  return { file: ref.file, place, diagnostics, files: [], skipped: [], entries: [], gone: [], failure }
}
