import { blockFor } from '../meeting/head.ts'
import type { Helper } from './helper.ts'

/** `{{#if (own "sapo")}}`, `{{own "headline"}}`: what the meeting's `documents` block says for this kind, else what the office does. */
export const ownHelper: Helper = {
  name: 'own',
  about: 'Điều mà khối “documents” của loại văn bản này (hoặc tệp cơ quan) ghi riêng.',
  run: ({ values: [key], context: { meeting, kind } }) => {
    if (typeof key !== 'string') return ''
    const own: unknown = Reflect.get(blockFor(meeting, kind) ?? {}, key)
    const office: unknown = Reflect.get(meeting.office.letterhead ?? {}, key)
    const value = own ?? office
    return typeof value === 'string' || Array.isArray(value) ? value : ''
  },
}
