import type { Path, Sentence, Severity } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Standard } from '../standards/standard.ts'

/** What a rule may look at: one meeting and the project's registers; a value that did not parse is simply absent. */
export interface RuleContext {
  readonly meeting: Meeting
  readonly kinds: readonly Kind[]
  readonly standards: readonly Standard[]
}

/** What a rule found: where (`path` in the meeting file) and what to say of it. The id and severity come from the rule. */
export interface Finding {
  readonly path: Path
  /** The key itself is meant, not its value. */
  readonly onKey?: boolean
  readonly message: Sentence
  readonly hint?: Sentence
}

/** One thing a meeting file is held to beyond its shape. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  /** Why officers want it: for `docs/rules.md`. */
  readonly about: Sentence
  check(context: RuleContext): Iterable<Finding>
}

