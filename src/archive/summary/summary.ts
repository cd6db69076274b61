import { dayOf } from '../../meeting/dates.ts'
import type { CalendarDate } from '../../meeting/scalars.ts'
import type { Summary } from '../../meeting/summary.ts'
import { compareDates } from '../../text/date.ts'
import type { Held } from '../meetings.ts'
import { lastDayOf, monthsOf, type Scope, scopeText } from '../period.ts'
import { attendanceOf } from './attendance.ts'
import { awardsOf } from './awards.ts'
import { figuresOf } from './figure-series.ts'
import { handoversOf, supportOf } from './giving.ts'
import { heldText, meetingsTable, rankingsOf } from './meetings.ts'
import { fieldsOf } from './results.ts'
import { gathered, toldApart } from './source.ts'
import { tasksOf } from './tasks.ts'

/** Meetings in the order they were held; those without any day last, by file. */
export function inOrderHeld(held: readonly Held[]): Held[] {
  const key = (one: Held) => dayOf(one.meeting) ?? { year: 9999, month: 12, day: 31 }
  return [...held].sort((a, b) => compareDates(key(a), key(b)) || (a.file < b.file ? -1 : 1))
}

/** What the meetings of a scope say together; `earlier` are those held before, whose tasks may be heard of again. */
export function summarise(scope: Scope, within: readonly Held[], earlier: readonly Held[] = []): Summary {
  const held = toldApart(inOrderHeld(within))
  const period = scopeText(scope, held)
  return {
    period,
    held: heldText(held, period),
    meetings: meetingsTable(held),
    overview: gathered(held, ({ achievements }) => achievements?.overview ?? []),
    fields: fieldsOf(held),
    figures: figuresOf(held),
    tasks: tasksOf(inOrderHeld(earlier), held, asOf(scope, held)),
    awards: awardsOf(held),
    rankings: rankingsOf(held),
    support: supportOf(held),
    attendance: attendanceOf(held),
    handovers: handoversOf(held),
    limitations: gathered(held, ({ limitations }) => limitations),
    causes: gathered(held, ({ causes }) => causes),
    lessons: gathered(held, ({ lessons }) => lessons),
    proposals: gathered(held, ({ proposals }) => proposals),
  }
}

/** The day tasks are judged by: the end of the period, or the last meeting where that was later. */
function asOf({ period }: Scope, held: readonly Held[]): CalendarDate {
  const months = monthsOf(period)
  const days = held.flatMap(({ meeting }) => dayOf(meeting) ?? [])
  return [...(months ? [lastDayOf(months)] : []), ...days].sort(compareDates).at(-1) ?? { year: 1, month: 1, day: 1 }
}
