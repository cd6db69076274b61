import type { Helper } from './helper.ts'
import { clause, markdown } from './phrase.ts'
import { texts } from './values.ts'

/** `{{clauses list}}`: the items inside one sentence, parted by semicolons. */
export const clausesHelper: Helper = {
  name: 'clauses',
  about: 'Các vế trong một câu, cách nhau bằng dấu chấm phẩy.',
  run: ({ values: [list], context }) =>
    markdown(
      texts(list)
        .map((text) => clause(text, context))
        .join('; '),
    ),
}
