import type { Helper } from './helper.ts'
import { markdown, sentence } from './phrase.ts'
import { texts } from './values.ts'

/** `{{sentences list}}`: each item a sentence, one after the other. */
export const sentencesHelper: Helper = {
  name: 'sentences',
  about: 'Các câu nối tiếp nhau trong một đoạn.',
  run: ({ values: [list], context }) =>
    markdown(
      texts(list)
        .map((text) => sentence(text, context))
        .join(' '),
    ),
}
