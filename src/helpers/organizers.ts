import { clusterName, namesCluster } from '../meeting/cluster-name.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { markdown, organizer, row } from './phrase.ts'

/** `{{organizers}}`: who holds the meeting; the cluster by its name. Empty when nobody is known. */
export const organizersHelper: Helper = {
  name: 'organizers',
  about: 'Cơ quan tổ chức cuộc họp; cụm, khối gọi bằng tên của nó.',
  run: ({ context }) => markdown(organizersOf(context)),
}

/** The organizers in a row. Markdown. */
export function organizersOf(context: FillContext): string {
  const { meeting } = context
  const { organizers } = meeting.meeting
  if (organizers.length === 0 && meeting.cluster && clusterOrganizes(meeting))
    return escapeText(clusterName(meeting.cluster))
  return row(
    organizers.map((reference) => organizer(reference, context)),
    context,
  )
}

/** `{{#if (selfNamed)}}`: whether the meeting's name already says whose it is: "Kỳ họp thứ tư, Hội đồng nhân dân xã …". */
export const selfNamedHelper: Helper = {
  name: 'selfNamed',
  about: 'Tên cuộc họp đã có tên cơ quan tổ chức.',
  run: ({ context: { meeting } }) => namesItsOrganizer(meeting),
}

/** Whether the meeting's name says who holds it: in full, in short, or without the place at the end of a long name. */
export function namesItsOrganizer(meeting: Meeting): boolean {
  const { name, organizers } = meeting.meeting
  if (meeting.cluster && clusterOrganizes(meeting) && name.includes(clusterName(meeting.cluster))) return true
  return organizers.some((organizer) => {
    const body = meeting.organizations[organizer]
    const full = body?.name ?? organizer
    const stem = full.split(' ').slice(0, wordsOfStem).join(' ')
    return [full, body?.short, stem].some((words) => words !== undefined && name.includes(words))
  })
}

/** So many words of a body's name tell it from others: "Ban Chấp hành Đảng bộ tỉnh". */
const wordsOfStem = 6

/** `{{#if (clusterHeld)}}`: whether the cluster holds a meeting whose name does not say so. */
export const clusterHeldHelper: Helper = {
  name: 'clusterHeld',
  about: 'Cụm, khối tổ chức cuộc họp mà tên cuộc họp chưa nêu cụm, khối.',
  run: ({ context: { meeting } }) =>
    meeting.cluster !== undefined && clusterOrganizes(meeting) && !namesCluster(meeting.meeting.name, meeting.cluster),
}
