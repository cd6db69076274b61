import type { Meeting } from '../../meeting/meeting.ts'

/** References to everybody and every body that took part: hosts, leaders, those who came and those who spoke; each once, absentees left out. */
export function attending(meeting: Meeting): string[] {
  const { roles, attendees, speeches, meeting: event } = meeting
  const groups = attendees?.groups ?? []
  const named = [
    ...event.organizers,
    ...(event.host ? [event.host] : []),
    ...(roles ? Object.values(roles).flat() : []),
    ...groups.flatMap(({ people, organizations, members_of }) => [
      ...people,
      ...organizations,
      ...(members_of ? [members_of] : []),
    ]),
    ...speeches.map(({ by }) => by),
  ]
  const away = new Set((attendees?.totals?.absentees ?? []).map(({ person, text }) => person ?? text))
  const members = (meeting.cluster?.members ?? []).map(({ organization }) => organization)
  const all = named.flatMap((reference) => (reference === 'cluster' ? members : [reference]))
  return [...new Set(all)].filter((reference) => !away.has(reference))
}
