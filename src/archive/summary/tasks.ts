import type { CalendarDate } from '../../meeting/scalars.ts'
import type { Summary } from '../../meeting/summary.ts'
import { shortDate } from '../../text/date-format.ts'
import { joinList } from '../../text/list.ts'
import { formatInteger } from '../../text/number-format.ts'
import { asClause, asSentence, withoutEnd } from '../../text/sentence.ts'
import { bodyName } from '../list.ts'
import type { Held } from '../meetings.ts'
import { inWords, sourceOf } from './source.ts'
import { type LostReport, livesOf, stateOf, type TaskLife, type TaskState } from './task-lives.ts'

const words: Readonly<Record<TaskState, string>> = {
  done: 'đã hoàn thành',
  late: 'hoàn thành sau hạn',
  overdue: 'quá hạn',
  carried: 'chuyển tiếp sang kỳ sau',
  silent: 'đến hạn nhưng chưa có báo cáo',
  open: 'đang thực hiện hoặc chưa đến hạn',
}

/** In the order they are told. */
const states: readonly TaskState[] = ['done', 'late', 'open', 'carried', 'overdue', 'silent']

/** How many tasks stand how, at the end of `asOf`; parts of tasks do not count. */
export function countStates(lives: readonly TaskLife[], asOf: CalendarDate): Map<TaskState, number> {
  const counts = new Map<TaskState, number>()
  for (const life of lives.filter(({ whole }) => whole)) {
    const state = stateOf(life, asOf)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return counts
}

/** The tasks of the meetings in a period and those set before that were heard of in it. `earlier` and `held` in their order. */
export function tasksOf(earlier: readonly Held[], held: readonly Held[], asOf: CalendarDate): Summary['tasks'] {
  const { lives, lost } = livesOf([...earlier, ...held])
  const within = new Set(held)
  const set = lives.filter(({ setBy }) => within.has(setBy))
  const inherited = lives.filter(
    ({ setBy, reports }) => !within.has(setBy) && reports.some((report) => within.has(report.held)),
  )
  const unmatched = lost.filter((report) => within.has(report.held))
  const shown = [...inherited, ...set]
  const unfinished = shown.filter((life) => life.whole && !['done', 'late'].includes(stateOf(life, asOf)))
  return {
    said: [setText(set, held, asOf), inheritedText(inherited, asOf), lostText(unmatched)].filter((text) => text !== ''),
    open: unfinished.map((life) => openText(life, asOf)),
    table: {
      heads: ['Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Giao tại', 'Tình trạng', 'Kết quả'],
      align: ['left', 'left', 'center', 'left', 'left', 'left'],
      rows: shown.map((life) => row(life, asOf)),
    },
  }
}

function setText(set: readonly TaskLife[], held: readonly Held[], asOf: CalendarDate): string {
  const whole = set.filter((life) => life.whole)
  if (whole.length === 0) return ''
  const declared = held.reduce(
    (sum, { meeting }) => sum + (meeting.tasks?.declared_count ?? meeting.tasks?.items.length ?? 0),
    0,
  )
  const more = declared > whole.length ? ` (trong số ${formatInteger(declared)} nhiệm vụ được công bố)` : ''
  return `Các cuộc họp giao cụ thể ${formatInteger(whole.length)} nhiệm vụ${more}: ${counted(whole, asOf)}.`
}

function inheritedText(inherited: readonly TaskLife[], asOf: CalendarDate): string {
  const whole = inherited.filter((life) => life.whole)
  if (whole.length === 0) return ''
  return `${formatInteger(whole.length)} nhiệm vụ giao từ trước kỳ được báo cáo trong kỳ: ${counted(whole, asOf)}.`
}

function lostText(lost: readonly LostReport[]): string {
  if (lost.length === 0) return ''
  const ids = [...new Set(lost.map(({ report }) => report.task))]
  return `${formatInteger(lost.length)} báo cáo kết quả không tìm được nhiệm vụ đã giao: ${joinList(ids)}.`
}

function counted(lives: readonly TaskLife[], asOf: CalendarDate): string {
  const counts = countStates(lives, asOf)
  return states
    .flatMap((state) => (counts.get(state) ? [`${formatInteger(counts.get(state) ?? 0)} ${words[state]}`] : []))
    .join('; ')
}

function nameOf({ task, setBy }: TaskLife): string {
  return task.title ?? withoutEnd(inWords(task.text, setBy.meeting))
}

function openText(life: TaskLife, asOf: CalendarDate): string {
  const { task, setBy } = life
  const lead = joinList(task.lead.map((reference) => bodyName(setBy, reference)))
  const due = task.due ? `, thời hạn ${shortDate(task.due)}` : ''
  const what = asClause(inWords(task.text, setBy.meeting))
  return asSentence(`${lead ? `${lead} ${what}` : what}${due} (${words[stateOf(life, asOf)]})`)
}

function row(life: TaskLife, asOf: CalendarDate): string[] {
  const { task, setBy, reports } = life
  const last = reports.at(-1)
  return [
    life.whole ? nameOf(life) : `– ${nameOf(life)}`,
    joinList(task.lead.map((reference) => bodyName(setBy, reference))),
    task.due ? shortDate(task.due) : '',
    sourceOf(setBy),
    words[stateOf(life, asOf)],
    last?.report.text ? withoutEnd(inWords(last.report.text, last.held.meeting)) : '',
  ]
}
