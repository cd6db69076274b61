import type { Helper } from './helper.ts'
import { inMarkdown } from './joined.ts'
import { capital, markdown, row } from './phrase.ts'
import { present } from './values.ts'

/** `# {{topics "hạn chế" limitations "nguyên nhân" causes}}`: what a section is about: the words whose value has something to print. */
export const topicsHelper: Helper = {
  name: 'topics',
  about: 'Tên của mục gồm nhiều phần: nối những từ có nội dung đi kèm, viết hoa chữ đầu.',
  run: ({ values, context }) => {
    const words = values.filter((_, index) => index % 2 === 0 && present(values[index + 1]))
    return markdown(capital(row(words.map(inMarkdown), context)))
  },
}
