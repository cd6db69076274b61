import type { Helper } from './helper.ts'

/** `{{#if (is value "đã trao" "đề nghị")}}`: whether the value is one of the words. */
export const isHelper: Helper = {
  name: 'is',
  about: 'Giá trị là một trong các từ cho trước.',
  run: ({ values: [value, ...words] }) => words.includes(value),
}
