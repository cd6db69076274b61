import type { Helper } from './helper.ts'
import { markdown, people } from './phrase.ts'
import { texts } from './values.ts'

/** `{{people ids}}`: "các đồng chí: A, chức danh; B, chức danh". */
export const peopleHelper: Helper = {
  name: 'people',
  about: 'Nhiều người trong một câu, từ xưng hô chung nói một lần.',
  run: ({ values: [list], context }) => markdown(people(texts(list), context)),
}
