import type { Sentence } from '../diagnostic.ts'

/** Why a typed scalar was refused: the sentence to show, and where the typed text has several readings, how to type each. */
export interface Fault {
  /** What kind of fault: stable, for tests and for choosing what to say. */
  readonly code: string
  readonly message: Sentence
  readonly hint?: Sentence
  /** Right ways to type what may have been meant. */
  readonly readings?: readonly string[]
}

/** What reading a typed scalar gives: its value, or the fault. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** The success of reading. */
export function read<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

/** A refusal; readings, when given, become the hint. */
export function refuse(code: string, vi: string, en: string, readings: readonly string[] = []): Parsed<never> {
  const message = { vi, en }
  if (readings.length === 0) return { ok: false, fault: { code, message } }
  return { ok: false, fault: { code, message, readings, hint: hintOf(readings) } }
}

function hintOf(readings: readonly string[]): Sentence {
  const quoted = readings.map((reading) => `\`${reading}\``)
  return { vi: `Gõ ${quoted.join(' hoặc ')}.`, en: `Type ${quoted.join(' or ')}.` }
}
