import type { Path } from '../diagnostic.ts'
import { isMember } from '../meeting/cluster-members.ts'
import { clusterOrganizes } from '../meeting/head.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { nameOf } from '../meeting/people.ts'
import type { Rule } from './rule.ts'

/** Who is ranked, elected or handed the lead in a cluster is one of its members. */
export const notAMember: Rule = {
  id: 'not-a-member',
  severity: 'warning',
  about: {
    vi: 'Đơn vị được xếp hạng, được bầu, nhận bàn giao là thành viên của cụm, khối đã liệt kê đủ thành viên.',
    en: 'Who is ranked, elected or handed the lead is a member, where all members of the cluster are listed.',
  },
  *check({ meeting }) {
    if (!isWhole(meeting)) return
    for (const { path, body } of [...led(meeting), ...ranked(meeting)]) {
      if (isMember(meeting, body)) continue
      const name = nameOf(meeting, body)
      yield {
        path,
        message: {
          vi: `“${name}” không có trong các thành viên của cụm, khối.`,
          en: `“${name}” is not among the members of the cluster.`,
        },
        hint: {
          vi: 'Kiểm tra lại tên; nếu là thành viên thì thêm vào cluster.members, nếu mới liệt kê một phần thì ghi “members_partial: có”.',
          en: 'Look at the name again, add it to cluster.members, or set “members_partial: có” where only some are listed.',
        },
      }
    }
  },
}

/** All members are listed, as far as the file says. */
function isWhole({ cluster }: Meeting): boolean {
  const { members = [], members_partial, declared_count = members.length } = cluster ?? {}
  return members.length > 0 && members_partial !== true && declared_count === members.length
}

interface Placed {
  readonly path: Path
  readonly body: string
}

function led({ cluster }: Meeting): Placed[] {
  const to = cluster?.handover?.to
  return [
    ...(to === undefined ? [] : [{ path: ['cluster', 'handover', 'to'], body: to }]),
    ...placed(cluster?.elected ?? [], ['cluster', 'elected']),
  ]
}

/** What the cluster ranks; where none of those ranked is a member, others are ranked and not its members. */
function ranked(meeting: Meeting): Placed[] {
  const lines = placed(meeting.ranking, ['ranking'])
  return clusterOrganizes(meeting) && lines.some(({ body }) => isMember(meeting, body)) ? lines : []
}

function placed(entries: readonly { readonly organization?: string | undefined }[], path: Path): Placed[] {
  return entries.flatMap(({ organization }, index) =>
    organization === undefined ? [] : [{ path: [...path, index, 'organization'], body: organization }],
  )
}
