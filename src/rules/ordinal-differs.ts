import { ordinalAtStart } from '../text/words.ts'
import type { Rule } from './rule.ts'

/** The ordinal of a meeting is the one in its name. */
export const ordinalDiffers: Rule = {
  id: 'ordinal-differs',
  severity: 'warning',
  about: {
    vi: 'Thứ tự của cuộc họp (ordinal) đúng như trong tên: “Hội nghị lần thứ mười tám” là 18.',
    en: 'The ordinal of a meeting is the one in its name: “Hội nghị lần thứ mười tám” is 18.',
  },
  *check({ meeting: { meeting } }) {
    const stated = meeting.ordinal?.number
    const named = ordinalIn(meeting.name)
    if (stated === undefined || named === undefined || named === stated) return
    yield {
      path: ['meeting', 'ordinal', 'number'],
      message: {
        vi: `Thứ tự ghi ${stated} nhưng theo tên cuộc họp là ${named}.`,
        en: `The ordinal is ${stated}, but by the name of the meeting it is ${named}.`,
      },
      hint: { vi: `Sửa thành ${named}, hoặc sửa tên cuộc họp.`, en: `Make it ${named}, or mend the name.` },
    }
  },
}

const gathering = 'kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội'
/** "lần thứ …", "Kỳ họp thứ …": a weekday stands behind neither. */
const ordinals = new RegExp(
  String.raw`(?<!\p{L})(?:lần|(?:${gathering})(?:\s+(?:thường lệ|chuyên đề|bất thường))?)\s+(?=thứ\s)`,
  'giu',
)
/** What may have an ordinal of its own. */
const others = new RegExp(
  String.raw`(?<!\p{L})(?:${gathering}|nghị quyết|kết luận|hội thi|hội thao|hội diễn|liên hoan|ngày hội|cuộc|giải|lễ|đợt|kỷ niệm)(?!\p{L})`,
  'giu',
)

/** The ordinal a name gives the meeting; nothing where there are several, or where it may be another's. */
function ordinalIn(name: string): number | undefined {
  const [only, ...more] = [...name.matchAll(ordinals)]
  if (!only || more.length > 0) return undefined
  const end = only.index + only[0].length
  const before = name.slice(0, end).match(others) ?? []
  return before.length > 1 ? undefined : ordinalAtStart(name.slice(end))
}
