import type { Task, TaskReport } from '../meeting/tasks.ts'
import { shortDate } from '../text/date-format.ts'
import { oncePer } from '../text/once-per.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import { citeBasis } from './cite.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, clause, furthermore, goesOn, markdown, named, row, sentence, sentencesOf, setter } from './phrase.ts'

/** `{{assignment this}}`: who does what with whom by when; the actor first. */
export const assignmentHelper: Helper = {
  name: 'assignment',
  about: 'Một nhiệm vụ: chủ trì, phối hợp, nội dung, thời hạn; nêu người làm trước.',
  run: ({ values: [value], context }) => {
    const task = tasksAmong(context.meeting.tasks?.items ?? []).get(value)
    return markdown(task ? assignmentText(task, context) : '')
  },
}

function assignmentText(task: Task, context: FillContext): string {
  const title = task.title ? `**${escapeText(task.title.replace(/[.:\s]+$/u, ''))}:** ` : ''
  return `${title}${capital(whatOf(task, context))}${task.sub.length > 0 && !/[:.]$/u.test(task.text) ? ':' : '.'}`
}

/** "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với A, B rà soát …; hoàn thành trước ngày 30/9/2024". Markdown. */
function whatOf(task: Task, context: FillContext): string {
  const lead = rowOf(task.lead, context)
  const partners = rowOf(task.with, context)
  const text = clause(withoutCharge(task, context), context)
  // "A chỉ đạo …" whose lead is A names A once.
  if (!partners && lead !== '' && task.lead.some((id) => saysWho(withoutCharge(task, context), id, context)))
    return [`${text}${grounds(task, context)}`, deadline(task)].filter(Boolean).join('; ')
  const together = partners ? `${lead ? 'chủ trì, ' : ''}phối hợp với ${partners}` : ''
  const acting = [lead, together, text].filter(Boolean).join(' ')
  return [`${acting}${grounds(task, context)}`, deadline(task)].filter(Boolean).join('; ')
}

/** "Giao Sở Nội vụ rà soát …" of the lead Sở Nội vụ is what Sở Nội vụ does. */
function withoutCharge({ text, lead }: Task, context: FillContext): string {
  const bare = text.replace(/^giao\s+/iu, '')
  return bare !== text && lead.some((id) => saysWho(bare, id, context)) ? bare : text
}

function saysWho(text: string, reference: string, { meeting }: FillContext): boolean {
  const body = meeting.organizations[reference] ?? meeting.people[reference]
  const names = [body?.name ?? reference, body && 'short' in body ? body.short : undefined]
  return names.some((name) => name !== undefined && text.toLowerCase().startsWith(name.toLowerCase()))
}

function deadline({ text, due, due_kind }: Task): string {
  if (!due) return ''
  if (due_kind && due_kind !== 'đến hết ngày' && /^hoàn thành/iu.test(text))
    return `thời hạn: ${due_kind} ${shortDate(due)}`
  if (!due_kind) return `thời hạn: ngày ${shortDate(due)}`
  return `${due_kind === 'đến hết ngày' ? 'thời hạn đến hết ngày' : `hoàn thành ${due_kind}`} ${shortDate(due)}`
}

/** Every task under itself, looked for once for each list of them: each is asked for in turn. */
const tasksAmong = oncePer(
  (tasks: readonly Task[]): ReadonlyMap<unknown, Task> => new Map(allTasks(tasks).map((task) => [task, task])),
)

function allTasks(tasks: readonly Task[]): Task[] {
  return tasks.flatMap((task) => [task, ...allTasks(task.sub)])
}

function rowOf(references: readonly string[], context: FillContext): string {
  return row(
    references.map((reference) => named(reference, context)),
    context,
  )
}

/** " theo Nghị quyết số …": what the task rests on. */
function grounds({ basis }: Task, context: FillContext): string {
  const cited = basis.map((id) => citeBasis(id, context))
  return cited.length > 0 ? ` theo ${row(cited, context)}` : ''
}

/**
 * `{{chief 5}}`: the first tasks in running text, from inside a sentence to its full stop. Each sentence says whose they are, and another's
 * tasks begin another sentence; tasks of nobody are the setter's. `among=true` goes on from how many there are: ", trong đó A rà soát …".
 */
export const chiefHelper: Helper = {
  name: 'chief',
  about: 'Những nhiệm vụ đầu tiên, nối tiếp trong câu và kết bằng dấu chấm; mỗi câu nêu rõ của ai.',
  run: ({ values: [most], options, context }) => {
    const tasks = (context.meeting.tasks?.items ?? []).slice(0, typeof most === 'number' ? most : undefined)
    const [first, ...rest] = byLead(tasks).flatMap((shared) => sentencesFor(shared, context))
    if (!first) return markdown(options.among === true ? '.' : '')
    const start = options.among === true ? goingOn(first) : beginning(first, context)
    return markdown([start, ...rest.map(whole)].join(' '))
  },
}

/** Tasks of one sentence: who is to do them, where they do not say so themselves; and how the sentence joins the one before. Markdown. */
interface Charge {
  readonly who: string
  /** Whether it is told whose the tasks are: by their leads, or by the words. */
  readonly owned: boolean
  readonly turn: string
  readonly text: string
}

/** A sentence of its own. */
function whole({ turn, who, text }: Charge): string {
  return capital([turn, who, text].filter(Boolean).join(' '))
}

/** After "trong 6 tháng cuối năm 2024,". */
function beginning(charge: Charge, context: FillContext): string {
  const { who, owned, text } = charge
  if (owned) return [who, text].filter(Boolean).join(' ')
  return [setter(context), focused(text)].filter(Boolean).join(' ')
}

/** "sẽ rà soát": what is set to be done is not told as done. */
function planned(text: string): string {
  return /^(?:sẽ|cần|phải|không|chưa)\s/u.test(text) ? text : `sẽ ${text}`
}

/** After "Cụm đề ra 14 nhiệm vụ trọng tâm". */
function goingOn(charge: Charge): string {
  const { who, owned, text } = charge
  if (!owned) return `, ${focused(text)}`
  return who === '' ? `. ${capital(text)}` : `, trong đó ${who} ${text}`
}

function focused(text: string): string {
  const bare = text.replace(/^sẽ /u, '')
  return /^(?:tiếp tục |tăng cường )?tập trung\s/u.test(bare) ? bare : `tập trung ${bare}`
}

/** Tasks in a row that have the same lead. */
function byLead(tasks: readonly Task[]): Task[][] {
  const groups: Task[][] = []
  for (const task of tasks) {
    const group = groups.at(-1)
    if (group && group[0]?.lead.join() === task.lead.join()) group.push(task)
    else groups.push([task])
  }
  return groups
}

function sentencesFor(tasks: readonly Task[], context: FillContext): Charge[] {
  const leads = tasks[0]?.lead ?? []
  const named = tasks.some(({ text }) => leads.some((lead) => saysWho(text, lead, context)))
  const clauses = tasks.map((task) => clause(task.text, context) + grounds(task, context))
  return sentencesOf(clauses).map((group, index) => {
    const text = `${group.join('; ')}.`
    const stated = named || (leads.length === 0 && !startsWithVerb(group[0] ?? ''))
    if (stated) return { who: '', owned: true, turn: '', text }
    const who = leads.length > 0 ? rowOf(leads, context) : setter(context)
    const charge = { who, owned: leads.length > 0, turn: '', text: who === '' ? text : planned(text) }
    if (index === 0) return charge
    return who === '' ? { ...charge, turn: `${furthermore(index)},` } : { ...charge, turn: goesOn(index, who), who: '' }
  })
}

/** `{{followed this}}`: what became of a task of the previous meeting: "Đã hoàn thành ngày 25/8/2026: …"; nothing where no words say which. */
export const followedHelper: Helper = {
  name: 'followed',
  about: 'Tình hình một nhiệm vụ của kỳ trước.',
  run: ({ values: [value], context }) => {
    const report = context.meeting.task_reports.find((candidate) => candidate === value)
    if (!report?.text) return markdown('')
    const day = report.date ? ` ngày ${shortDate(report.date)}` : ''
    const state = report.status
      ? `${states[report.status]}${report.status === 'hoàn thành' || !day ? day : ` (đến${day})`}: `
      : ''
    return markdown(state + (state ? `${clause(report.text, context)}.` : sentence(report.text, context)))
  },
}

const states: Record<NonNullable<TaskReport['status']>, string> = {
  'hoàn thành': 'Đã hoàn thành',
  'đang thực hiện': 'Đang thực hiện',
  'quá hạn': 'Quá hạn',
  'chuyển tiếp': 'Chuyển sang kỳ sau',
}
