import type { Cluster, Member } from '../meeting/cluster.ts'
import { clusterName } from '../meeting/cluster-name.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import { upperFirst } from '../text/case.ts'
import { formatInteger } from '../text/number-format.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, clause, gathering, markdown, named, organizer, row, sentence } from './phrase.ts'

/** `{{members}}`: "Cụm thi đua số 1 … gồm 6 Ban Tổ chức huyện ủy: Ban Tổ chức Huyện ủy Trà Bồng (Cụm trưởng), …". */
export const membersHelper: Helper = {
  name: 'members',
  about: 'Cụm, khối gồm những ai, ai là cụm trưởng, cụm phó.',
  run: ({ context }) => markdown(context.meeting.cluster ? membersOf(context.meeting.cluster, context) : ''),
}

function membersOf(cluster: Cluster, context: FillContext): string {
  const size = cluster.declared_count ?? (cluster.members_partial ? undefined : cluster.members.length || undefined)
  const counted = size === undefined ? '' : escapeText(`${formatInteger(size)} ${cluster.member_kind ?? 'thành viên'}`)
  const list = memberList(cluster.members, context)
  if (!counted && !list) return ''
  const what =
    counted && list ? `${counted}${cluster.members_partial ? ', trong đó có' : ':'} ${list}` : counted || list
  const name = clusterOrganizes(context.meeting) ? upperFirst(cluster.kind ?? 'cụm') : clusterName(cluster)
  return `${escapeText(name)} gồm ${what}.`
}

/** Members with a role are named with it, the rest share the common part of their names. */
function memberList(members: readonly Member[], context: FillContext): string {
  const withRole = members.filter(({ role }) => role && role !== 'thành viên')
  const rest = members.filter(({ role }) => !role || role === 'thành viên')
  if (withRole.length === 0)
    return bodies(
      members.map(({ organization }) => organization),
      context,
    )
  const { organizations } = context.meeting
  const roles = new Map(withRole.map(({ organization, role }) => [organization, role]))
  const stem = commonStem(members, context)
  const noted = (reference: string) => {
    const role = roles.get(reference)
    const name =
      stem === undefined ? named(reference, context) : escapeText(organizations[reference]?.place_name ?? reference)
    return role ? `${name} (${upperFirst(role)})` : name
  }
  const ordered = [...withRole, ...rest].map(({ organization }) => noted(organization))
  const list = ordered.length < 2 ? ordered.join('') : `${ordered.slice(0, -1).join(', ')} và ${ordered.at(-1)}`
  return stem === undefined ? list : `${escapeText(stem)} ${list}`
}

/** What all members' names share before their place, when they all have one. */
function commonStem(members: readonly Member[], { meeting }: FillContext): string | undefined {
  const stems = members.map(({ organization }) => {
    const body = meeting.organizations[organization]
    const place = body?.place_name
    return body && place && body.name.endsWith(` ${place}`) ? body.name.slice(0, -place.length - 1) : undefined
  })
  const [first] = stems
  return first !== undefined && stems.every((stem) => stem === first) ? first : undefined
}

/** `{{leadership}}`: who was elected to lead, and to whom the lead was handed over. */
export const leadershipHelper: Helper = {
  name: 'leadership',
  about: 'Bầu, suy tôn và bàn giao vai trò trong cụm, khối.',
  run: ({ context }) => markdown(context.meeting.cluster ? leadershipOf(context.meeting.cluster, context) : ''),
}

function leadershipOf({ elected, handover, ...cluster }: Cluster, context: FillContext): string {
  const place = clusterName({ elected, ...cluster })
  const choices = elected.map(({ organization, role, year }) =>
    [
      organization ? named(organization, context) : '',
      `giữ vai trò ${upperFirst(role ?? 'thành viên')}`,
      year ? `năm ${year}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
  const sentences: string[] = []
  if (choices.length > 0) sentences.push(`${capital(gathering(context))} bầu ${row(choices, context)}.`)
  if (handover) {
    const year = handover.year ? ` năm ${handover.year}` : ''
    const to = handover.to ? ` cho ${named(handover.to, context)}` : ''
    sentences.push(
      `${capital(gathering(context))} bàn giao vai trò ${roleIn(place, handover.role ?? 'cụm trưởng')}${year}${to}.`,
    )
  }
  return sentences.join(' ')
}

/** "Cụm trưởng Cụm thi đua số 1", "Trưởng Khối thi đua II": a role that ends with the cluster's noun says it once. Markdown. */
function roleIn(place: string, role: string): string {
  const [noun = ''] = place.split(' ')
  const title = role.toLowerCase().endsWith(` ${noun.toLowerCase()}`) ? role.slice(0, -noun.length - 1) : role
  return escapeText(`${upperFirst(title)} ${place}`)
}

/** `{{pledge this}}`: "Các thành viên … ký kết giao ước thi đua năm 2024." */
export const pledgeHelper: Helper = {
  name: 'pledge',
  about: 'Một giao ước, cam kết: ai ký kết gì, cho năm nào.',
  run: ({ values: [value], context }) => {
    const pledge = context.meeting.pledges.find((candidate) => candidate === value)
    if (!pledge) return markdown('')
    const own = pledge.text ?? ''
    const saysAll = pledge.kind ? own.toLowerCase().includes(pledge.kind.toLowerCase()) : pledge.by.length === 0
    if (saysAll && own !== '' && !startsWithVerb(own)) return markdown(sentence(own, context))
    const by = pledge.by.map((reference) => memberNoun(reference, context))
    const who = row(by.length > 0 ? by : [gathering(context)], context)
    const kind = pledge.kind ?? 'cam kết'
    const what = escapeText([kind, pledge.year && `năm ${pledge.year}`].filter(Boolean).join(' '))
    const verb = /^(?:ký|phát động|cam kết|đăng ký)/iu.test(kind) ? '' : 'ký kết '
    const act = `${capital(who)} ${verb}${what}`
    const text = pledge.text ? clause(pledge.text, context) : ''
    const joint =
      text === '' ? '' : /^(?:gồm|với|trong đó)\s/u.test(text) ? ', ' : verb === '' && startsWithVerb(text) ? ' ' : ': '
    return markdown(`${act}${joint}${text}.`)
  },
}

function memberNoun(reference: string, context: FillContext): string {
  const { cluster } = context.meeting
  if (reference === 'cluster' && cluster) return `các thành viên trong ${upperFirst(cluster.kind ?? 'cụm')}`
  return organizer(reference, context)
}
