import { dayNumber } from '../text/date.ts'
import type { Filed } from './rule.ts'

/** Each meeting of a series with the one before it: the latest earlier one, or one of the same day whose file comes first. */
export function withPrevious(meetings: readonly Filed[]): { readonly now: Filed; readonly previous: Filed }[] {
  return [...bySeries(meetings).values()].flatMap((series) => {
    const sorted = series.sort((a, b) => a.day - b.day || (a.filed.file < b.filed.file ? -1 : 1))
    return sorted.slice(1).flatMap(({ filed }, index) => {
      const previous = sorted[index]?.filed
      return previous ? [{ now: filed, previous }] : []
    })
  })
}

interface Dated {
  readonly filed: Filed
  readonly day: number
}

function bySeries(meetings: readonly Filed[]): Map<string, Dated[]> {
  const series = new Map<string, Dated[]>()
  for (const filed of meetings) {
    const { series: key, day } = filed.facts
    if (key === undefined || !day) continue
    const others = series.get(key) ?? []
    others.push({ filed, day: dayNumber(day) })
    series.set(key, others)
  }
  return series
}
