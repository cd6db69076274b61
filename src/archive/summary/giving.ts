import { supportTotal } from '../../meeting/award-sums.ts'
import { countOf } from '../../meeting/cluster-members.ts'
import { clusterName } from '../../meeting/cluster-name.ts'
import { joinList } from '../../text/list.ts'
import { formatAmount, formatInteger } from '../../text/number-format.ts'
import { total } from '../../text/percent.ts'
import { asSentence } from '../../text/sentence.ts'
import { bodyName } from '../list.ts'
import type { Held } from '../meetings.ts'
import { sourceOf } from './source.ts'

/** Support given: each with its total; and the sum of all, where all are of one unit and for one time. */
export function supportOf(held: readonly Held[]): string[] {
  const all = held.flatMap((one) =>
    one.meeting.support.map((support) => ({ held: one, support, total: supportTotal(one.meeting, support) })),
  )
  const said = all.map(({ held: one, support: { purpose, each, recipients }, total: sum }) => {
    const count = countOf(one.meeting, recipients)
    const names = joinList(recipients.map((reference) => bodyName(one, reference)))
    const level = each ? `mức ${formatAmount(each.amount, each.unit, each.per)}` : ''
    const whom = count > 1 ? `cho ${formatInteger(count)} nơi (${names})` : count > 0 ? `cho ${names}` : ''
    const summed = sum && count > 1 ? `tổng cộng ${formatAmount(sum.amount, sum.unit, sum.per)}` : ''
    const what = `Hỗ trợ ${(purpose ?? '').replace(/^(?:hỗ trợ|để)\s+/iu, '')}`.trim()
    return asSentence(`${[what, level, whom, summed].filter(Boolean).join(', ')} (${sourceOf(one)})`)
  })
  const totals = all.flatMap((one) => one.total ?? [])
  const unit = totals[0]?.unit
  const adds =
    totals.length > 1 &&
    totals.length === all.length &&
    totals.every((one) => one.unit === unit && one.per.length === 0)
  return adds ? [...said, `Cộng các khoản: ${formatAmount(total(totals.map(({ amount }) => amount)), unit)}.`] : said
}

/** Leadership of clusters: who takes over, who was elected. */
export function handoversOf(held: readonly Held[]): string[] {
  return held.flatMap((one) => {
    const { cluster } = one.meeting
    if (!cluster) return []
    const ends = (year: number | undefined) => `${year ? ` năm ${year}` : ''} (${sourceOf(one)})`
    const { handover, elected } = cluster
    const handed = handover
      ? [
          `${clusterName(cluster)} bàn giao vai trò ${handover.role ?? 'cụm trưởng'}${handover.to ? ` cho ${bodyName(one, handover.to)}` : ''}${ends(handover.year)}.`,
        ]
      : []
    return [
      ...handed,
      ...elected.map(
        ({ organization, role, year }) =>
          `${clusterName(cluster)} bầu ${bodyName(one, organization ?? '')} giữ vai trò ${role ?? 'thành viên'}${ends(year)}.`,
      ),
    ]
  })
}
