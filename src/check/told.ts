import type { Diagnostic, Position, Severity } from '../diagnostic.ts'
import type { Source } from '../load/yaml.ts'
import type { ShapeFault } from '../meeting/issues.ts'
import { projectRules, rules, saidElsewhere } from '../rules/index.ts'
import type { Finding } from '../rules/rule.ts'

/** Every rule there is. */
export const ruleIds: ReadonlySet<string> = new Set([...rules, ...projectRules, ...saidElsewhere].map(({ id }) => id))

/** True for rules that are kept over the whole project. */
export function isProjectRule(rule: string): boolean {
  return projectRules.some(({ id }) => id === rule)
}

/** A finding as the author hears it. */
export function told(
  rule: string,
  severity: Severity,
  { path, message, hint, mend }: Finding,
  at: Position,
): Diagnostic {
  return { rule, severity, message, ...(hint && { hint }), path, at, ...(mend && { mend }) }
}

/** A fault of the shape as the author hears it. */
export function shaped({ rule, path, onKey, message, hint }: ShapeFault, source: Source): Diagnostic {
  return told(rule, 'error', { path, message, ...(hint && { hint }) }, source.locate(path, onKey ? 'key' : 'value'))
}
