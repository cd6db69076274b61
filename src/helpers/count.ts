import type { Helper } from './helper.ts'

/** `{{count list}}`: how many there are. */
export const countHelper: Helper = {
  name: 'count',
  about: 'Số mục của một danh sách.',
  run: ({ values: [list] }) => (Array.isArray(list) ? list.length : 0),
}
