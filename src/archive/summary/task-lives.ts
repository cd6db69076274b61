import { dayOf } from '../../meeting/dates.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { CalendarDate } from '../../meeting/scalars.ts'
import type { Task, TaskReport } from '../../meeting/tasks.ts'
import { compareDates } from '../../text/date.ts'
import type { Held } from '../meetings.ts'

/**
 * Where a task stands: `done`; `late` is done after its day; `overdue` past its day when last reported on, or said to be; `carried`
 * to the next period; `silent` past its day by now and nobody reported it done; `running` reported on; `waiting` for its day;
 * `undated` without a day and without a report.
 */
export type TaskState = 'done' | 'late' | 'overdue' | 'carried' | 'silent' | 'running' | 'waiting' | 'undated'

/** A task from the meeting that set it to the last report on it. */
export interface TaskLife {
  readonly setBy: Held
  readonly task: Task
  /** False for a part of another task. */
  readonly whole: boolean
  /** In the order of the meetings that heard them. */
  readonly reports: readonly { readonly held: Held; readonly report: TaskReport }[]
}

/** A report whose task no earlier meeting of its series set. */
export interface LostReport {
  readonly held: Held
  readonly report: TaskReport
}

/** The tasks of meetings (in the order they were held), each with the reports on it. A bare id is looked for in the last meeting of the series that set it. */
export function livesOf(held: readonly Held[]): {
  readonly lives: readonly TaskLife[]
  readonly lost: readonly LostReport[]
} {
  const lives: (TaskLife & { readonly reports: { readonly held: Held; readonly report: TaskReport }[] })[] = []
  const byName = new Map<string, (typeof lives)[number]>()
  const bySeries = new Map<string, (typeof lives)[number]>()
  const lost: LostReport[] = []
  for (const one of held) {
    const series = one.chain ?? one.file
    for (const report of one.meeting.task_reports) {
      const life = byName.get(report.task) ?? bySeries.get(`${series}#${report.task}`)
      if (life) life.reports.push({ held: one, report })
      else lost.push({ held: one, report })
    }
    for (const { task, whole } of allTasks(one.meeting)) {
      const life = { setBy: one, task, whole, reports: [] }
      lives.push(life)
      if (task.id === undefined) continue
      byName.set(`${one.place.name}#${task.id}`, life)
      bySeries.set(`${series}#${task.id}`, life)
    }
  }
  return { lives, lost }
}

function allTasks({ tasks }: Meeting): { readonly task: Task; readonly whole: boolean }[] {
  const below = (task: Task): { task: Task; whole: boolean }[] =>
    task.sub.flatMap((sub) => [{ task: sub, whole: false }, ...below(sub)])
  return (tasks?.items ?? []).flatMap((task) => [{ task, whole: true }, ...below(task)])
}

/** Where a task stands at the end of `asOf`: by the last report on it, else by its day. */
export function stateOf({ task, reports }: TaskLife, asOf: CalendarDate): TaskState {
  const last = reports.at(-1)
  const past = (day: CalendarDate | undefined) =>
    task.due !== undefined && day !== undefined && compareDates(task.due, day) < 0
  if (!last) return past(asOf) ? 'silent' : task.due ? 'waiting' : 'undated'
  const day = last.report.date ?? dayOf(last.held.meeting)
  if (last.report.status === 'hoàn thành') return last.report.date && past(last.report.date) ? 'late' : 'done'
  if (last.report.status === 'chuyển tiếp') return 'carried'
  if (last.report.status === 'quá hạn' || past(day)) return 'overdue'
  return past(asOf) ? 'silent' : 'running'
}
