import type { Absentee, Group } from '../meeting/attendance.ts'
import { type AttendanceTotals, attendanceTotals } from '../meeting/attendance-totals.ts'
import { clusterName } from '../meeting/cluster-name.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import { lowerFirst, upperFirst } from '../text/case.ts'
import { formatInteger } from '../text/number-format.ts'
import { formatPercent, percentOf } from '../text/percent.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, clause, gathering, markdown, people, row, sentence } from './phrase.ts'

/**
 * `{{attendance}}`: who came, higher level and guests first: "Dự hội nghị có …", "Cùng dự có …", "Về phía huyện … có …". Who chairs is
 * named with that and not again. `part="lead"` gives one or two named guests for the first paragraph of an article, `part="rest"`
 * all the others.
 */
export const attendanceHelper: Helper = {
  name: 'attendance',
  about: 'Thành phần dự: cấp trên, khách mời trước, chủ nhà sau; “part” chia cho đoạn mở đầu và phần còn lại.',
  run: ({ options, context }) => {
    const lead = leadOf(context)
    if (options.part === 'lead') return markdown(lead)
    return markdown(attendanceOf(context, options.part === 'rest' && lead !== ''))
  },
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

/** More named people than this are left out of the first paragraph. */
const peopleInLead = 2

function leadOf(context: FillContext): string {
  const guests = plainPeople(context)
  return guests.length > peopleInLead ? '' : peopleText(guests, context)
}

function attendanceOf(context: FillContext, led: boolean): string {
  const groups = groupsOf(context)
  const plain = groups.filter((group) => !group.label && !wholeSentence(group))
  const own = groups.filter((group) => group.label || wholeSentence(group))
  const guests = plainPeople(context)
  const others = plain.map((group) => groupText({ ...group, people: [] }, context)).filter(Boolean)
  const opening = guests.length > 0 ? 'Cùng dự có' : `Dự ${gathering(context)} có`
  const sentences = [
    led ? '' : peopleText(guests, context),
    others.length > 0 ? `${opening} ${others.join('; ')}.` : '',
    ...own.map((group) => labelled(group, context)),
  ]
  return sentences.filter(Boolean).join(' ')
}

function groupsOf({ meeting }: FillContext): Group[] {
  const chairs = meeting.roles?.chair ?? []
  return [...(meeting.attendees?.groups ?? [])]
    .sort((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side))
    .map((group) => ({ ...group, people: group.people.filter((person) => !chairs.includes(person)) }))
}

/** The people named in groups without a label of their own. */
function plainPeople(context: FillContext): string[] {
  return groupsOf(context).flatMap((group) => (group.label ? [] : group.people))
}

function peopleText(guests: readonly string[], context: FillContext): string {
  return guests.length > 0 ? `Dự ${gathering(context)} có ${people(guests, context)}.` : ''
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
  if (onlyNumbers(group)) return ''
  return /^(?:về phía|đại biểu|khách mời|thành phần|cùng|tham)/iu.test(label)
    ? `${capital(label)} có ${text}.`
    : `Về phía ${label} có ${text}.`
}

/** A group of which only numbers are known is said with the totals. */
function onlyNumbers({ people, organizations, names, members_of, text, who }: Group): boolean {
  return people.length + organizations.length + names.length === 0 && !members_of && !text && !who
}

function groupText(group: Group, context: FillContext): string {
  const who = group.who ? `${escapeText(group.who)} ` : ''
  const organizations = group.organizations.length > 0 ? who + bodies(group.organizations, context) : ''
  const members = group.members_of ? who + membersText(context) : ''
  const names = group.names.length > 0 ? who + row(group.names.map(escapeText), context) : ''
  const text = group.text ? clause(group.text, context).replace(/^cùng (?:với )?/u, '') : ''
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
  const whose = clusterOrganizes(meeting) ? upperFirst(cluster.kind ?? 'cụm') : clusterName(cluster)
  return escapeText(`${count} ${kind} thuộc ${whose}`)
}

/** `{{presence}}`: "Có mặt 48/50 đại biểu (96%), vắng mặt 2: …". Empty without totals. */
export const presenceHelper: Helper = {
  name: 'presence',
  about: 'Số triệu tập, có mặt, vắng mặt và ai vắng, lý do.',
  run: ({ context }) => markdown(presenceOf(context)),
}

function presenceOf(context: FillContext): string {
  const totals = attendanceTotals(context.meeting)
  const groups = (context.meeting.attendees?.groups ?? []).filter((group) => group.label && onlyNumbers(group))
  const counted = groups.map((group) => groupPresence(group, context))
  const said = groups.some((group) => group.present === totals.present && group.of === totals.invited)
  const text = [said ? '' : escapeText(cameText(totals)), absenceText(totals.absent, context)]
    .filter(Boolean)
    .join('; ')
  return [...counted, text === '' ? '' : `${capital(text)}.`].filter(Boolean).join(' ')
}

/** "Có 40/42 đại biểu Hội đồng nhân dân xã dự kỳ họp (95,2%)." */
function groupPresence({ label = '', present, of, count, unit }: Group, context: FillContext): string {
  const noun = lowerFirst(label)
  const what = unit && !noun.startsWith(unit) ? `${unit} ${noun}` : noun
  const share = present !== undefined && of !== undefined ? ` (${formatPercent(percentOf(present, of))})` : ''
  const number =
    present !== undefined && of !== undefined
      ? `${formatInteger(present)}/${formatInteger(of)}`
      : formatInteger(count ?? present ?? 0)
  return escapeText(`Có ${number} ${what} dự ${gathering(context)}${share}.`)
}

/** How many did not come, and in official papers who and why. */
function absenceText(absent: number | undefined, context: FillContext): string {
  if (absent === undefined) return ''
  if (absent === 0) return 'không có đại biểu vắng mặt'
  const count = `vắng mặt ${formatInteger(absent)} đại biểu`
  const list = context.head.form === 'press' ? [] : (context.meeting.attendees?.totals?.absentees ?? [])
  return list.length > 0 ? `${count}: ${list.map((absentee) => absenteeText(absentee, context)).join('; ')}` : count
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
