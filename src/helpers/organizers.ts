import { clusterName } from '../meeting/cluster-name.ts'
import { clusterOrganizes } from '../meeting/head.ts'
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
  run: ({ context: { meeting } }) =>
    meeting.meeting.organizers.some((organizer) => {
      const body = meeting.organizations[organizer]
      return [body?.name ?? organizer, body?.short].some(
        (name) => name !== undefined && meeting.meeting.name.includes(name),
      )
    }),
}

/** `{{#if (clusterHeld)}}`: whether the cluster holds a meeting whose name does not say so. */
export const clusterHeldHelper: Helper = {
  name: 'clusterHeld',
  about: 'Cụm, khối tổ chức cuộc họp mà tên cuộc họp chưa nêu cụm, khối.',
  run: ({ context: { meeting } }) =>
    meeting.cluster !== undefined &&
    clusterOrganizes(meeting) &&
    !meeting.meeting.name.includes(clusterName(meeting.cluster)),
}
