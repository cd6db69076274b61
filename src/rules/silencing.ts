import type { Diagnostic, Position, Sentence, Severity } from '../diagnostic.ts'
import { didYouMean } from '../meeting/issues.ts'
import { suggest } from '../text/near.ts'

/** A comment that asks for a rule to be quiet about one line. */
export interface SilenceRequest {
  readonly rule: string
  readonly line: number
  readonly at: Position
}

/**
 * The diagnostics without those that a comment silences, and a warning for each comment that silences nothing. Only rules that
 * `canSilence` are silenced; comments about rules that `elsewhere` looks after are left to it.
 */
export function silence(
  diagnostics: readonly Diagnostic[],
  silences: readonly SilenceRequest[],
  which: {
    readonly canSilence: (rule: string) => boolean
    readonly elsewhere: (rule: string) => boolean
    /** Every rule there is. */
    readonly known: ReadonlySet<string>
    /** Of the warning; nothing where it is turned off. */
    readonly severity: Severity | undefined
  },
): Diagnostic[] {
  const matches = (request: SilenceRequest, { rule, at }: Diagnostic) =>
    request.rule === rule && request.line === at?.line
  const kept = diagnostics.filter(
    (found) => !which.canSilence(found.rule) || !silences.some((one) => matches(one, found)),
  )
  const idle = silences.filter((one) => !which.elsewhere(one.rule) && !diagnostics.some((found) => matches(one, found)))
  const { severity } = which
  return severity === undefined ? kept : [...kept, ...idle.map((one) => unused(one, which.known, severity))]
}

function unused({ rule, at }: SilenceRequest, known: ReadonlySet<string>, severity: Severity): Diagnostic {
  const near = known.has(rule) ? undefined : suggest(rule, known)
  const hint = near === undefined ? form : didYouMean(near)
  return { rule: 'unused-silence', severity, message: idleMessage(rule, known), hint, at }
}

function idleMessage(rule: string, known: ReadonlySet<string>): Sentence {
  if (rule === '') return { vi: 'Lời bỏ qua này không nêu quy tắc nào.', en: 'This silence names no rule.' }
  if (!known.has(rule)) return { vi: `Không có quy tắc “${rule}”.`, en: `There is no rule “${rule}”.` }
  return {
    vi: `Dòng dưới không có gì để bỏ qua cho quy tắc “${rule}”.`,
    en: `There is nothing to silence for “${rule}” on the line below.`,
  }
}

const form: Sentence = {
  vi: 'Xóa lời bỏ qua; mẫu đúng: “# hoinghi: bỏ qua <mã quy tắc> — <lý do>” ở ngay dòng trên.',
  en: 'Remove it; the form is “# hoinghi: bỏ qua <rule> — <reason>” on the line above.',
}
