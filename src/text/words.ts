import { fromRoman, toRoman } from './roman.ts'

/** Choices of usage in reading numbers out. */
export interface WordsStyle {
  /** Between hundreds and a lone unit: "một trăm linh năm". */
  readonly zero?: 'linh' | 'lẻ'
  /** 24: "hai mươi tư" or "hai mươi bốn". */
  readonly four?: 'tư' | 'bốn'
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/** A whole number up to 999.999.999.999.999 in words: 105 "một trăm linh năm", 21 "hai mươi mốt", 1.005 "một nghìn không trăm linh năm". */
export function numberInWords(number: number, style: WordsStyle = {}): string {
  if (!Number.isSafeInteger(number) || Math.abs(number) > 999_999_999_999_999)
    throw new RangeError(`Only whole numbers up to 15 digits are said in words, got ${number}`)
  if (number < 0) return `âm ${numberInWords(-number, style)}`
  if (number === 0) return digits[0]
  return groups(number, false, style).join(' ')
}

const scales: readonly (readonly [number, string])[] = [
  [1_000_000_000, 'tỷ'],
  [1_000_000, 'triệu'],
  [1_000, 'nghìn'],
]

/** Words of a positive number; `inner` when something larger was said before it, so that its hundreds are said even when zero. */
function groups(number: number, inner: boolean, style: WordsStyle): string[] {
  const words: string[] = []
  let rest = number
  for (const [size, name] of scales) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count > 0) words.push(...groups(count, inner || words.length > 0, style), name)
  }
  return rest > 0 ? [...words, ...below1000(rest, inner || words.length > 0, style)] : words
}

function below1000(number: number, inner: boolean, style: WordsStyle): string[] {
  const hundreds = Math.floor(number / 100)
  const rest = number % 100
  const said = hundreds > 0 || inner
  const head = said ? [digits[hundreds] ?? '', 'trăm'] : []
  if (rest === 0) return head
  if (rest < 10) return said ? [...head, style.zero ?? 'linh', digits[rest] ?? ''] : [digits[rest] ?? '']
  return [...head, ...tens(rest, style)]
}

function tens(number: number, { four = 'tư' }: WordsStyle): string[] {
  const ten = Math.floor(number / 10)
  const unit = number % 10
  const head = ten === 1 ? ['mười'] : [digits[ten] ?? '', 'mươi']
  if (unit === 0) return head
  if (unit === 5) return [...head, 'lăm']
  if (ten > 1 && unit === 1) return [...head, 'mốt']
  if (ten > 1 && unit === 4) return [...head, four]
  return [...head, digits[unit] ?? '']
}

/** "thứ nhất", "thứ hai", "thứ tư", "thứ mười một": an ordinal in words, from 1. */
export function ordinalInWords(number: number, style: WordsStyle = {}): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Ordinals count from 1, got ${number}`)
  if (number === 1) return 'thứ nhất'
  return number === 4 ? 'thứ tư' : `thứ ${numberInWords(number, style)}`
}

/** How the number of a congress or a session is written after "thứ". */
export type OrdinalForm = 'roman' | 'digits' | 'words'

/** "thứ XIV", "thứ 14", "thứ mười bốn"; the first is always "thứ nhất" save in Roman numerals. */
export function ordinal(number: number, form: OrdinalForm): string {
  if (form === 'roman') return `thứ ${toRoman(number)}`
  return form === 'digits' && number > 1 ? `thứ ${number}` : ordinalInWords(number)
}

const inWords = new Map(
  Array.from({ length: 199 }, (_, index) => index + 1).flatMap((number) =>
    (['tư', 'bốn'] as const).map((four) => [ordinalInWords(number, { four }), number] as const),
  ),
)

/** The number of an ordinal that a text begins with, to 199, however it is written: "thứ XIV của Đảng", "thứ 14", "Thứ mười bốn" are 14. */
export function ordinalAtStart(text: string): number | undefined {
  const [thu = '', first = '', ...rest] = text.trim().split(/[^\p{L}\d]+/u, 8)
  if (thu.toLowerCase() !== 'thứ') return undefined
  if (/^\d{1,3}$/.test(first)) return Number(first)
  const words = ['thứ', first, ...rest].map((word) => word.toLowerCase())
  for (let count = words.length; count > 1; count -= 1) {
    const number = inWords.get(words.slice(0, count).join(' '))
    if (number !== undefined) return number
  }
  return fromRoman(first)
}
