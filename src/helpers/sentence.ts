import type { Helper } from './helper.ts'
import { markdown, sentence } from './phrase.ts'

/** `{{sentence text}}`: with capital, figures and end mark. */
export const sentenceHelper: Helper = {
  name: 'sentence',
  about: 'Một câu: viết hoa đầu câu, thay số liệu, thêm dấu chấm.',
  run: ({ values: [text], context }) => markdown(typeof text === 'string' ? sentence(text, context) : ''),
}
