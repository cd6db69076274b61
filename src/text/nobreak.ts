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
// The words before "thứ" and "lục", and scales: what follows them may belong to them.
const leading = set('trăm nghìn ngàn triệu tỷ tỉ lần Lần LẦN phụ Phụ PHỤ')
const initials: ReadonlySet<number> = new Set([...leading].map((word) => word.charCodeAt(0)))
const address = set('chí ông bà Chí Ông Bà CHÍ ÔNG BÀ')

const digits = /^\d/
const wholeNumber = /^[(“"]?\d+(?:[.,/]\d+)*%?$/
const numeral = /^(?:\d|[IVXLC]+(?![\p{L}])|[a-zđ](?!\p{L}))/u
const small = /^\p{Ll}/u
const capital = /^\p{Lu}/u
const lone = /^.\P{L}?$/u
const ended = /[,.;:!?)”"]$/u
const dash = /^[-–]$/u
const roman = /^[IVXLC]+(?!\p{L})/u

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
  ({ left, right }) => capital.test(right) && address.has(left),
]

function isUnit(word: string, after: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}].*$/u, '')
  return scales.has(bare) || (units.has(bare) && after !== 'chí')
}

/** Where the spaces of `text` stand at which no line may end, in order. */
export function keptSpaces(text: string): number[] {
  const { words, starts } = wordsIn(text)
  const kept: number[] = []
  // How many syllables of an addressed name have been read up to this word: 0 outside a name.
  let name = 0
  for (let i = 0; i + 1 < words.length; i++) {
    const [left, right] = [words[i] ?? '', words[i + 1] ?? '']
    const before = words[i - 1] ?? ''
    name = isCapital(left) && (name > 0 || address.has(before)) && !ended.test(before) ? name + 1 : 0
    const start = starts[i] ?? 0
    const end = start + left.length
    if (starts[i + 1] !== end + 1 || text.charCodeAt(end) < SPACE) continue
    const tells = telling(left, right)
    if ((!tells && name === 0) || ended.test(left)) continue
    const place = { before, left, right, after: words[i + 2] ?? '', kept: kept.at(-1) === start - 1 }
    if (endsName(place, name) || (tells && reasons.some((holds) => holds(place)))) kept.push(end)
  }
  return kept
}

const SPACE = 0x20

/** The words of a text and where they start: what stands between spaces, no-break spaces, tabs and new lines. */
function wordsIn(text: string): { words: string[]; starts: number[] } {
  const words: string[] = []
  const starts: number[] = []
  let start = 0
  // Splitting at one letter is what engines do best.
  for (const word of text.replace(/[\u00a0\n\t]/g, ' ').split(' ')) {
    if (word !== '') {
      words.push(word)
      starts.push(start)
    }
    start += word.length + 1
  }
  return { words, starts }
}

/** Kim Dung: the last two syllables of a name after its address. */
function endsName({ right, after }: Place, name: number): boolean {
  return name > 0 && capital.test(right) && (ended.test(right) || !capital.test(after))
}

/** A quick look: most spaces lie between two ordinary words, which no reason below speaks of. */
function telling(left: string, right: string): boolean {
  const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)]
  // Digits and signs come before "A"; a lone letter may count a point.
  if (a < 0x41 || b < 0x41 || a === 0x201c || a === 0x2013 || b === 0x2013) return true
  if (isCapital(right)) return address.has(left) || roman.test(right)
  return (right.length < 3 && lone.test(right)) || (initials.has(a) && leading.has(left))
}

/** ASCII letters are told without asking Unicode. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 0x80 ? code > 0x40 && code < 0x5b : capital.test(word)
}

/** The text with every such space as U+00A0; its length does not change. */
export function withNoBreaks(text: string): string {
  let result = ''
  let at = 0
  for (const space of keptSpaces(text)) {
    result += `${text.slice(at, space)}\u00a0`
    at = space + 1
  }
  return result + text.slice(at)
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
