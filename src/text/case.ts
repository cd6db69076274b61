import { isSyllable } from './syllable.ts'

/** What may stand before the first letter of a sentence without being part of its words. */
const opening = /[\s“‘"'«([{…–-]*/u

/** The first letter in upper case; opening quotes and brackets are passed over, a text that begins with a digit is left alone. */
export function upperFirst(text: string): string {
  return mapFirst(text, upper)
}

/** The whole text in upper case, NFC kept. */
export function upper(text: string): string {
  return text.normalize('NFC').toUpperCase().normalize('NFC')
}

/** The whole text in lower case, NFC kept. */
export function lower(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC')
}

/** True when the first character is a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/**
 * The first letter in lower case, to put a sentence inside another, but only where that cannot hurt a name: not before
 * abbreviations (HĐND), foreign words, fixed names (Nhà nước, Tỉnh ủy), nor where the second word has a capital too
 * (Tuyên Quang, Ban Tổ chức), save after words that stand before names (tại Hà Nội, đồng chí Lâm Đông).
 */
export function lowerFirst(text: string): string {
  return mayLower(text) ? mapFirst(text, lower) : text
}

function mayLower(text: string): boolean {
  const words = text
    .normalize('NFC')
    .replace(opening, '')
    .split(/[\s,;:.!?…”’")\]]+/u)
  const [first = '', second = '', third = ''] = words
  if (/\p{Lu}/u.test(first.slice(1)) || !isSyllable(first)) return false
  const [one, two] = [lower(first), `${lower(first)} ${lower(second)}`]
  if (fixedNames.has(two) || (fixedNames.has(one) && !commonPairs.has(two))) return false
  if (isCapitalised(second)) return beforeNames.has(one)
  return !(isCapitalised(third) && (commonPairs.has(two) || bodies.has(two)))
}

function mapFirst(text: string, change: (letter: string) => string): string {
  const start = opening.exec(text)?.[0].length ?? 0
  const [letter = ''] = text.slice(start)
  return text.slice(0, start) + change(letter) + text.slice(start + letter.length)
}

/** Words and pairs that keep their capital inside a sentence, lower-cased for comparison (NĐ 30, Phụ lục II; HD 05 usage). */
const fixedNames = new Set(
  `đảng|bác|người|nhà nước|nhân dân|quốc hội|chính phủ|thủ tướng|trung ương|mặt trận|bộ chính|bí thư|phó bí|chủ tịch|phó chủ
  |tổng bí|trưởng ban|phó trưởng|ủy viên|uỷ viên|ủy ban|uỷ ban|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ
  |quận ủy|quận uỷ|đảng ủy|đảng uỷ|quân ủy|quân uỷ|hội đồng|văn phòng|liên đoàn|liên hiệp|giám đốc|phó giám|chánh văn|thường trực
  |quốc khánh|hiến pháp|công an|công đoàn|cựu chiến`
    .split('|')
    .map((entry) => entry.trim()),
)

/** Pairs in which a word of `fixedNames` is an ordinary one (HD 05 writes đảng viên, tổ chức đảng in lower case). */
const commonPairs = new Set(['đảng viên', 'người lao', 'người dân', 'người đứng', 'người có', 'người tham'])

/** Pairs that begin the name of a body when a capital follows: "Trung tâm Phục vụ hành chính công". */
const bodies = new Set([
  ...['trung tâm', 'đoàn thanh', 'hội liên', 'hội nông', 'hội cựu', 'trường trung'],
  ...[
    'trường tiểu',
    'trường đại',
    'trường chính',
    'trường cao',
    'bệnh viện',
    'công ty',
    'ngân hàng',
    'kho bạc',
    'bảo hiểm',
  ],
  ...['viện kiểm', 'tòa án', 'chi cục', 'tập đoàn', 'tổng công', 'thanh tra', 'chi bộ', 'quỹ vì'],
])

/** Words after which a name may follow, and which are themselves ordinary. */
const beforeNames = new Set(
  'toàn tại ở theo từ đến do của với cùng về trong sau trước khi tỉnh huyện xã ngành cụm khối vì nếu để cho nhờ riêng các những và'.split(
    ' ',
  ),
)
