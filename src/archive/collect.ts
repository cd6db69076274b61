import type { Materials } from '../build/materials.ts'
import { placeByPath } from '../build/place.ts'
import type { MeetingRef } from '../load/project.ts'
import { dayOf } from '../meeting/dates.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { seriesOf } from '../meeting/series.ts'
import { compareDates } from '../text/date.ts'
import { type ClusterFound, chained, clustersCalled, clustersIn, sameCluster } from './clusters.ts'
import { type Held, readHeld } from './meetings.ts'
import { belongs, monthsOf, type Scope } from './period.ts'
import { inOrderHeld } from './summary/summary.ts'
import { livesOf } from './summary/task-lives.ts'

/** The meetings of a scope, and, where they report on tasks set before, those before them in the same series. */
export interface Collected {
  readonly within: readonly Held[]
  readonly earlier: readonly Held[]
  /** Where the scope's words for a cluster do not mean exactly one. */
  readonly unclear?: Unclear
}

/** Words that mean no cluster, or several: those they may mean, and all there are. */
export interface Unclear {
  readonly words: string
  readonly called: readonly ClusterFound[]
  readonly known: readonly ClusterFound[]
}

/** Reads what a summary needs. Only the meetings of the period and their forerunners are held in memory. */
export async function collect(scope: Scope, refs: readonly MeetingRef[], materials: Materials): Promise<Collected> {
  const [near, far] = parted(refs, ({ file }) => mayBelong(file, scope))
  const inPeriod: Held[] = []
  const others: Held[] = []
  for await (const held of readHeld(near, materials)) (belongs(held, scope) ? inPeriod : others).push(held)
  const within = scope.cluster === undefined ? inPeriod : ofCluster(scope.cluster, inPeriod)
  if ('words' in within) return { within: [], earlier: [], unclear: within }
  const alone = chained(inOrderHeld(within))
  // Only a report on a task that none of them set asks for what was before: mostly nothing else is read.
  if (livesOf(alone).lost.length === 0) return { within: alone, earlier: [] }
  const precedes = forerunnersOf(within)
  const earlier = others.filter(precedes)
  for await (const held of readHeld(far, materials)) if (precedes(held)) earlier.push(held)
  const all = chained(inOrderHeld([...earlier, ...within]))
  const own = new Set(within.map(({ file }) => file))
  const [after, before] = parted(all, ({ file }) => own.has(file))
  return { within: after, earlier: before }
}

function ofCluster(words: string, held: readonly Held[]): readonly Held[] | Unclear {
  const known = clustersIn(inOrderHeld(held))
  const called = clustersCalled(words, known)
  const [only] = called
  return only && called.length === 1 ? only.held : { words, called, known }
}

/** Whether a meeting was held before these, in the series of one of them, and has to do with tasks. */
function forerunnersOf(within: readonly Held[]): (held: Held) => boolean {
  const first = inOrderHeld(within).flatMap(({ meeting }) => dayOf(meeting) ?? [])[0]
  const bySeries = new Map<string | undefined, Meeting[]>()
  for (const { meeting } of within)
    bySeries.set(seriesOf(meeting), [...(bySeries.get(seriesOf(meeting)) ?? []), meeting])
  return ({ meeting }) => {
    const day = dayOf(meeting)
    const told = meeting.tasks !== undefined || meeting.task_reports.length > 0
    if (!told || !day || !first || compareDates(day, first) >= 0) return false
    return (bySeries.get(seriesOf(meeting)) ?? []).some((one) => sameCluster(one, meeting))
  }
}

/** Whether the folder of a file lets it belong; one without a year may. */
function mayBelong(file: string, { period }: Scope): boolean {
  const year = Number(placeByPath(file)?.year ?? Number.NaN)
  const months = monthsOf(period)
  if (Number.isNaN(year) || !months) return true
  return year >= Math.floor(months.from / 12) && year <= Math.floor(months.to / 12) + 1
}

function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))]
}
