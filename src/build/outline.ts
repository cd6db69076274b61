import type { Diagnostic } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { Office } from '../meeting/office.ts'
import type { Common } from './common.ts'
import type { Materials } from './materials.ts'

/** What a run must know of what the meetings have in common before it knows whether there is anything to make: plain data. */
export interface Outline {
  readonly kinds: readonly Kind[]
  readonly office: Office
  /** What is wrong with the office file and the templates. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The outline of materials that are at hand. */
export function outlineOf({ kinds, office, diagnostics }: Materials): Outline {
  return { kinds, office, diagnostics }
}

/** True for materials that are made, not only read. */
export function isMade(common: Common | Materials): common is Materials {
  return 'templates' in common
}
