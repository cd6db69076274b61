import type { Cluster } from '../meeting/cluster.ts'
import { clusterName } from '../meeting/cluster-name.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { seriesOf } from '../meeting/series.ts'
import { fold } from '../text/fold.ts'
import { bodyName } from './list.ts'
import type { Held } from './meetings.ts'

/** A cluster, and the meetings that are its own. */
export interface ClusterFound {
  readonly name: string
  /** Names of its members, as its meetings list them. */
  readonly members: readonly string[]
  readonly held: readonly Held[]
}

interface Group {
  readonly cluster: Cluster
  readonly members: Map<string, string>
  readonly held: Held[]
}

/**
 * The clusters of meetings (in the order they were held). Every province has a "Cụm thi đua số 4": two meetings are of one cluster
 * where kind, number, field and level do not differ and they have a member in common. One that lists no member belongs to the only
 * cluster of its name there is, else to none of them.
 */
export function clustersIn(held: readonly Held[]): ClusterFound[] {
  const byName = new Map<string, Group[]>()
  for (const one of held.filter(({ meeting }) => membersOf(meeting).size > 0)) join(one, byName)
  for (const one of held.filter(({ meeting }) => meeting.cluster && membersOf(meeting).size === 0)) join(one, byName)
  return [...byName.values()].flat().map(({ cluster, members, held: own }) => {
    return { name: clusterName(cluster), members: [...members.values()], held: own }
  })
}

function join(held: Held, byName: Map<string, Group[]>): void {
  const { cluster } = held.meeting
  if (!cluster) return
  const key = fold(`${cluster.kind ?? 'cụm'} ${cluster.number ?? ''}`)
  const groups = byName.get(key) ?? []
  const members = membersOf(held.meeting)
  const alike = groups.filter((group) => agree(group.cluster, cluster))
  const own = members.size > 0 ? alike.filter((group) => shareOne(group.members, members)) : alike
  const joined = members.size > 0 || own.length === 1 ? own : []
  const all = [...joined, { cluster, members, held: [held] }]
  const whole = {
    cluster: Object.assign({}, ...all.map((group) => group.cluster)),
    members: new Map(all.flatMap((group) => [...group.members])),
    held: all.flatMap((group) => group.held),
  }
  byName.set(key, [...groups.filter((group) => !joined.includes(group)), whole])
}

/** Whether meetings may be of one cluster, as far as these two tell. */
export function sameCluster(a: Meeting, b: Meeting): boolean {
  if (!a.cluster || !b.cluster) return true
  if ((a.cluster.kind ?? 'cụm') !== (b.cluster.kind ?? 'cụm') || a.cluster.number !== b.cluster.number) return false
  const [one, other] = [membersOf(a), membersOf(b)]
  return agree(a.cluster, b.cluster) && (one.size === 0 || other.size === 0 || shareOne(one, other))
}

/** What one leaves open does not make them two. */
function agree(a: Cluster, b: Cluster): boolean {
  const same = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || fold(one) === fold(other)
  return same(a.sector, b.sector) && same(a.level, b.level)
}

function shareOne(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a.keys()].some((name) => b.has(name))
}

/** Names of the members, by the name without marks. */
function membersOf(meeting: Meeting): Map<string, string> {
  const names = (meeting.cluster?.members ?? []).map(({ organization }) => bodyName({ meeting }, organization))
  return new Map(names.map((name) => [fold(name), name]))
}

/** The clusters that words mean: their number or name; else all of the words among name, members and places. */
export function clustersCalled(words: string, clusters: readonly ClusterFound[]): ClusterFound[] {
  const byName = clusters.filter(({ name, held }) => {
    const numbers = held.map(({ meeting }) => meeting.cluster?.number)
    const texts = [name, ...held.flatMap(({ meeting }) => [meeting.meeting.series ?? '', shortName(meeting)])]
    return numbers.includes(words) || texts.some((text) => says(text, words))
  })
  if (byName.length > 0) return byName
  return clusters.filter((cluster) => {
    const text = everythingOf(cluster)
    return words.split(/\s+/u).every((word) => says(text, word))
  })
}

function says(text: string, words: string): boolean {
  return ` ${fold(text)} `.replaceAll(/[,.;()]/gu, ' ').includes(` ${fold(words).trim()} `)
}

/** "cụm 4". */
function shortName({ cluster }: Meeting): string {
  return `${cluster?.kind ?? 'cụm'} ${cluster?.number ?? ''}`
}

function everythingOf({ name, members, held }: ClusterFound): string {
  const places = held.flatMap(({ meeting }) => Object.values(meeting.meeting.place ?? {}))
  const series = held.map(({ meeting }) =>
    [meeting.meeting.series, shortName(meeting), meeting.cluster?.level].join(' '),
  )
  return [name, ...members, ...new Set([...places, ...series])].join(' ')
}

/** Meetings that follow each other have the same: their series, and of clusters of one name, which of them; else none other's. */
export function chained(held: readonly Held[]): Held[] {
  const clusters = new Map(clustersIn(held).flatMap((cluster, index) => cluster.held.map((one) => [one, index])))
  return held.map((one) => {
    const series = seriesOf(one.meeting)
    return { ...one, chain: series === undefined ? one.file : JSON.stringify([series, clusters.get(one) ?? '']) }
  })
}
