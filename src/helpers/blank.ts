import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { markdown } from './phrase.ts'

/** `{{blank}}`: the dotted line an officer fills in by hand. */
export const blankHelper: Helper = {
  name: 'blank',
  about: 'Dòng chấm để điền tay.',
  run: () => markdown(escapeText('…'.repeat(24))),
}
