import type { Rule } from './rule.ts'
import { tasksThatLack } from './task-lacks.ts'

/** Somebody is to do each task. */
export const taskWithoutOwner: Rule = {
  id: 'task-without-owner',
  severity: 'warning',
  about: {
    vi: 'Mỗi nhiệm vụ có người, cơ quan chủ trì (lead).',
    en: 'Each task has somebody to lead it.',
  },
  check: (context) =>
    tasksThatLack(context, {
      key: 'lead',
      has: ({ lead }) => lead.length > 0,
      one: { vi: 'Nhiệm vụ chưa có người, cơ quan chủ trì.', en: 'Nobody is to lead this task.' },
      all: { vi: 'Không nhiệm vụ nào ghi người, cơ quan chủ trì.', en: 'No task says who is to lead it.' },
      hint: {
        vi: 'Ghi “lead: mã”; nếu hội nghị không giao cụ thể thì thêm tasks.items.lead vào missing.',
        en: 'Set “lead: id”, or add tasks.items.lead to missing where the meeting named nobody.',
      },
    }),
}
