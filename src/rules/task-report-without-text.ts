import type { Rule } from './rule.ts'

/** What is reported of an earlier task is told in words: a file knows nothing of another's tasks but their ids. */
export const taskReportWithoutText: Rule = {
  id: 'task-report-without-text',
  severity: 'warning',
  about: {
    vi: 'Kết quả một nhiệm vụ kỳ trước (task_reports) có lời (text) để in.',
    en: 'A report on an earlier task (task_reports) has words (text) to print.',
  },
  *check({ meeting }) {
    for (const [index, { task, text }] of meeting.task_reports.entries()) {
      if (text) continue
      yield {
        path: ['task_reports', index],
        absent: ['task_reports', index, 'text'],
        message: {
          vi: `Kết quả nhiệm vụ “${task}” chưa có lời, nên không văn bản nào in được.`,
          en: `The report on task “${task}” has no words, so no document can print it.`,
        },
        hint: {
          vi: 'Thêm text: tên nhiệm vụ và kết quả, ví dụ “text: rà soát quy hoạch cán bộ, đã xong 120 hồ sơ”.',
          en: 'Add text: the task and its outcome, such as “text: rà soát quy hoạch cán bộ, đã xong 120 hồ sơ”.',
        },
      }
    }
  },
}
