import type { Kind } from '../kind.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Standard } from '../standards/standard.ts'
import type { Head } from '../tree/head.ts'

/** What every helper may look at while one document is filled. */
export interface FillContext {
  readonly meeting: Meeting
  readonly kind: Kind
  readonly standard: Standard
  /** Without its subject, which is itself filled. */
  readonly head: Omit<Head, 'subject'>
}

/** Markdown a helper composed from escaped values: put in the page as it is. A plain string is escaped. */
export interface Markdown {
  readonly markdown: string
}

/** One call as the template wrote it. `block` is there for `{{#name}}…{{/name}}`: each part renders to Markdown. */
export interface HelperCall {
  readonly values: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
  readonly context: FillContext
  readonly block?: { main(scope?: unknown): string; otherwise(): string }
}

/** A word templates may use. Pure: the same call gives the same result. Lists and booleans serve as values of other calls. */
export interface Helper {
  readonly name: string
  /** One sentence for template authors. */
  readonly about: string
  /** As a block it gives `main` a scope of its own; otherwise the block sees what stands around it. */
  readonly opens?: true
  run(call: HelperCall): string | number | boolean | Markdown | readonly unknown[] | object | undefined
}
