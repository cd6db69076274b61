import type { MentionForm } from '../tree/nodes.ts'
import type { Helper } from './helper.ts'
import { markdown, named } from './phrase.ts'

const forms: readonly MentionForm[] = ['auto', 'listed', 'full', 'short', 'name', 'title']

/** `{{mention id}}`, `{{mention id form="title"}}`: a person or body; full titles the first time, short after. */
export const mentionHelper: Helper = {
  name: 'mention',
  about: 'Một người hoặc cơ quan: lần đầu đủ chức danh, về sau gọn.',
  run: ({ values: [reference], options, context }) => {
    const form = forms.find((known) => known === options.form)
    return markdown(typeof reference === 'string' ? named(reference, context, form) : '')
  },
}
