import { attendanceTotals } from './attendance-totals.ts'
import { awardCount } from './award-count.ts'
import { claimedPercent } from './claimed-percent.ts'
import { clusterCount } from './cluster-count.ts'
import { documentDateAfterMeeting } from './document-date-after-meeting.ts'
import { doneWithinOf } from './done-within-of.ts'
import { dueAfterMeeting } from './due-after-meeting.ts'
import { numberFitsStandard } from './number-fits-standard.ts'
import { ofWhichWithinValue } from './of-which-within-value.ts'
import { oneClusterLeader } from './one-cluster-leader.ts'
import { partsSumToTotal } from './parts-sum-to-total.ts'
import { rankOrder } from './rank-order.ts'
import { referenceCount } from './reference-count.ts'
import type { ProjectRule, Rule } from './rule.ts'
import { unknownFigure } from './unknown-figure.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownValue } from './unknown-value.ts'
import { unusedSilence } from './unused-silence.ts'

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
  awardCount,
  claimedPercent,
  dueAfterMeeting,
  documentDateAfterMeeting,
  numberFitsStandard,
  rankOrder,
  unusedSilence,
]

/** Every rule that looks at the meetings of a project together. */
export const projectRules: readonly ProjectRule[] = []

export { judge, severityOf } from './judge.ts'
export { silence } from './silencing.ts'
export { unusedSilence }
