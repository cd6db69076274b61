import type { CalendarDate } from '../../meeting/scalars.ts'
import type { Summary } from '../../meeting/summary.ts'
import { upperFirst } from '../../text/case.ts'
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
  silent: 'đến hạn nhưng chưa có báo cáo hoàn thành',
  carried: 'chuyển tiếp sang kỳ sau',
  running: 'đang thực hiện',
  waiting: 'chưa đến hạn',
  undated: 'không ghi thời hạn, chưa có báo cáo',
}

/** What is not finished, in the order it is told: the worst first. */
const unfinished = ['overdue', 'silent', 'carried', 'running', 'waiting', 'undated'] as const

const states: readonly TaskState[] = ['done', 'late', ...unfinished]

/** Of one state, so many tasks are told one by one in the text; the list of all is an appendix. */
const MOST = 20

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
  return {
    said: [setText(set, held, asOf), inheritedText(inherited, asOf), lostText(unmatched)].filter((text) => text !== ''),
    open: unfinished.flatMap((state) => toldOf(shown, state, asOf)),
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

/** The tasks of one state under what it is called. */
function toldOf(lives: readonly TaskLife[], state: TaskState, asOf: CalendarDate): Summary['tasks']['open'] {
  const own = lives.filter((life) => life.whole && stateOf(life, asOf) === state)
  if (own.length === 0) return []
  const more = own.length - MOST
  const rest = more > 0 ? [`Và ${formatInteger(more)} nhiệm vụ khác, nêu tại Phụ lục kèm theo.`] : []
  const label = `${upperFirst(words[state])} (${formatInteger(own.length)} nhiệm vụ):`
  return [{ label, tasks: [...own.slice(0, MOST).map(openText), ...rest] }]
}

function openText({ task, setBy }: TaskLife): string {
  const lead = joinList(task.lead.map((reference) => bodyName(setBy, reference)))
  const due = task.due ? `, thời hạn ${shortDate(task.due)}` : ''
  const what = asClause(inWords(task.text, setBy.meeting))
  return asSentence(`${lead ? `${lead} ${what}` : what}${due} (${sourceOf(setBy)})`)
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
