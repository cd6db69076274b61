/** A stretch of text that stays on one line; `start` and `end` in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words round one space: `left` and `right` of it, two further on either side; empty beyond the text. */
interface Place {
  readonly before: string
  readonly left: string
  readonly right: string
  readonly after: string
  /** The space before `left` is already kept. */
  readonly kept: boolean
}

// Words that a number names instead of counting.
const named = set('ngày tháng năm quý số điều khoản điểm chương phần mục lục khóa khoá thứ quận loại hạng bậc cấp')
const scales = set('trăm nghìn ngàn triệu tỷ tỉ')
const units = set('đồng usd')
const address = set('chí ông bà')

const digits = /^\d/
const wholeNumber = /^[(“"]?\d+(?:[.,/]\d+)*%?$/
const numeral = /^(?:\d|[IVXLC]+(?![\p{L}])|[a-zđ](?!\p{L}))/u
const small = /^\p{Ll}/u
const capital = /^\p{Lu}/u
const ended = /[,.;:!?)”"]$/u
const dash = /^[-–]$/u

/** When a space is kept, each with an example. */
const reasons: readonly ((place: Place) => boolean)[] = [
  // kinh tế - xã hội: a dash never begins a line
  ({ right, after }) => dash.test(right) && after !== '',
  // 2020 - 2025
  ({ before, left, right }) => dash.test(left) && /^\d{4}$/.test(before) && /^\d{4}(?!\d)/.test(right),
  // ngày 05, số 04-QC/BTCTU, Điều 5, khoản 2, điểm a, Chương XII, khóa XIV
  ({ left, right }) => numeral.test(right) && named.has(left.toLowerCase()),
  // lần thứ XIV, Phụ lục 1
  ({ left, right, after }) => /^(?:lần thứ|phụ lục)$/i.test(`${left} ${right}`) && numeral.test(after),
  // 05 tháng 02, 02 năm 2024
  ({ before, left, right }) => digits.test(left) && /^ngày$/i.test(before) && right === 'tháng',
  ({ before, left, right, after }) =>
    digits.test(left) && /^tháng$/i.test(before) && right === 'năm' && digits.test(after),
  // 15 giờ 30 phút
  ({ before, left, right }) => left === 'giờ' && digits.test(before) && digits.test(right),
  ({ before, left, right }) => digits.test(left) && before === 'giờ' && right.startsWith('phút'),
  // 6 tháng, 269/805 đảng (viên), 7.200 tỷ: a number that counts and the first syllable of what it counts
  ({ before, left, right }) => wholeNumber.test(left) && small.test(right) && !named.has(before.toLowerCase()),
  // 7.200 tỷ đồng, 5 nghìn tỷ đồng
  ({ left, right, after, kept }) => kept && scales.has(left) && isUnit(right, after),
  // chí Lâm (Đông): an address and the first syllable of the name
  ({ left, right }) => capital.test(right) && address.has(left.toLowerCase()),
]

function isUnit(word: string, after: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}].*$/u, '')
  return scales.has(bare) || (units.has(bare) && after !== 'chí')
}

/** The stretches of `text` that must not be broken across lines, in order, none overlapping. */
export function noBreakSpans(text: string): Span[] {
  const words = [...text.matchAll(/[^ \u00a0\n\t]+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const spans: Span[] = []
  let name = 0
  for (const [index, { word, start, end }] of words.entries()) {
    const next = words[index + 1]
    name = nameLength(word, words[index - 1]?.word ?? '', name)
    if (!next || next.start !== end + 1 || text.charAt(end) < ' ') continue
    const last = spans.at(-1)
    const kept = last !== undefined && last.end === end && last.start < start
    const place = {
      before: words[index - 1]?.word ?? '',
      left: word,
      right: next.word,
      after: words[index + 2]?.word ?? '',
      kept,
    }
    if (!keeps(place, name)) continue
    if (last && last.end === end) spans[spans.length - 1] = { start: last.start, end: next.end }
    else spans.push({ start, end: next.end })
  }
  return spans
}

/** How many syllables of an addressed name have been read up to this word: 0 outside a name. */
function nameLength(word: string, before: string, name: number): number {
  if (!capital.test(word) || ended.test(before)) return 0
  return name > 0 || address.has(before.toLowerCase()) ? name + 1 : 0
}

function keeps(place: Place, name: number): boolean {
  if (ended.test(place.left)) return false
  // Kim Dung: the last two syllables of a name after its address
  if (name > 0 && capital.test(place.right) && (ended.test(place.right) || !capital.test(place.after))) return true
  return telling(place) && reasons.some((holds) => holds(place))
}

/** A quick look: most spaces lie between two ordinary words, which no reason below speaks of. */
function telling({ left, right }: Place): boolean {
  const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)]
  // Signs, digits and ASCII capitals come before "a"; a lone letter may count a point.
  if (a < 0x61 || b < 0x61 || b === 0x2013 || left === '–' || right.length < 3) return true
  return capital.test(right) || scales.has(left) || left === 'lần' || left === 'phụ'
}

/** The text with every space inside such a stretch as U+00A0; its length does not change. */
export function withNoBreaks(text: string): string {
  let result = ''
  let at = 0
  for (const { start, end } of noBreakSpans(text)) {
    result += text.slice(at, start) + text.slice(start, end).replaceAll(' ', '\u00a0')
    at = end
  }
  return result + text.slice(at)
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
