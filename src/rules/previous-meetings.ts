import { type CalendarDate, compareDates } from '../text/date.ts'
import type { Filed } from './rule.ts'

/** A meeting of a series, its day, and the meeting before it. */
export interface Followed {
  readonly now: Filed
  readonly day: CalendarDate
  readonly previous: Filed
}

/** Each meeting of a series with the one before it: the latest earlier one, or one of the same day whose file comes first. */
export function withPrevious(meetings: readonly Filed[]): Followed[] {
  return [...bySeries(meetings).values()].flatMap((series) => [
    ...inPairs(series.sort((a, b) => compareDates(a.day, b.day) || (a.filed.file < b.filed.file ? -1 : 1))),
  ])
}

interface Dated {
  readonly filed: Filed
  readonly day: CalendarDate
}

function* inPairs(sorted: readonly Dated[]): Iterable<Followed> {
  let previous: Filed | undefined
  for (const { filed, day } of sorted) {
    if (previous) yield { now: filed, day, previous }
    previous = filed
  }
}

function bySeries(meetings: readonly Filed[]): Map<string, Dated[]> {
  const series = new Map<string, Dated[]>()
  for (const filed of meetings) {
    const { series: key, day } = filed.facts
    if (key === undefined || !day) continue
    const others = series.get(key) ?? []
    others.push({ filed, day })
    series.set(key, others)
  }
  return series
}
