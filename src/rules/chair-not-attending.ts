import { lookup } from '../meeting/people.ts'
import type { Rule } from './rule.ts'

/** Who chairs is among those who came. */
export const chairNotAttending: Rule = {
  id: 'chair-not-attending',
  severity: 'warning',
  about: {
    vi: 'Người chủ trì có tên trong thành phần dự, khi thành phần dự nêu tên người.',
    en: 'Who chaired is among the attendees, where the attendees are named.',
  },
  *check({ meeting }) {
    const groups = meeting.attendees?.groups ?? []
    const people = new Set(groups.flatMap(({ people }) => people))
    if (people.size === 0) return
    for (const [index, id] of (meeting.roles?.chair ?? []).entries()) {
      const chair = lookup(meeting, id)
      if (chair.type !== 'person' || people.has(id)) continue
      yield {
        path: ['roles', 'chair', index],
        message: {
          vi: `${chair.person.name} chủ trì nhưng không có trong thành phần dự.`,
          en: `${chair.person.name} chaired, yet is not among the attendees.`,
        },
        hint: { vi: `Thêm ${id} vào một nhóm của attendees.groups.`, en: `Add ${id} to a group of attendees.groups.` },
      }
    }
  },
}
