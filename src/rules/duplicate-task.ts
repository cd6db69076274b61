import { eachTask } from './each-task.ts'
import type { Rule } from './rule.ts'

/** An id names one task. */
export const duplicateTask: Rule = {
  id: 'duplicate-task',
  severity: 'warning',
  about: {
    vi: 'Mỗi mã (id) chỉ đặt cho một nhiệm vụ, để lần họp sau báo cáo đúng việc.',
    en: 'An id names one task, so that the next meeting can report on it.',
  },
  *check({ meeting }) {
    const taken = new Set<string>()
    for (const { task, path } of eachTask(meeting)) {
      if (task.id === undefined) continue
      if (taken.has(task.id))
        yield {
          path: [...path, 'id'],
          message: {
            vi: `Mã “${task.id}” đã đặt cho một nhiệm vụ ở trên.`,
            en: `The id “${task.id}” has been given to a task above.`,
          },
          hint: { vi: 'Đặt cho nhiệm vụ này một mã khác.', en: 'Give this task another id.' },
        }
      taken.add(task.id)
    }
  },
}
