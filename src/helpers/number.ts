import { formatInteger } from '../text/number-format.ts'
import type { Helper } from './helper.ts'

/** `{{number n}}`: "1.250"; `pad=true`: "05". */
export const numberHelper: Helper = {
  name: 'number',
  about: 'Số nguyên theo cách viết tiếng Việt.',
  run: ({ values: [value], options }) =>
    typeof value === 'number' ? formatInteger(value, { padBelowTen: options.pad === true }) : '',
}
