import type { Helper } from './helper.ts'
import { inMarkdown } from './joined.ts'
import { capital, markdown } from './phrase.ts'
import { present } from './values.ts'

/** `{{opening (when) (where) …}}`: what there is of the parts, parted by commas, with a capital: the start of a sentence. */
export const openingHelper: Helper = {
  name: 'opening',
  about: 'Đầu câu: ghép những phần có nội dung, cách nhau bằng dấu phẩy, viết hoa chữ đầu.',
  run: ({ values }) => markdown(capital(values.filter(present).map(inMarkdown).join(', '))),
}
