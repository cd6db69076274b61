import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { present } from './values.ts'

/** `{{joined "trong" (nextPeriod)}}`: the words parted by spaces when all are there, else nothing. */
export const joinedHelper: Helper = {
  name: 'joined',
  about: 'Ghép các từ khi có đủ; thiếu một phần thì không in gì.',
  run: ({ values }) => (values.every(present) ? values.map(String).join(' ') : ''),
}

/** A value of a call as Markdown: what helpers composed stays, everything else is escaped. */
export function inMarkdown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'markdown' in value) return String(value.markdown)
  return escapeText(String(value))
}
