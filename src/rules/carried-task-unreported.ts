import { compareDates } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import { withPrevious } from './previous-meetings.ts'
import type { ProjectRule } from './rule.ts'

/** What was due since the previous meeting is reported on. */
export const carriedTaskUnreported: ProjectRule = {
  id: 'carried-task-unreported',
  severity: 'warning',
  about: {
    vi: 'Nhiệm vụ của cuộc họp trước đến hạn trong kỳ này thì có báo cáo (task_reports).',
    en: 'A task of the previous meeting that was due since is reported on.',
  },
  *check(meetings) {
    for (const { now, day, previous } of withPrevious(meetings)) {
      const reported = new Set(now.facts.reported)
      for (const { path, ...task } of previous.facts.due) {
        if (compareDates(task.due, day) > 0) continue
        if (reported.has(task.id) || reported.has(`${previous.name}#${task.id}`)) continue
        yield {
          in: now,
          path: ['task_reports'],
          // A file without any report may say so in `missing`.
          ...(reported.size === 0 && { absent: ['task_reports'] }),
          message: {
            vi: `Nhiệm vụ “${task.id}” của cuộc họp trước đến hạn ${shortDate(task.due)} chưa được báo cáo.`,
            en: `The task “${task.id}” of the previous meeting, due on ${shortDate(task.due)}, is not reported on.`,
          },
          hint: {
            vi: `Thêm vào task_reports: {task: ${task.id}, status: hoàn thành, text: nhiệm vụ và kết quả}, hoặc tình trạng khác.`,
            en: `Add to task_reports: {task: ${task.id}, status: hoàn thành, text: the task and its outcome}, or another status.`,
          },
          related: {
            in: previous,
            path,
            message: { vi: 'Nhiệm vụ được giao ở đây.', en: 'The task was set here.' },
          },
        }
      }
    }
  },
}
