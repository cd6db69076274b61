import type { Helper } from './helper.ts'
import { present } from './values.ts'

/** `{{running text title=(first title role)}}`: the first value that has something to print. */
export const firstHelper: Helper = {
  name: 'first',
  about: 'Giá trị đầu tiên có nội dung để in.',
  run: ({ values }) => values.find(present) as ReturnType<Helper['run']>,
}
