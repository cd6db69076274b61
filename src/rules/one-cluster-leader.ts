import { leadersOf } from '../meeting/cluster-members.ts'
import { nameOf } from '../meeting/people.ts'
import type { Rule } from './rule.ts'

/** A cluster has one leader. */
export const oneClusterLeader: Rule = {
  id: 'one-cluster-leader',
  severity: 'error',
  about: {
    vi: 'Một cụm, khối chỉ có một cụm trưởng, trưởng khối.',
    en: 'A cluster has one leader.',
  },
  *check({ meeting }) {
    const leaders = leadersOf(meeting)
    const names = leaders.map(({ organization }) => nameOf(meeting, organization)).join('; ')
    for (const [index, member] of (meeting.cluster?.members ?? []).entries()) {
      if (!leaders.slice(1).includes(member)) continue
      yield {
        path: ['cluster', 'members', index, 'role'],
        message: {
          vi: `Có ${leaders.length} thành viên cùng giữ vai trò ${member.role}: ${names}.`,
          en: `${leaders.length} members lead the cluster: ${names}.`,
        },
        hint: {
          vi: 'Giữ một, đổi vai trò của những thành viên kia (cụm phó, thành viên). Bàn giao thì ghi ở handover.',
          en: 'Keep one and change the role of the others. A change of leader belongs in handover.',
        },
      }
    }
  },
}
