import type { Helper } from './helper.ts'
import { present } from './values.ts'

/** `{{#if (any a b c)}}`: whether one of them has something to print. */
export const anyHelper: Helper = {
  name: 'any',
  about: 'Có ít nhất một giá trị để in.',
  run: ({ values }) => values.some(present),
}
