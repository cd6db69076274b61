import type { Mend, Path, Sentence, Severity } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { Facts } from '../meeting/facts.ts'
import type { Leaf } from '../meeting/leaves.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Standard } from '../standards/standard.ts'

/** What a rule may look at: one meeting and the project's registers; a value that did not parse is simply absent. */
export interface RuleContext {
  readonly meeting: Meeting
  readonly kinds: readonly Kind[]
  readonly standards: readonly Standard[]
  /** Every string of the file with what it is for, in the order of the file; those of `office.yaml` are not among them. */
  readonly leaves: readonly Leaf[]
  /** Ids that the file or the office defines, even where what they define did not parse. */
  readonly ids: Ids
  /** Whether the text at a path is an item of a list in brackets that only a comma parts from the one before. */
  readonly partedByComma: (path: Path) => boolean
  /** The text of the file, where some of it could not be read or did not fit: what nothing seems to name may be named there. */
  readonly unread?: string
  /** Whether some document made from the file has these words; absent where nobody has filled the templates. */
  readonly printed?: (words: string) => boolean
}

/** Ids by what they name. */
export interface Ids {
  /** People and bodies. */
  readonly references: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly basis: ReadonlySet<string>
}

/** What a rule found: where (`path` in the meeting file) and what to say of it. The id and severity come from the rule. */
export interface Finding {
  readonly path: Path
  /** The key itself is meant, not its value. */
  readonly onKey?: boolean
  /** Some characters of the text at `path` (UTF-16 units). */
  readonly span?: { readonly offset: number; readonly length: number }
  /** Something is not there: the path it would have. An entry of `missing` that covers it silences the finding. */
  readonly absent?: Path
  /** Instead of the rule's own, where the contract says so. */
  readonly severity?: Severity
  readonly message: Sentence
  readonly hint?: Sentence
  /** What certainly stands there instead of the characters of `span`. */
  readonly mend?: Mend
}

/** One thing a meeting file is held to beyond its shape. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** Why officers want it: for `docs/rules.md`. */
  readonly about: Sentence
  check(context: RuleContext): Iterable<Finding>
}

/** A meeting among the others of its project. */
export interface Filed {
  /** As shown to the author. */
  readonly file: string
  /** The name tasks are cited by: "2024-so-ket" in `2024-so-ket#quy-hoach`. */
  readonly name: string
  readonly facts: Facts
}

/** What a rule over the project found: in which file, and which second place it speaks of. */
export interface ProjectFinding extends Finding {
  readonly in: Filed
  readonly related?: { readonly in: Filed; readonly path: Path; readonly message: Sentence }
}

/** One thing the meetings of a project are held to together. Its work grows with the number of meetings, no faster. */
export interface ProjectRule {
  readonly id: string
  readonly severity: Severity
  readonly about: Sentence
  /** `meetings` in the order of their files. */
  check(meetings: readonly Filed[]): Iterable<ProjectFinding>
}
