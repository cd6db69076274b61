import type { Helper } from './helper.ts'
import { actor, markdown, running } from './phrase.ts'
import { texts } from './values.ts'

/** `{{running list subject="các đại biểu đã"}}`: sentences in a row; those without a subject share the given one, or the organizer. */
export const runningHelper: Helper = {
  name: 'running',
  about: 'Các câu nối tiếp; câu thiếu chủ ngữ được thêm chủ ngữ cho trước, hoặc cơ quan tổ chức.',
  run: ({ values: [list], options, context }) => {
    const subject = typeof options.subject === 'string' ? options.subject : actor(context)
    return markdown(running(texts(list), subject, context))
  },
}
