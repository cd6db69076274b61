import { issuerReference } from '../meeting/head.ts'
import type { Helper } from './helper.ts'
import { markdown, named } from './phrase.ts'

/** `{{issuer}}`: the body whose document this is; `short=true` where its name was just said. Empty when nobody is known. */
export const issuerHelper: Helper = {
  name: 'issuer',
  about: 'Cơ quan ban hành văn bản.',
  run: ({ options, context }) => {
    const reference = issuerReference(context.meeting, context.kind)
    return markdown(reference === undefined ? '' : named(reference, context, options.short === true ? 'short' : 'full'))
  },
}
