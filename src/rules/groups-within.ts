import type { Attendees, Group } from '../meeting/attendance.ts'
import { formatInteger } from '../text/number-format.ts'
import type { Finding } from './rule.ts'

/** Those who were called, counted by group, are no more than the total says. */
export function* groupsWithin({
  groups,
  totals: { invited, present } = { absentees: [] },
}: Attendees): Iterable<Finding> {
  const total = invited ?? present
  const counts = called(groups).flatMap((group) => (invited === undefined ? cameOf(group) : wholeOf(group)) ?? [])
  const sum = counts.reduce((all, count) => all + count, 0)
  if (total === undefined || sum <= total) return
  const [vi, en] = invited === undefined ? ['có mặt', 'were present'] : ['được triệu tập', 'were invited']
  yield {
    path: ['attendees', 'totals', invited === undefined ? 'present' : 'invited'],
    severity: 'warning',
    message: {
      vi: `Các nhóm thành viên cộng lại là ${formatInteger(sum)}, nhiều hơn ${formatInteger(total)} đại biểu ${vi}.`,
      en: `The groups of members make ${formatInteger(sum)}, more than the ${formatInteger(total)} who ${en}.`,
    },
    hint: {
      vi: 'Kiểm tra lại số của từng nhóm và tổng số; nhóm không tính vào tổng số thì ghi side, ví dụ “side: khách mời”.',
      en: 'Look at each group and the total; a group that is not part of it has another side, such as “side: khách mời”.',
    },
  }
}

// Beside those who were called: guests, the press, people who serve; and parts of another group.
const others = /khách|mời|báo chí|phóng viên|phục vụ|cấp trên|trung ương|về phía|trong đó/iu

/** The groups of those who were called: members, or where nobody says who is one, those that nothing says to be others. */
function called(groups: readonly Group[]): Group[] {
  const people = groups.filter(({ unit = '' }) => /^(?:đại biểu|đồng chí|người|vị)?$/iu.test(unit))
  const members = people.filter(({ side }) => side === 'thành viên')
  if (members.length > 0) return members
  return people.filter(
    ({ side, label, who, text, names }) =>
      side === undefined && !others.test([label, who, text, ...names].filter(Boolean).join(' ')),
  )
}

function wholeOf({ of, count, present }: Group): number | undefined {
  return of ?? count ?? present
}

function cameOf({ present, count }: Group): number | undefined {
  return present ?? count
}
