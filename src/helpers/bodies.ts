import type { Helper } from './helper.ts'
import { bodies, markdown } from './phrase.ts'
import { texts } from './values.ts'

/** `{{bodies ids}}`: "Ban Tổ chức Huyện ủy Trà Bồng, Lý Sơn và Ba Tơ". */
export const bodiesHelper: Helper = {
  name: 'bodies',
  about: 'Nhiều cơ quan trong một câu, phần tên chung nói một lần.',
  run: ({ values: [list], context }) => markdown(bodies(texts(list), context)),
}
