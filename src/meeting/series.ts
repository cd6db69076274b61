import type { Cluster } from './cluster.ts'
import type { Meeting } from './meeting.ts'
import { nameOf } from './people.ts'

/** What meetings that follow each other share: the stated series, else the first organizer and the subject. */
export function seriesOf(meeting: Meeting): string | undefined {
  const { series, organizers, subject } = meeting.meeting
  if (series !== undefined) return folded(series)
  const organizer = organizers[0] ?? meeting.roles?.chair_organization[0] ?? (meeting.cluster && 'cluster')
  if (organizer === undefined) return undefined
  const name = organizer === 'cluster' && meeting.cluster ? clusterKey(meeting.cluster) : nameOf(meeting, organizer)
  return folded([name, subject ?? ''].join(' | '))
}

function clusterKey({ kind, number, sector, level }: Cluster): string {
  return ['cluster', kind, number, sector, level].join(' ')
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
