import type { Path } from '../diagnostic.ts'
import { parsePath } from './missing-paths.ts'
import type { Rule } from './rule.ts'

/** What is silenced is there to be silenced. Comments are looked after where diagnostics have their places. */
export const unusedSilence: Rule = {
  id: 'unused-silence',
  severity: 'warning',
  about: {
    vi: 'Lời “bỏ qua” và mục missing chỉ để lại khi còn tác dụng.',
    en: 'A silence, and an entry of missing, stays only as long as it silences something.',
  },
  *check({ meeting }) {
    for (const [index, entry] of meeting.missing.entries()) {
      if (!isThere(meeting, parsePath(entry))) continue
      yield {
        path: ['missing', index],
        message: {
          vi: `“${entry}” được ghi là thiếu nhưng có trong tệp.`,
          en: `“${entry}” is said to be missing, yet it is there.`,
        },
        hint: { vi: 'Bỏ mục này khỏi missing.', en: 'Remove it from missing.' },
      }
    }
  },
}

/** Something stands at the path; in a list without index, for every one of its items. */
function isThere(value: unknown, [step, ...rest]: Path): boolean {
  if (Array.isArray(value) && typeof step !== 'number')
    return value.length > 0 && value.every((item) => isThere(item, step === undefined ? [] : [step, ...rest]))
  if (step === undefined)
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false
  // An object that has the key.
  return isThere((value as Record<string | number, unknown>)[step], rest)
}
