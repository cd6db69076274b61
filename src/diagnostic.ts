/** One sentence in the two languages of the tool; Vietnamese is the one shown unless `--lang en`. */
export interface Sentence {
  readonly vi: string
  readonly en: string
}

export type Lang = keyof Sentence

/** `error` stops the documents of its meeting, `warning` only with `--strict`, `info` never. */
export type Severity = 'error' | 'warning' | 'info'

/** Keys and indexes from the root of a data file to one value, e.g. `['figures', 'ket-nap', 'done']`. */
export type Path = readonly (string | number)[]

/**
 * A place in a text file: `line` and `column` count from 1, `column` and `length` in UTF-16 units as editors show them. In a file
 * that has no lines (DOCX) paragraphs are counted instead.
 */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length: number
  /** What `line` counts; lines where it does not say. */
  readonly unit?: 'paragraph'
}

/** A correction nobody need think about: instead of the characters `was` at the place of a diagnostic, `by`. */
export interface Mend {
  readonly was: string
  readonly by: string
}

/** What the author of the data must hear: a value, collected and shown with all the others, never thrown. */
export interface Diagnostic {
  /** Stable id of the rule, e.g. `done-within-of`. */
  readonly rule: string
  readonly severity: Severity
  readonly message: Sentence
  /** The way out. */
  readonly hint?: Sentence
  readonly path?: Path
  readonly at?: Position
  /** What a machine may put there without asking what is meant; absent wherever a person must decide. */
  readonly mend?: Mend
  /** A second place the sentence speaks of (the other file of a duplicate, the earlier meeting). */
  readonly related?: { readonly at: Position; readonly message: Sentence }
}

/** True when any of `diagnostics` stops documents; under `strict` warnings do too. */
export function stops(diagnostics: readonly Diagnostic[], strict = false): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

/** File, then line, then column, then rule id: the order in which diagnostics are always shown. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.at?.file ?? '', b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      compare(a.rule, b.rule),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
