import type { Rule } from './rule.ts'

/** As many tasks are listed as are declared, or the list says it is partial. */
export const tasksPartial: Rule = {
  id: 'tasks-partial',
  severity: 'warning',
  about: {
    vi: 'Số nhiệm vụ công bố (declared_count) bằng số liệt kê, nếu không thì ghi partial.',
    en: 'The declared number of tasks equals the number listed, or the list is marked partial.',
  },
  *check({ meeting: { tasks } }) {
    if (tasks?.declared_count === undefined || tasks.partial === true) return
    const [declared, listed] = [tasks.declared_count, tasks.items.length]
    if (declared === listed) return
    const more = listed > declared
    yield {
      path: ['tasks', 'declared_count'],
      message: {
        vi: `Công bố ${declared} nhiệm vụ nhưng liệt kê ${listed}.`,
        en: `${declared} tasks are declared, but ${listed} are listed.`,
      },
      hint: more
        ? {
            vi: `Sửa số thành ${listed}, hoặc gộp nhiệm vụ con vào sub.`,
            en: `Make it ${listed}, or move parts of tasks into sub.`,
          }
        : { vi: 'Bổ sung nhiệm vụ, hoặc ghi “partial: có”.', en: 'Add the others, or set “partial: có”.' },
    }
  },
}
