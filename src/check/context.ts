import type { Diagnostic, Path, Position } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { Narrative } from '../load/meeting-file.ts'
import type { Silence } from '../load/silences.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Office } from '../meeting/office.ts'
import type { Rule } from '../rules/rule.ts'
import type { Standard } from '../standards/standard.ts'

/** The registers a meeting is checked against, and what else is known of its file. */
export interface CheckContext {
  readonly kinds: readonly Kind[]
  readonly standards: readonly Standard[]
  /** What `office.yaml` says beside organizations and people. */
  readonly office?: Office
  /** The Markdown body of a `.md` meeting. */
  readonly narrative?: Narrative
  /** What others found in the same file (photos, glyphs): silenced and ordered with the rest. */
  readonly found?: readonly Diagnostic[]
  /** Whether the documents made from a meeting have some words; asked only where the whole file fits. Without it `unused-data` is silent. */
  readonly prints?: (meeting: Meeting) => (words: string) => boolean
  /** Other rules than the registered ones. */
  readonly rules?: readonly Rule[]
}

/** A meeting with all that is wrong in its file. Documents are made of it only where nothing stops them. */
export interface Checked {
  readonly file: string
  readonly meeting: Meeting
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[]
  readonly silences: readonly Silence[]
  /** The place in the file of a path of the meeting. */
  locate(path: Path, part?: 'key' | 'value'): Position
}

/** A meeting of a project, as `checkMeeting` gave it, under the name its file has without suffix. */
export interface CheckedFile extends Checked {
  readonly name: string
}
