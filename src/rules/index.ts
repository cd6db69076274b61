import { abbreviationUnexpanded } from './abbreviation-unexpanded.ts'
import { absenteesListed } from './absentees-listed.ts'
import { attendanceTotals } from './attendance-totals.ts'
import { attendeesMissing } from './attendees-missing.ts'
import { awardCount } from './award-count.ts'
import { capitalisation } from './capitalisation.ts'
import { carriedTaskUnreported } from './carried-task-unreported.ts'
import { chairMissing } from './chair-missing.ts'
import { chairNotAttending } from './chair-not-attending.ts'
import { claimedPercent } from './claimed-percent.ts'
import { clusterCount } from './cluster-count.ts'
import { commaSplitsSentence } from './comma-splits-sentence.ts'
import { conclusionEmpty } from './conclusion-empty.ts'
import { deadlineOnHoliday } from './deadline-on-holiday.ts'
import { districtAfterAbolition } from './district-after-2025-07-01.ts'
import { documentDateAfterMeeting } from './document-date-after-meeting.ts'
import { doneWithinOf } from './done-within-of.ts'
import { dueAfterMeeting } from './due-after-meeting.ts'
import { duplicateDocumentNumber } from './duplicate-document-number.ts'
import { duplicateTask } from './duplicate-task.ts'
import { longSentence } from './long-sentence.ts'
import { mixedToneMarks } from './mixed-tone-marks.ts'
import { nearMissTerm } from './near-miss-term.ts'
import { notAMember } from './not-a-member.ts'
import { numberFitsStandard } from './number-fits-standard.ts'
import { ofWhichWithinValue } from './of-which-within-value.ts'
import { oneClusterLeader } from './one-cluster-leader.ts'
import { ordinalDiffers } from './ordinal-differs.ts'
import { partsSumToTotal } from './parts-sum-to-total.ts'
import { quotePairs } from './quote-pairs.ts'
import { rankOrder } from './rank-order.ts'
import { recipientsWithoutArchive } from './recipients-without-archive.ts'
import { referenceCount } from './reference-count.ts'
import { roleFitsCluster } from './role-fits-cluster.ts'
import type { ProjectRule, Rule } from './rule.ts'
import { spacingPunctuation } from './spacing-punctuation.ts'
import { staleCopy } from './stale-copy.ts'
import { standardForDate } from './standard-for-date.ts'
import { startBeforeEnd } from './start-before-end.ts'
import { symbolFitsKind } from './symbol-fits-kind.ts'
import { taskReportWithoutText } from './task-report-without-text.ts'
import { taskWithoutDeadline } from './task-without-deadline.ts'
import { taskWithoutOwner } from './task-without-owner.ts'
import { tasksPartial } from './tasks-partial.ts'
import { telexLeftover } from './telex-leftover.ts'
import { titleDiffers } from './title-differs.ts'
import { titleWithBody } from './title-with-body.ts'
import { unknownFigure } from './unknown-figure.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownTask } from './unknown-task.ts'
import { unknownValue } from './unknown-value.ts'
import { unusedData } from './unused-data.ts'
import { unusedFigure } from './unused-figure.ts'
import { unusedSilence } from './unused-silence.ts'
import { votesWithinPresent } from './votes-within-present.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule that looks at one meeting. */
export const rules: readonly Rule[] = [
  unknownKey,
  unknownValue,
  unknownReference,
  unknownFigure,
  doneWithinOf,
  partsSumToTotal,
  referenceCount,
  ofWhichWithinValue,
  clusterCount,
  oneClusterLeader,
  attendanceTotals,
  votesWithinPresent,
  awardCount,
  claimedPercent,
  dueAfterMeeting,
  documentDateAfterMeeting,
  startBeforeEnd,
  numberFitsStandard,
  rankOrder,
  absenteesListed,
  tasksPartial,
  duplicateTask,
  taskWithoutOwner,
  taskReportWithoutText,
  taskWithoutDeadline,
  conclusionEmpty,
  chairMissing,
  attendeesMissing,
  chairNotAttending,
  roleFitsCluster,
  notAMember,
  weekdayMismatch,
  ordinalDiffers,
  deadlineOnHoliday,
  recipientsWithoutArchive,
  titleWithBody,
  districtAfterAbolition,
  standardForDate,
  symbolFitsKind,
  unusedFigure,
  commaSplitsSentence,
  nearMissTerm,
  mixedToneMarks,
  abbreviationUnexpanded,
  capitalisation,
  spacingPunctuation,
  quotePairs,
  longSentence,
  telexLeftover,
  unusedData,
  unusedSilence,
]

/** Every rule that looks at the meetings of a project together. */
export const projectRules: readonly ProjectRule[] = [
  duplicateDocumentNumber,
  staleCopy,
  carriedTaskUnreported,
  unknownTask,
  titleDiffers,
]

export { type Judged, judge, judgeProject, severityOf } from './judge.ts'
export { hintOf } from './language-rule.ts'
export { officeFindings } from './office-findings.ts'
export { saidElsewhere } from './said-elsewhere.ts'
export { silence } from './silencing.ts'
export { unusedSilence }
