import type { Rule } from './rule.ts'
import { tasksThatLack } from './task-lacks.ts'

/** Each task is to be done by a day. */
export const taskWithoutDeadline: Rule = {
  id: 'task-without-deadline',
  severity: 'warning',
  about: {
    vi: 'Mỗi nhiệm vụ có thời hạn (due).',
    en: 'Each task has a day by which it is due.',
  },
  check: (context) =>
    tasksThatLack(context, {
      key: 'due',
      has: ({ due }) => due !== undefined,
      one: { vi: 'Nhiệm vụ chưa có thời hạn.', en: 'This task has no deadline.' },
      all: { vi: 'Không nhiệm vụ nào ghi thời hạn.', en: 'No task has a deadline.' },
      hint: {
        vi: 'Ghi “due: 30/9/2024”; nếu là việc thường xuyên thì thêm tasks.items.due vào missing.',
        en: 'Set “due: 30/9/2024”, or add tasks.items.due to missing where the work has no end.',
      },
    }),
}
