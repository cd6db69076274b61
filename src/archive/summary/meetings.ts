import { firstDay, meetingDays } from '../../meeting/dates.ts'
import { periodText } from '../../meeting/period-text.ts'
import { ranksOf } from '../../meeting/ranks.ts'
import type { Grid, Summary } from '../../meeting/summary.ts'
import { shortDate } from '../../text/date-format.ts'
import { joinList } from '../../text/list.ts'
import { formatInteger, formatNumber } from '../../text/number-format.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'

/** How many meetings of which sort, from when to when, in how many places. */
export function heldText(held: readonly Held[], period: string): string[] {
  const sorts = new Map<string, number>()
  for (const { meeting } of held) sorts.set(meeting.meeting.type, (sorts.get(meeting.meeting.type) ?? 0) + 1)
  const parts = [...sorts].map(([type, count]) => `${formatInteger(count)} ${type}`)
  const days = held.flatMap(({ meeting }) => firstDay(meeting) ?? [])
  const [first, last] = [days[0], days.at(-1)]
  const span =
    first && last && days.length > 1
      ? ` Cuộc họp đầu tiên vào ngày ${shortDate(first)}, cuộc họp gần nhất vào ngày ${shortDate(last)}.`
      : ''
  return [`Trong ${period}, có ${joinList(parts)} được tổ chức.${span}`]
}

/** The list of meetings, in the order they were held. */
export function meetingsTable(held: readonly Held[]): Grid {
  return {
    heads: ['Ngày', 'Tên cuộc họp', 'Nơi họp', 'Cơ quan tổ chức', 'Kỳ đánh giá'],
    align: ['center', 'left', 'left', 'left', 'left'],
    rows: held.map((one) => {
      const { meeting } = one.meeting
      return [
        meetingDays(one.meeting).map(shortDate).join(', '),
        meeting.name,
        placeText(one),
        joinList(meeting.organizers.map((reference) => bodyName(one, reference))),
        meeting.period ? periodText(meeting.period) : '',
      ]
    }),
  }
}

/** A table for each meeting that ranked its members, best first. */
export function rankingsOf(held: readonly Held[]): Summary['rankings'] {
  return held.flatMap((one) => {
    const lines = [...ranksOf(one.meeting.ranking)].sort((a, b) => (a.place ?? 1e9) - (b.place ?? 1e9))
    if (lines.length === 0) return []
    const rows = lines.map(({ organization, total, place, tied, text }) => [
      bodyName(one, organization ?? ''),
      total ? formatNumber(total) : '',
      place === undefined ? '' : `${place}${tied ? ' (đồng hạng)' : ''}`,
      text ?? '',
    ])
    const heads = ['Đơn vị', 'Điểm', 'Xếp hạng', 'Ghi chú']
    return [{ title: one.meeting.meeting.name, table: { heads, align: ['left', 'center', 'center', 'left'], rows } }]
  })
}
