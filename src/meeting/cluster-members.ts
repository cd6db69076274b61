import type { ClusterRole, Member } from './cluster.ts'
import type { Meeting } from './meeting.ts'

const leaders: readonly (ClusterRole | undefined)[] = ['cụm trưởng', 'trưởng khối', 'khối trưởng']

/** The members that lead the cluster: one, unless the file is mistaken. */
export function leadersOf({ cluster }: Pick<Meeting, 'cluster'>): Member[] {
  return (cluster?.members ?? []).filter(({ role }) => leaders.includes(role))
}

/** The number of members: as declared, else as listed; nothing without a cluster or any number. */
export function clusterSize({ cluster }: Pick<Meeting, 'cluster'>): number | undefined {
  return cluster?.declared_count ?? (cluster?.members.length || undefined)
}

/** How many places `values` name; `cluster` counts as its size. */
export function countOf(meeting: Pick<Meeting, 'cluster'>, values: readonly string[]): number {
  const others = values.filter((value) => value !== 'cluster')
  return values.includes('cluster') ? others.length + (clusterSize(meeting) ?? 1) : others.length
}
