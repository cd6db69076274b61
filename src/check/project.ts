import { type Diagnostic, inOrder, type Path, type Position } from '../diagnostic.ts'
import type { Silence } from '../load/silences.ts'
import { factsOf, pathsOf } from '../meeting/facts.ts'
import { noOffice, type Office } from '../meeting/office.ts'
import { type Judged, judgeProject, projectRules, severityOf, silence, unusedSilence } from '../rules/index.ts'
import type { Filed } from '../rules/rule.ts'
import type { CheckContext, CheckedFile } from './context.ts'
import { isProjectRule, ruleIds, told } from './told.ts'

/** What is kept of a meeting to hold it against the others: plain data. */
export interface Kept extends Filed {
  readonly silences: readonly Silence[]
  /** Where in its file, or in the office's, the values of its facts stand, by path. */
  readonly places: Readonly<Record<string, Position>>
}

/** What is to be kept of a meeting. */
export function keptOf(checked: CheckedFile, { kinds }: Pick<CheckContext, 'kinds'>): Kept {
  const { file, name, meeting, silences } = checked
  const facts = factsOf(meeting, kinds)
  const places = pathsOf(facts).map((path) => [keyOf(path), checked.locate(path)] as const)
  const absent = ABSENT.map((path) => [`${keyOf(path)}?`, checked.locate(path, 'key')] as const)
  return { file, name, facts, silences, places: Object.fromEntries([...places, ...absent]) }
}

/** What is wrong with the meetings of a project together; each diagnostic names both places. */
export function checkProject(
  meetings: readonly CheckedFile[],
  context: Pick<CheckContext, 'kinds' | 'office'>,
): Diagnostic[] {
  return checkKept(
    meetings.map((meeting) => keptOf(meeting, context)),
    context,
  )
}

/** The same where only what is to be kept of the meetings is at hand. */
export function checkKept(
  meetings: readonly Kept[],
  { office = noOffice }: Pick<CheckContext, 'office'>,
): Diagnostic[] {
  const byFile = new Map(meetings.map((meeting) => [meeting.file, meeting]))
  const found = judgeProject(projectRules, meetings, office).flatMap((judged) => placed(judged, byFile))
  return inOrder(silenceEach(found, meetings, office))
}

/** What a rule may say is absent: its key is pointed at, or where it would stand. */
const ABSENT: readonly Path[] = [['task_reports']]

function keyOf(path: Path): string {
  return path.join('/')
}

function placed({ rule, severity, finding }: Judged, byFile: ReadonlyMap<string, Kept>): Diagnostic[] {
  const locate = (file: string, path: Path, absent?: boolean) => {
    const place = byFile.get(file)?.places[`${keyOf(path)}${absent ? '?' : ''}`]
    if (!place) throw new Error(`${rule} points at ${keyOf(path)}, which is no path of the facts`)
    return place
  }
  const at = locate(finding.in.file, finding.path, finding.absent !== undefined)
  // What stands in `office.yaml` is the same for every meeting.
  if (at.file !== finding.in.file) return []
  const { related } = finding
  const second = related && { at: locate(related.in.file, related.path), message: related.message }
  return [{ ...told(rule, severity, finding, at), ...(second && { related: second }) }]
}

function silenceEach(found: readonly Diagnostic[], meetings: readonly Kept[], office: Office): Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>(meetings.map(({ file }) => [file, []]))
  for (const one of found) byFile.get(one.at?.file ?? '')?.push(one)
  return meetings.flatMap(({ file, silences }) =>
    silence(byFile.get(file) ?? [], silences, {
      canSilence: () => true,
      elsewhere: (rule) => !isProjectRule(rule),
      known: ruleIds,
      severity: severityOf(unusedSilence, {}, office),
    }),
  )
}
