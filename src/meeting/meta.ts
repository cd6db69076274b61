import type { Kind } from '../kind.ts'
import type { Standard } from '../standards/standard.ts'
import { upperFirst } from '../text/case.ts'
import { isoDate } from '../text/date-format.ts'
import type { Head } from '../tree/head.ts'
import type { Meta } from '../tree/nodes.ts'
import { plainText } from '../tree/text.ts'
import { blockFor } from './head.ts'
import type { Meeting } from './meeting.ts'
import { nameOf } from './people.ts'

/** What a library, an archive or a site generator asks of the document. */
export function metaOf(meeting: Meeting, kind: Kind, head: Head, standard: Standard): Meta {
  const subject = plainText(head.subject)
  const { date, time } = blockFor(meeting, kind)?.published ?? { date: head.date, time: undefined }
  const clock = time ? `T${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}` : ''
  const authors = head.form === 'press' ? head.authors : head.issuer ? [head.issuer.name] : []
  return {
    title: head.form === 'press' ? subject : upperFirst(`${kind.name} ${subject}`),
    kind: kind.id,
    standard: standard.id,
    ...(date && { date: `${isoDate(date)}${clock}` }),
    ...(head.number && { number: head.number }),
    authors,
    description: meeting.meeting.name,
    keywords: keywordsOf(meeting),
  }
}

/** What the meeting is about and whose it is. */
function keywordsOf(meeting: Meeting): string[] {
  const { type, purposes, subject, organizers } = meeting.meeting
  const bodies = organizers
    .filter((organizer) => organizer !== 'cluster')
    .map((organizer) => nameOf(meeting, organizer))
  return [...new Set([type, ...purposes, ...(subject ? [subject] : []), ...bodies])]
}
