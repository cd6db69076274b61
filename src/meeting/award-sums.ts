import { multiply } from '../text/decimal.ts'
import type { Award, Recipient, Support } from './awards.ts'
import { countOf } from './cluster-members.ts'
import type { Meeting } from './meeting.ts'
import type { Quantity } from './scalars.ts'

/** Who receives: an id or free words. */
export function recipientOf({ person, organization, name }: Recipient): string {
  return person ?? organization ?? name ?? ''
}

/** How many recipients an award lists; `cluster` counts as its size. */
export function listedRecipients(meeting: Pick<Meeting, 'cluster'>, { recipients }: Award): number {
  return countOf(meeting, recipients.map(recipientOf))
}

/** What all receive together. */
export interface SupportTotal {
  readonly amount: Quantity
  readonly unit?: string | undefined
  /** What the total is still reckoned by: "năm" in "350 triệu đồng/năm". */
  readonly per: readonly string[]
}

// What an amount can be reckoned by besides the recipient.
const spans: readonly string[] = ['năm', 'quý', 'tháng', 'tuần', 'ngày', 'kỳ', 'nhiệm kỳ', 'năm học']

// What one recipient may get several of, nobody says how many.
const shares: readonly string[] = ['suất', 'suất quà', 'phần', 'phần quà', 'gói', 'lượt']

/** The amount of each times the number of recipients; nothing where either is unknown. */
export function supportTotal(
  meeting: Pick<Meeting, 'cluster'>,
  { each, recipients }: Support,
): SupportTotal | undefined {
  const number = countOf(meeting, recipients)
  if (!each || number === 0 || each.per.some((per) => shares.includes(per))) return undefined
  const amount = { value: multiply(each.amount.value, number), decimals: each.amount.decimals }
  return { amount, unit: each.unit, per: each.per.filter((per) => spans.includes(per)) }
}
