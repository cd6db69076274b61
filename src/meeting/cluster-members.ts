import { fold } from '../text/fold.ts'
import type { ClusterRole, Member } from './cluster.ts'
import type { Meeting } from './meeting.ts'
import { lookup } from './people.ts'

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

/**
 * Whether a person or body may be a member of the cluster, or of one of its members: members go by several names, so one name within
 * another, or the same place at the end of both, is enough.
 */
export function isMember(meeting: Pick<Meeting, 'cluster' | 'people' | 'organizations'>, reference: string): boolean {
  const found = lookup(meeting, reference)
  if (found.type === 'cluster' || found.type === 'person') return true
  const names = namesOf(meeting, reference)
  return (meeting.cluster?.members ?? []).some(
    ({ organization }) =>
      organization === reference ||
      namesOf(meeting, organization).some((member) => names.some((name) => areAlike(member, name))),
  )
}

function namesOf({ organizations }: Pick<Meeting, 'organizations'>, reference: string): string[] {
  const body = Object.hasOwn(organizations, reference) ? organizations[reference] : undefined
  return [body?.name ?? reference, body?.short, body?.place_name].flatMap((name) => (name ? [fold(name)] : []))
}

function areAlike(a: string, b: string): boolean {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b]
  return ` ${longer} `.includes(` ${shorter} `) || lastWords(a) === lastWords(b)
}

function lastWords(name: string): string {
  return name.split(/\s+/u).slice(-2).join(' ')
}
