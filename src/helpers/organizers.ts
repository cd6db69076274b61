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
  return row(organizers.map((reference) => organizer(reference, context)))
}
