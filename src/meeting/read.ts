import type { z } from 'zod'
import type { $ZodIssue } from 'zod/v4/core'
import type { Path } from '../diagnostic.ts'
import { faultsOf, type ShapeFault } from './issues.ts'
import { type Pruned, whole, without, withValue } from './prune.ts'

/** What a file came to: all of it that fits the schema, and what does not. */
export interface Reading<T> {
  readonly value: T
  /** With places as in the whole file. */
  readonly faults: readonly ShapeFault[]
  /** What the value was read from: the file without what does not fit. */
  readonly raw: Pruned
}

/** Neutral values for keys that must be there, by dotted path: they let the rules run on the rest of a file that lacks them. */
export type StandIns = Readonly<Record<string, unknown>>

/**
 * Reads `raw` by a schema. A value that does not fit is left out, with what cannot stand without it, so that it hides no other
 * mistake; the faults are those of the file as it was typed.
 */
export function read<S extends z.ZodType>(schema: S, raw: unknown, standIns: StandIns = {}): Reading<z.output<S>> {
  let from = whole(raw)
  let parsed = schema.safeParse(from.value)
  const faults = parsed.success ? [] : parsed.error.issues.flatMap((issue) => told(schema, issue, from))
  // Each turn takes a value away or puts a stand-in in its place, so a turn for each value is enough.
  for (let turns = 0; !parsed.success; turns += 1) {
    if (turns > 1000) throw new Error(`schema takes nothing of the file; last: ${parsed.error.issues[0]?.message}`)
    from = amended(from, parsed.error.issues, standIns)
    parsed = schema.safeParse(from.value)
  }
  return { value: parsed.data, faults, raw: from }
}

function told(schema: z.ZodType, issue: $ZodIssue, from: Pruned): ShapeFault[] {
  return faultsOf(schema, issue, from.at(pathOf(issue))).map((fault) => ({ ...fault, path: from.original(fault.path) }))
}

function amended(from: Pruned, issues: readonly $ZodIssue[], standIns: StandIns): Pruned {
  const doomed = issues.flatMap((issue) => doomedBy(issue, from, standIns))
  const kept = without(from, doomed)
  const absent = Object.keys(standIns).filter((key) => issues.some((issue) => pathOf(issue).join('.') === key))
  return absent
    .filter((key) => kept.at(key.split('.')) === undefined)
    .reduce((result, key) => withValue(result, key.split('.'), standIns[key]), kept)
}

/** What goes with an issue: the keys or the value itself; of a missing key, what must not be without it. */
function doomedBy(issue: $ZodIssue, from: Pruned, standIns: StandIns): Path[] {
  const path = pathOf(issue)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key])
  if (path.length === 0) return []
  if (from.at(path) !== undefined) return [path]
  return Object.hasOwn(standIns, path.join('.')) ? [] : [path.slice(0, -1)]
}

function pathOf(issue: $ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
}
