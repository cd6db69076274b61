import type { Helper } from './helper.ts'
import { markdown } from './phrase.ts'

/** `{{#paragraph}}…{{/paragraph}}`: what is inside as one paragraph, whatever lines are empty; nothing when all are. */
export const paragraphHelper: Helper = {
  name: 'paragraph',
  about: 'Gộp các câu bên trong thành một đoạn; không có câu nào thì không có đoạn.',
  run: ({ block }) => {
    const text = (block?.main() ?? '').replace(/ \s+|[^\S ]\s*/gu, ' ').trim()
    return markdown(text === '' ? '' : `\n\n${text}\n\n`)
  },
}
