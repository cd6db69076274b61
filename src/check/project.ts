import { type Diagnostic, inOrder, type Path } from '../diagnostic.ts'
import { noOffice, type Office } from '../meeting/office.ts'
import { type Judged, judgeProject, projectRules, severityOf, silence, unusedSilence } from '../rules/index.ts'
import type { CheckContext, CheckedFile } from './context.ts'
import { isProjectRule, ruleIds, told } from './told.ts'

/** What is wrong with the meetings of a project together; each diagnostic names both places. */
export function checkProject(
  meetings: readonly CheckedFile[],
  context: Pick<CheckContext, 'kinds' | 'standards' | 'office'>,
): Diagnostic[] {
  const byFile = new Map(meetings.map((meeting) => [meeting.file, meeting]))
  const found = judgeProject(projectRules, meetings, context).flatMap((judged) => placed(judged, byFile))
  return inOrder(silenceEach(found, meetings, context.office ?? noOffice))
}

function placed({ rule, severity, finding }: Judged, byFile: ReadonlyMap<string, CheckedFile>): Diagnostic[] {
  const locate = (file: string, path: Path, part?: 'key' | 'value') => byFile.get(file)?.locate(path, part)
  const at = locate(finding.in.file, finding.path, finding.absent ? 'key' : 'value')
  // What stands in `office.yaml` is the same for every meeting.
  if (at?.file !== finding.in.file) return []
  const other = finding.related && locate(finding.related.in.file, finding.related.path)
  const related = finding.related && other && { at: other, message: finding.related.message }
  return [{ ...told(rule, severity, finding, at), ...(related && { related }) }]
}

function silenceEach(found: readonly Diagnostic[], meetings: readonly CheckedFile[], office: Office): Diagnostic[] {
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
