import type { Helper } from './helper.ts'
import { present } from './values.ts'

/** `{{#if (all a b c)}}`: whether each of them has something to print. */
export const allHelper: Helper = {
  name: 'all',
  about: 'Mọi giá trị đều có để in.',
  run: ({ values }) => values.every(present),
}
