import { firstDay, meetingDays } from '../../meeting/dates.ts'
import { periodText } from '../../meeting/period-text.ts'
import { ranksOf } from '../../meeting/ranks.ts'
import type { Grid, Summary } from '../../meeting/summary.ts'
import { shortDate } from '../../text/date-format.ts'
import { joinList } from '../../text/list.ts'
import { formatInteger, formatNumber } from '../../text/number-format.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'

/** More places than this are counted, not named. */
const MOST_PLACES = 6

/** How many meetings of which sort, from when to when, and where. Reports that no meeting heard are not held, and said apart. */
export function heldText(held: readonly Held[], period: string): string[] {
  const reports = held.filter(isReport)
  const meetings = held.filter((one) => !isReport(one))
  const sorts = tally(meetings.map(({ meeting }) => meeting.meeting.type))
  const parts = [...sorts].map(([type, count]) => `${formatInteger(count)} ${type}`)
  const also = `${formatInteger(reports.length)} báo cáo`
  return [
    meetings.length > 0
      ? `Trong ${period}, có ${joinList(parts)} được tổ chức.${spanText(meetings)}`
      : `Trong ${period}, có ${also}.`,
    ...placesText(meetings),
    ...(meetings.length > 0 && reports.length > 0 ? [`Ngoài ra có ${also}.`] : []),
  ]
}

function isReport({ meeting }: Held): boolean {
  return meeting.meeting.type === 'báo cáo'
}

function spanText(held: readonly Held[]): string {
  const days = held.flatMap(({ meeting }) => firstDay(meeting) ?? [])
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 2) return ''
  return ` Cuộc họp đầu tiên vào ngày ${shortDate(first)}, cuộc họp gần nhất vào ngày ${shortDate(last)}.`
}

/** Without the halls, which the list of meetings tells. */
function placesText(held: readonly Held[]): string[] {
  const places = held.map(({ meeting: { meeting } }) => {
    const { commune, district, province } = meeting.place ?? {}
    return [commune, district, province].filter(Boolean).join(', ')
  })
  const known = [...tally(places.filter(Boolean))]
  if (known.length === 0) return []
  if (known.length > MOST_PLACES) return [`Các cuộc họp diễn ra tại ${formatInteger(known.length)} nơi.`]
  const named = known.map(([place, count]) => (count > 1 ? `${place} (${formatInteger(count)} cuộc)` : place))
  return [`Các cuộc họp có ghi nơi họp diễn ra tại: ${named.join('; ')}.`]
}

function tally(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return times
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
        meeting.period ? periodText(meeting.period, meeting.term) : '',
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
