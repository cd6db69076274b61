import type { Role } from '../meeting/scalars.ts'
import type { Rule } from './rule.ts'

/** A comma between brackets parts sentences, and cuts one that has a comma itself. */
export const commaSplitsSentence: Rule = {
  id: 'comma-splits-sentence',
  severity: 'warning',
  about: {
    vi: 'Trong dấu [ ], dấu phẩy ngắt ý: câu có dấu phẩy thì đặt trong dấu ngoặc kép.',
    en: 'Between [ ] a comma ends a sentence: one that has a comma is put between quotes.',
  },
  *check({ leaves, partedByComma }) {
    const items = leaves.filter(({ role, path }) => whole.includes(role) && typeof path.at(-1) === 'number')
    const told = new Set<string>()
    for (const [index, { path, value }] of items.entries()) {
      const list = path.slice(0, -1).join('.')
      // Once for a list: what follows is mended with it.
      if (told.has(list) || !partedByComma(path) || !isTail(items[index - 1]?.value ?? '', value)) continue
      told.add(list)
      yield {
        path,
        message: {
          vi: `“${value}” nối tiếp câu trước nhưng đứng thành một ý riêng, vì dấu phẩy trong [ ] ngắt ý.`,
          en: `“${value}” goes on with the sentence before it, but between [ ] a comma makes it one of its own.`,
        },
        hint: {
          vi: 'Đặt cả câu trong dấu ngoặc kép, hoặc viết mỗi ý một dòng sau dấu gạch “- ”.',
          en: 'Put the whole sentence between quotes, or each sentence on a line of its own after “- ”.',
        },
      }
    }
  },
}

const whole: readonly Role[] = ['sentence', 'quote']

/** Sentences of a list begin alike: after one with a capital, what has none and is no mere word or two goes on with it. */
function isTail(before: string, item: string): boolean {
  if (!/^\p{Ll}/u.test(item)) return false
  const [words, next] = [wordsIn(before), wordsIn(item)]
  if (words === 1 || next === 1) return true
  if (/^\p{Lu}/u.test(before) && Math.max(words, next) >= fewWords) return true
  return openEnd.test(before) && another.test(item)
}

/** Fewer may be a heading of its own: "Đoàn kết, kỷ cương". */
const fewWords = 4

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length
}

/** "các sở, ngành", "15 xã, phường", "cán bộ, công chức": bodies and people in a row. */
const openEnd = /(?:^|\s)(?:(?:các|những|mọi|từng|mỗi|\d[\d.]*)\s+\S+|cán bộ|cấp ủy|cấp uỷ)$/iu
const another =
  /^(?:ban|ngành|phòng|sở|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|bản|buôn|làng|tổ|đoàn thể|hội|cơ quan|đơn vị|địa phương|tổ chức|chi bộ|đảng bộ|đảng viên|công chức|viên chức|chiến sĩ|đoàn viên|hội viên|khối|lĩnh vực)(?!\p{L})/u
