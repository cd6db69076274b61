/** A stretch of text that stays on one line; `start` and `end` in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

// A space of any kind between two parts of a span.
const s = String.raw`[ \u00a0]`
const number = String.raw`\d+(?:[.,/]\d+)*`
// Words that a number names instead of counting.
const numbered = `ngày|tháng|năm|quý|số|điều|khoản|điểm|chương|phần|mục|phụ${s}lục|khóa|khoá|thứ|quận|loại|hạng|bậc|cấp`
const addressed = new RegExp(`(?<!\\p{L})(?:[Cc]hí|[Ôô]ng|[Bb]à)((?:${s}\\p{Lu}\\p{L}*){1,5})`, 'gu')

/** What belongs together on a line, each with its reason. */
const shapes: readonly RegExp[] = [
  // ngày 05 tháng 02 năm 2024; tháng 02 năm 2024; ngày 13/7/2024; năm 2024
  new RegExp(`ngày${s}\\d{1,2}${s}tháng${s}\\d{1,2}(?:${s}năm${s}\\d{4})?`, 'giu'),
  new RegExp(`tháng${s}\\d{1,2}${s}năm${s}\\d{4}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:ngày|tháng|năm|quý)${s}(?:${number}|[IVX]+(?![\\p{L}]))(?:-\\d+(?:-\\d+)?)?`, 'giu'),
  // 15 giờ 30 phút
  new RegExp(`\\d{1,2}${s}giờ(?:${s}\\d{1,2}(?:${s}phút)?)?`, 'giu'),
  // 2020 - 2025
  new RegExp(`\\d{4}${s}[-–]${s}\\d{4}`, 'gu'),
  // 7.200 tỷ đồng, 70 triệu đồng, 5 nghìn tỷ đồng
  new RegExp(
    `${number}${s}(?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)${s})*(?:đồng(?!${s}chí)|USD|trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L})`,
    'giu',
  ),
  // 6 tháng, 14 tỉnh, 269/805 đảng (viên): a number that counts and the first syllable of what it counts
  new RegExp(`(?<![\\p{L}\\d/.-]|(?:${numbered})${s})${number}%?${s}\\p{Ll}+`, 'giu'),
  // số 04-QC/BTCTU, Điều 5, khoản 2, điểm a, Chương XII, Phụ lục 1, khóa XIV, lần thứ XIV
  new RegExp(
    `(?<!\\p{L})(?:${numbered}|lần${s}thứ)${s}(?:\\d[\\p{L}\\d/.-]*|[IVXLC]+(?!\\p{L})|[a-zđ](?!\\p{L}))`,
    'giu',
  ),
  // a dash never begins a line
  new RegExp(`(?<=\\S)${s}[-–](?=${s})`, 'gu'),
]

/** The stretches of `text` that must not be broken across lines, in order, none overlapping. */
export function noBreakSpans(text: string): Span[] {
  const found = [...shapes.flatMap((shape) => [...text.matchAll(shape)].map(spanOf)), ...nameSpans(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const merged: Span[] = []
  for (const span of found) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}

function spanOf({ 0: match, index }: RegExpMatchArray): Span {
  return { start: index ?? 0, end: (index ?? 0) + match.length }
}

/** "chí Lâm Đông", "chí Lê" and "Kim Dung": an address and the name's first syllable, and the name's last two. */
function nameSpans(text: string): Span[] {
  return [...text.matchAll(addressed)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const syllables = name.trim().split(/[ \u00a0]/)
    const [first = ''] = syllables
    const end = index + whole.length
    const head = { start: index, end: end - name.length + 1 + first.length }
    return syllables.length > 1 ? [head, { start: end - syllables.slice(-2).join(' ').length, end }] : [head]
  })
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
