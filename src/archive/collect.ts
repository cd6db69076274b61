import type { Materials } from '../build/materials.ts'
import { placeByPath } from '../build/place.ts'
import type { MeetingRef } from '../load/project.ts'
import { dayOf } from '../meeting/dates.ts'
import { seriesOf } from '../meeting/series.ts'
import { compareDates } from '../text/date.ts'
import { type Held, readHeld } from './meetings.ts'
import { belongs, monthsOf, type Scope } from './period.ts'
import { inOrderHeld } from './summary/summary.ts'

/** The meetings of a scope, and those before them in the same series that set tasks or reported on some. */
export interface Collected {
  readonly within: readonly Held[]
  readonly earlier: readonly Held[]
}

/**
 * Reads what a summary needs, and shows every meeting of the project to `look` once. Only the meetings of the scope and their
 * forerunners are held in memory.
 */
export async function collect(
  scope: Scope,
  refs: readonly MeetingRef[],
  materials: Materials,
  look: (held: Held) => void = () => undefined,
): Promise<Collected> {
  const [near, far] = parted(refs, ({ file }) => mayBelong(file, scope))
  const within: Held[] = []
  const others: Held[] = []
  for await (const held of readHeld(near, materials)) {
    look(held)
    ;(belongs(held, scope) ? within : others).push(held)
  }
  const first = inOrderHeld(within).flatMap(({ meeting }) => dayOf(meeting) ?? [])[0]
  const series = new Set(within.map(({ meeting }) => seriesOf(meeting)))
  const precedes = ({ meeting }: Held) => {
    const day = dayOf(meeting)
    const told = meeting.tasks !== undefined || meeting.task_reports.length > 0
    return (
      told && day !== undefined && first !== undefined && compareDates(day, first) < 0 && series.has(seriesOf(meeting))
    )
  }
  const earlier = others.filter(precedes)
  for await (const held of readHeld(far, materials)) {
    look(held)
    if (precedes(held)) earlier.push(held)
  }
  return { within, earlier }
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
