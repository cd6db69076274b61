import type { MeetingResult } from '../build/outcome.ts'
import type { Diagnostic, Lang } from '../diagnostic.ts'

/** A diagnostic as `--json` gives it: sentences in the language of the session, the place flat. */
export function diagnosticJson(
  { rule, severity, message, hint, at, path, mend, related }: Diagnostic,
  lang: Lang,
): object {
  return {
    rule,
    severity,
    message: message[lang],
    ...(hint && { hint: hint[lang] }),
    ...(at && { file: at.file, line: at.line, column: at.column, length: at.length }),
    ...(at?.unit && { unit: at.unit }),
    ...(path && { path }),
    ...(mend && { mend }),
    ...(related && { related: { message: related.message[lang], ...related.at } }),
  }
}

/** What became of one meeting's documents as `--json` gives it: one object a file, one a kind that was not made. */
export function documentsJson({ file, files, skipped, failure }: MeetingResult, lang: Lang): object[] {
  const said = (outcome: object) =>
    'message' in outcome ? { ...outcome, message: (outcome.message as Diagnostic['message'])[lang] } : outcome
  return [
    ...files.map((result) => ({ meeting: file, ...said(result) })),
    ...skipped.map((skip) => ({ meeting: file, state: 'skipped', ...skip })),
    ...(failure ? [{ meeting: file, state: 'failed', ...said(failure) }] : []),
  ]
}
