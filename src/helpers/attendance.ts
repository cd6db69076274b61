import type { Absentee, Group } from '../meeting/attendance.ts'
import { type AttendanceTotals, attendanceTotals } from '../meeting/attendance-totals.ts'
import { clusterName } from '../meeting/cluster-name.ts'
import { formatInteger } from '../text/number-format.ts'
import { formatPercent, percentOf } from '../text/percent.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, clause, gathering, markdown, people, row, sentence } from './phrase.ts'

/** `{{attendance}}`: who came, higher level and guests first: "Dự hội nghị có …", "Về phía huyện … có …". */
export const attendanceHelper: Helper = {
  name: 'attendance',
  about: 'Thành phần dự: cấp trên, khách mời trước, chủ nhà sau; mỗi nhóm một vế.',
  run: ({ context }) => markdown(attendanceOf(context)),
}

/** Sides in the order they are named: guests before hosts (standards, 6.5). */
const sides: readonly (Group['side'] | undefined)[] = [
  'cấp trên',
  'chỉ đạo',
  'khách mời',
  undefined,
  'chủ nhà',
  'thành viên',
  'thành phần khác',
]

/** The sentences about who came. Markdown, empty when nothing is known. */
export function attendanceOf(context: FillContext): string {
  const groups = [...(context.meeting.attendees?.groups ?? [])].sort(
    (a, b) => sides.indexOf(a.side) - sides.indexOf(b.side),
  )
  const plain = groups.filter((group) => !group.label && !wholeSentence(group))
  const own = groups.filter((group) => group.label || wholeSentence(group))
  const first = plain.map((group) => groupText(group, context)).filter(Boolean)
  const opening = first.length > 0 ? [`Dự ${gathering(context)} có ${first.join('; ')}.`] : []
  return [...opening, ...own.map((group) => labelled(group, context))].filter(Boolean).join(' ')
}

/** A group that is only a sentence of its own: "Cùng dự có đại diện các phòng chuyên môn". */
function wholeSentence({ text, people, organizations, names, members_of, count }: Group): boolean {
  const alone = people.length + organizations.length + names.length === 0 && !members_of && count === undefined
  return alone && text !== undefined && /^\p{Lu}.*\s(?:có|là|gồm|dự)\s/u.test(text)
}

function labelled(group: Group, context: FillContext): string {
  if (wholeSentence(group) && !group.label) return sentence(group.text ?? '', context)
  const label = escapeText(group.label ?? '')
  const text = groupText(group, context)
  if (text === '') return ''
  return /^(?:về phía|đại biểu|khách mời|thành phần|cùng|tham)/iu.test(label)
    ? `${capital(label)} có ${text}.`
    : `Về phía ${label} có ${text}.`
}

function groupText(group: Group, context: FillContext): string {
  const who = group.who ? `${escapeText(group.who)} ` : ''
  const organizations = group.organizations.length > 0 ? who + bodies(group.organizations, context) : ''
  const members = group.members_of ? who + membersText(context) : ''
  const names = group.names.length > 0 ? who + row(group.names.map(escapeText)) : ''
  const text = group.text ? clause(group.text, context) : ''
  const parts = [people(group.people, context), organizations, members, names, text].filter(Boolean)
  const count = countText(group)
  if (parts.length === 0) return [count, who.trim()].filter(Boolean).join(' ')
  return count ? `${parts.join('; ')} (${escapeText(count)})` : parts.join('; ')
}

function countText({ count, present, of, unit = 'đại biểu' }: Group): string {
  if (present !== undefined && of !== undefined) return `${formatInteger(present)}/${formatInteger(of)} ${unit}`
  const number = count ?? present
  return number === undefined ? '' : `${formatInteger(number)} ${unit}`
}

/** "14 Ban Tổ chức tỉnh ủy, thành ủy trong Cụm". */
function membersText({ meeting }: FillContext): string {
  const { cluster } = meeting
  if (!cluster) return ''
  const size = cluster.declared_count ?? (cluster.members.length || undefined)
  const kind = cluster.member_kind ?? 'đơn vị thành viên'
  const count = size === undefined ? 'các' : formatInteger(size)
  return escapeText(`${count} ${kind} thuộc ${clusterName(cluster)}`)
}

/** `{{presence}}`: "Có mặt 48/50 đại biểu (96%), vắng mặt 2: …". Empty without totals. */
export const presenceHelper: Helper = {
  name: 'presence',
  about: 'Số triệu tập, có mặt, vắng mặt và ai vắng, lý do.',
  run: ({ context }) => markdown(presenceOf(context)),
}

function presenceOf(context: FillContext): string {
  const totals = attendanceTotals(context.meeting)
  const { present, absent } = totals
  const said = context.meeting.attendees?.groups.some(
    (group) => group.present === present && group.of === totals.invited,
  )
  const list = (context.meeting.attendees?.totals?.absentees ?? []).map((absentee) => absenteeText(absentee, context))
  const missing =
    absent === undefined
      ? ''
      : absent === 0
        ? 'không có đại biểu vắng mặt'
        : `vắng mặt ${formatInteger(absent)} đại biểu`
  const gone = missing && list.length > 0 ? `${missing}: ${list.join('; ')}` : missing
  const text = [present !== undefined && said ? '' : escapeText(cameText(totals)), gone]
    .filter(Boolean)
    .join(present === undefined ? ', ' : '; ')
  return text === '' ? '' : `${capital(text)}.`
}

function cameText({ invited, present }: AttendanceTotals): string {
  if (present === undefined) return invited === undefined ? '' : `triệu tập ${formatInteger(invited)} đại biểu`
  if (invited === undefined) return `có mặt ${formatInteger(present)} đại biểu`
  const share = formatPercent(percentOf(present, invited))
  return `có mặt ${formatInteger(present)}/${formatInteger(invited)} đại biểu được triệu tập (${share})`
}

function absenteeText({ person, text, reason, excused }: Absentee, context: FillContext): string {
  const who = person ? people([person], context) : escapeText(text ?? '')
  const why = [reason, excused === undefined ? undefined : excused ? 'có phép' : 'không phép']
    .filter(Boolean)
    .join(', ')
  return why ? `${who} (${escapeText(why)})` : who
}
