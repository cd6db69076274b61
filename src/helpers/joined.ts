import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { markdown } from './phrase.ts'
import { present } from './values.ts'

/** `{{joined "trong" (nextPeriod)}}`: the words parted by spaces when all are there, else nothing. */
export const joinedHelper: Helper = {
  name: 'joined',
  about: 'Ghép các từ khi có đủ; thiếu một phần thì không in gì.',
  run: ({ values }) => markdown(values.every(present) ? values.map(inMarkdown).join(' ') : ''),
}

/** A value of a call as Markdown: what helpers composed stays, everything else is escaped. */
export function inMarkdown(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'markdown' in value) return String(value.markdown)
  return escapeText(String(value))
}
