import type { Diagnostic, Sentence, Severity } from '../diagnostic.ts'

/** What is said of a mistake: the rule, the sentence and the way out; where it stands is added by the one who found it. */
export interface Saying {
  readonly rule: string
  readonly severity?: Severity
  readonly message: Sentence
  readonly hint?: Sentence
}

/** A mistake in a text, placed by offsets into it; `to` is exclusive. */
export interface Fault {
  readonly saying: Saying
  readonly from: number
  readonly to: number
  /** An earlier stretch the sentence speaks of. */
  readonly related?: { readonly from: number; readonly to: number; readonly message: Sentence }
}

/** A diagnostic without a place yet. */
export function toDiagnostic({ rule, severity = 'error', message, hint }: Saying): Diagnostic {
  return { rule, severity, message, ...(hint && { hint }) }
}
