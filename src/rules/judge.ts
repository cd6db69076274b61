import type { Path, Severity } from '../diagnostic.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Office } from '../meeting/office.ts'
import { covers, parsePath } from './missing-paths.ts'
import type { Filed, Finding, ProjectFinding, ProjectRule, Rule, RuleContext } from './rule.ts'

/** A finding with the rule that made it and how grave it is. */
export interface Judgement {
  readonly rule: string
  readonly severity: Severity
  readonly finding: Finding
}

/** Most findings of one rule in one file: what has more is no longer read by anyone, and may be no text at all. */
export const MOST = 1_000

/** What the rules find, without what the office has turned off and what the officer says is absent. */
export function judge(rules: readonly Rule[], context: RuleContext): Judgement[] {
  return rules.flatMap((rule) =>
    [...bounded(rule.check(context))].flatMap((finding) => {
      const severity = severityOf(rule, finding, context.meeting.office)
      const quiet = severity === undefined || (finding.absent && isKnownAbsent(finding.absent, context.meeting))
      return quiet ? [] : [{ rule: rule.id, severity, finding }]
    }),
  )
}

/** The first findings; in place of the next, one that says there are more. */
function* bounded(findings: Iterable<Finding>): Iterable<Finding> {
  let left = MOST
  for (const finding of findings) {
    if (left === 0) return yield andMore(finding)
    left -= 1
    yield finding
  }
}

function andMore({ path, span }: Finding): Finding {
  return {
    path,
    ...(span && { span }),
    message: {
      vi: `Từ đây trở đi còn nữa: mỗi quy tắc nêu nhiều nhất ${MOST} chỗ trong một tệp.`,
      en: `There are more from here on: a rule names at most ${MOST} places in a file.`,
    },
  }
}

/** A finding in one file of a project. */
export type Judged = Judgement & { readonly finding: ProjectFinding }

/** What the rules over a project find, without what the office has turned off and what the officers say is absent. */
export function judgeProject(rules: readonly ProjectRule[], meetings: readonly Filed[], office: Office): Judged[] {
  return rules.flatMap((rule) =>
    [...rule.check(meetings)].flatMap((finding) => {
      const severity = severityOf(rule, finding, office)
      const quiet = severity === undefined || (finding.absent && isKnownAbsent(finding.absent, finding.in.facts))
      return quiet ? [] : [{ rule: rule.id, severity, finding }]
    }),
  )
}

const severities: Readonly<Record<Office['rules'][string], Severity | undefined>> = {
  lỗi: 'error',
  'cảnh báo': 'warning',
  'ghi chú': 'info',
  tắt: undefined,
}

/** How grave a finding is: as the office has it for the rule, else as the finding or the rule says; nothing where it is turned off. */
export function severityOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  finding: Pick<Finding, 'severity'>,
  office: Office,
): Severity | undefined {
  const chosen = office.rules[rule.id]
  return chosen === undefined ? (finding.severity ?? rule.severity) : severities[chosen]
}

function isKnownAbsent(absent: Path, { missing }: Pick<Meeting, 'missing'>): boolean {
  return missing.some((entry) => covers(parsePath(entry), absent))
}
