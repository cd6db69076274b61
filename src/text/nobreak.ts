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
  ({ before, left, right }) => digits.test(left) && before.toLowerCase() === 'ngày' && right === 'tháng',
  ({ before, left, right, after }) =>
    digits.test(left) && before.toLowerCase() === 'tháng' && right === 'năm' && digits.test(after),
  // 15 giờ 30 phút
  ({ before, left, right }) => left === 'giờ' && digits.test(before) && digits.test(right),
  // 6 tháng, 269/805 đảng (viên), 7.200 tỷ: a number that counts and the first syllable of what it counts
  ({ before, left, right }) => wholeNumber.test(left) && small.test(right) && !named.has(before.toLowerCase()),
  // 7.200 tỷ đồng, 5 nghìn tỷ đồng
  ({ left, right, after, kept }) => kept && scales.has(left) && isUnit(right, after),
  // chí Lâm (Đông): an address and the first syllable of the name
  ({ left, right }) => address.has(left) && capital.test(right),
]

function isUnit(word: string, after: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}].*$/u, '')
  return scales.has(bare) || (units.has(bare) && after !== 'chí')
}

/** Where the spaces of `text` stand at which no line may end, in order. */
function keptSpaces(text: string): number[] {
  const ends = wordEnds(text)
  const word = (at: number): string => text.slice(at > 0 ? (ends[at - 1] ?? 0) + 1 : 0, ends[at] ?? 0)
  const kept: number[] = []
  // How many syllables of an addressed name have been read up to this word: 0 outside a name.
  let name = 0
  let start = 0
  for (let i = 0; i + 1 < ends.length; i++) {
    const end = ends[i] ?? 0
    name = isCapital(text.charCodeAt(start)) && continuesName(word(i - 1), name) ? name + 1 : 0
    const short = (ends[i + 1] ?? 0) - end <= 3
    const tells = telling(text.charCodeAt(start), text.charCodeAt(end + 1), short, i, word)
    if ((tells || name > 0) && !ended.test(text.charAt(end - 1))) {
      const [before, left, right, after] = [word(i - 1), word(i), word(i + 1), word(i + 2)]
      const place = { before, left, right, after, kept: kept.at(-1) === start - 1 }
      if (endsName(place, name) || (tells && reasons.some((holds) => holds(place)))) kept.push(end)
    }
    start = end + 1
  }
  return kept
}

/** Where the words of a text end: at each space, and at the end. */
function wordEnds(text: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) ends.push(at)
  ends.push(text.length)
  return ends
}

function continuesName(before: string, name: number): boolean {
  return (name > 0 || address.has(before)) && !ended.test(before)
}

/** Kim Dung: the last two syllables of a name after its address. */
function endsName({ right, after }: Place, name: number): boolean {
  return name > 0 && capital.test(right) && (ended.test(right) || !capital.test(after))
}

/** A quick look at the first letters of words `i` and the next: most are ordinary words, which no reason speaks of. */
function telling(left: number, right: number, short: boolean, i: number, word: (at: number) => string): boolean {
  if (left === SPACE || right === SPACE) return false
  // Digits and signs come before "A"; a lone letter may count a point.
  if (left < 0x41 || right < 0x41 || left === 0x201c) return true
  if (initials.has(left) && leading.has(word(i))) return true
  if (isCapital(right)) return address.has(word(i)) || roman.test(word(i + 1))
  return short && lone.test(word(i + 1))
}

const SPACE = 0x20

/** ASCII letters are told without asking Unicode. */
function isCapital(code: number): boolean {
  return code < 0x80 ? code > 0x40 && code < 0x5b : capital.test(String.fromCharCode(code))
}

/** The text with U+00A0 at the spaces where no line may end; its length does not change. */
export function withNoBreaks(text: string): string {
  let result = ''
  let at = 0
  // A no-break space in the data and a forced new line part words, too.
  for (const space of keptSpaces(text.replace(/[\u00a0\n]/g, ' '))) {
    if (text.charAt(space) === '\n') continue
    result += `${text.slice(at, space)}\u00a0`
    at = space + 1
  }
  return result + text.slice(at)
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
