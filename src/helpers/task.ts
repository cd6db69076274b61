import type { Task, TaskReport } from '../meeting/tasks.ts'
import { shortDate } from '../text/date-format.ts'
import { escapeText } from '../tree/escape.ts'
import { citeBasis } from './cite.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, clause, furthermore, markdown, named, row, sentence, sentencesOf } from './phrase.ts'

/** `{{assignment this}}`: who does what with whom by when; the actor first. */
export const assignmentHelper: Helper = {
  name: 'assignment',
  about: 'Một nhiệm vụ: chủ trì, phối hợp, nội dung, thời hạn; nêu người làm trước.',
  run: ({ values: [value], context }) => {
    const task = allTasks(context.meeting.tasks?.items ?? []).find((candidate) => candidate === value)
    return markdown(task ? assignmentText(task, context) : '')
  },
}

function assignmentText(task: Task, context: FillContext): string {
  const title = task.title ? `**${escapeText(task.title.replace(/[.:\s]+$/u, ''))}:** ` : ''
  return `${title}${capital(whatOf(task, context))}${task.sub.length > 0 && !/[:.]$/u.test(task.text) ? ':' : '.'}`
}

/** "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với A, B rà soát …; hoàn thành trước ngày 30/9/2024". Markdown. */
function whatOf(task: Task, context: FillContext): string {
  const lead = row(
    task.lead.map((reference) => named(reference, context)),
    context,
  )
  const partners = row(
    task.with.map((reference) => named(reference, context)),
    context,
  )
  const text = clause(task.text, context)
  const together = partners ? `${lead ? 'chủ trì, ' : ''}phối hợp với ${partners}` : ''
  const acting = [lead, together, text].filter(Boolean).join(' ')
  const grounds =
    task.basis.length > 0
      ? ` theo ${row(
          task.basis.map((id) => citeBasis(id, context)),
          context,
        )}`
      : ''
  return [`${acting}${grounds}`, deadline(task)].filter(Boolean).join('; ')
}

function deadline({ due, due_kind }: Task): string {
  if (!due) return ''
  if (!due_kind) return `thời hạn: ngày ${shortDate(due)}`
  return `${due_kind === 'đến hết ngày' ? 'thời hạn đến hết ngày' : `hoàn thành ${due_kind}`} ${shortDate(due)}`
}

function allTasks(tasks: readonly Task[]): Task[] {
  return tasks.flatMap((task) => [task, ...allTasks(task.sub)])
}

/** `{{chief 5}}`: the first tasks in running text, each lead named once; begins inside a sentence and ends with its full stop. */
export const chiefHelper: Helper = {
  name: 'chief',
  about: 'Những nhiệm vụ đầu tiên, nối tiếp trong câu và kết bằng dấu chấm; đơn vị chủ trì liền nhau chỉ nêu một lần.',
  run: ({ values: [most], context }) => {
    const tasks = (context.meeting.tasks?.items ?? []).slice(0, typeof most === 'number' ? most : undefined)
    const said = tasks.map((task, index) => {
      const lead =
        task.lead.join() === tasks[index - 1]?.lead.join()
          ? ''
          : row(
              task.lead.map((reference) => named(reference, context, 'short')),
              context,
            )
      const grounds =
        task.basis.length > 0
          ? ` theo ${row(
              task.basis.map((id) => citeBasis(id, context)),
              context,
            )}`
          : ''
      return [lead, clause(task.text, context) + grounds].filter(Boolean).join(' ')
    })
    const groups = sentencesOf(said).map((group) => `${group.join('; ')}.`)
    return markdown(
      groups.map((group, index) => (index === 0 ? group : `${furthermore(index - 1)}, ${group}`)).join(' '),
    )
  },
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
