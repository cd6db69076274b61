import { type Parsed, read, refuse } from './parsed.ts'

/** A number with the decimal digits it is printed with: `7.09` is 7.09 with 2, printed "7,09"; `7.200` is 7200 with 0. */
export interface Quantity {
  readonly value: number
  readonly decimals: number
}

/** More digits than this a number cannot hold exactly. */
export const maxDigits = 15

/**
 * Reads a number as officers type it: `7200`, `7.200` and `1.234.567` (dots part thousands), `29,8`, `1.234,5`, `7.09`
 * (a dot before other than three digits is a decimal point), `0.125`. What has two readings is refused with both.
 */
export function parseNumber(typed: string): Parsed<Quantity> {
  return parse(typed, figure)
}

/** Reads a number under `percent`: a dot is always the decimal point. */
export function parsePercent(typed: string): Parsed<Quantity> {
  return parse(typed, percent)
}

/** Reads a count: a whole number, `7200` or `7.200`, leading zeros allowed (`05`). */
export function parseInteger(typed: string): Parsed<number> {
  const parsed = parseNumber(typed)
  if (!parsed.ok) return parsed
  const { value } = parsed.value
  if (Number.isInteger(value) && parsed.value.decimals === 0) return read(value)
  return refuse('number-not-whole', `“${typed}” phải là số nguyên.`, `“${typed}” must be a whole number.`)
}

/** Sign, whole digits and decimal digits; nothing when the text has another shape. */
type Split = readonly [whole: string, decimals: string] | Parsed<never> | undefined

function parse(typed: string, split: (text: string, typed: string) => Split): Parsed<Quantity> {
  const text = typed.trim().replace(/[−–]/u, '-')
  const sign = text.startsWith('-') ? '-' : ''
  const parts = split(text.slice(sign.length), typed.trim())
  if (parts === undefined) return stranger(typed.trim())
  if ('ok' in parts) return parts
  const [whole, decimals] = parts
  if (`${whole}${decimals}`.replace(/^0+/, '').length > maxDigits) return tooLong(typed.trim())
  const value = Number(`${sign}${whole}.${decimals}`)
  return read({ value: value === 0 ? 0 : value, decimals: decimals.length })
}

function figure(text: string, typed: string): Split {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return halves(text.replaceAll('.', ''))
  if (!plain.test(text)) return undefined
  const [whole, decimals] = halves(text)
  return decimals.length === 3 && !zero.test(whole) ? twoReadings(typed, whole, decimals) : [whole, decimals]
}

function percent(text: string, typed: string): Split {
  if (!plain.test(text)) return undefined
  const [whole, decimals] = halves(text)
  const ambiguous = text.includes(',') && decimals.length === 3 && !zero.test(whole)
  return ambiguous ? doubtful(typed, [`${whole}${decimals}`, `${whole}.${decimals}`]) : [whole, decimals]
}

/** Digits with at most one separator among them. */
const plain = /^\d+(?:[.,]\d+)?$/
const zero = /^0+$/

function halves(text: string): readonly [whole: string, decimals: string] {
  const [whole = '', decimals = ''] = text.split(/[.,]/)
  return [whole, decimals]
}

function twoReadings(typed: string, whole: string, decimals: string): Parsed<never> {
  const shorter = decimals.replace(/0+$/, '')
  // Three decimals after a comma are what is in doubt, so a true thousandth is typed with one zero more.
  const fraction = shorter === '' ? '0' : shorter.length === 3 ? `${shorter}0` : shorter
  return doubtful(typed, [`${whole}${decimals}`, `${whole},${fraction}`])
}

function doubtful(typed: string, readings: readonly string[]): Parsed<never> {
  const vi = `“${typed}” đọc được theo hai cách, không rõ dấu phân cách là hàng nghìn hay thập phân.`
  const en = `“${typed}” can be read in two ways: the separator may part thousands or decimals.`
  const sign = /[-−–]/u.test(typed) ? '-' : ''
  return refuse(
    'number-ambiguous',
    vi,
    en,
    readings.map((reading) => sign + reading),
  )
}

function tooLong(typed: string): Parsed<never> {
  return refuse(
    'number-too-long',
    `“${typed}” có quá ${maxDigits} chữ số.`,
    `“${typed}” has more than ${maxDigits} digits.`,
  )
}

/** What the typed text is, when it is not a number of the contract: each with its own sentence. */
const strangers: readonly {
  readonly code: string
  readonly shape: RegExp
  readonly vi: string
  readonly en: string
  readonly readings?: (match: RegExpExecArray) => readonly string[]
}[] = [
  {
    code: 'number-ambiguous',
    shape: /^-?\d{1,3}(?:,\d{3})+\.\d+$/,
    vi: 'dùng dấu phẩy trước dấu chấm, không theo cách viết số của Việt Nam',
    en: 'puts a comma before a dot, which is not the Vietnamese way',
    readings: ([text]) => [text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')), text.replace(/[.,]/g, '')],
  },
  {
    code: 'number-english-thousands',
    shape: /^-?\d{1,3}(?:,\d{3}){2,}$/,
    vi: 'dùng dấu phẩy để ngăn hàng nghìn; tiếng Việt dùng dấu chấm',
    en: 'parts thousands by commas; Vietnamese uses dots',
    readings: ([text]) => [text.replaceAll(',', '.')],
  },
  {
    code: 'number-with-percent',
    shape: /^-?[\d.,]+\s*%$/,
    vi: 'có ký hiệu %; chỉ ghi số',
    en: 'carries a % sign; type the number alone',
    readings: ([text]) => [text.replace(/\s*%/, '')],
  },
  {
    code: 'number-exponent',
    shape: /^[-+]?[\d.,]+e[-+]?\d+$/i,
    vi: 'viết theo lũy thừa; ghi đủ các chữ số',
    en: 'is in exponent notation; type all its digits',
  },
  {
    code: 'number-base',
    shape: /^[-+]?0[xob][\da-f]+$/i,
    vi: 'không viết ở hệ thập phân',
    en: 'is not written in decimal',
  },
  {
    code: 'number-spaced',
    shape: /^-?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+$/,
    vi: 'có khoảng trắng giữa các chữ số',
    en: 'has spaces between its digits',
    readings: ([text]) => [text.replace(/\s/g, '.')],
  },
  {
    code: 'number-bare-point',
    shape: /^-?[.,]\d+$/,
    vi: 'thiếu số 0 ở phần nguyên',
    en: 'lacks the zero before its decimal point',
    readings: ([text]) => [text.replace(/[.,]/, '0,')],
  },
  {
    code: 'number-with-plus',
    shape: /^\+[\d.,]+$/,
    vi: 'có dấu cộng; chỉ ghi số',
    en: 'carries a plus sign; type the number alone',
    readings: ([text]) => [text.slice(1)],
  },
  {
    code: 'number-with-unit',
    shape: /^(-?\d[\d.,]*)\s*\p{L}/u,
    vi: 'có cả đơn vị; đơn vị có khóa riêng (`unit`)',
    en: 'carries its unit, which has its own key (`unit`)',
    readings: ([, number = '']) => [number],
  },
  {
    code: 'number-grouping',
    shape: /^-?\d[\d.,]*$/,
    vi: 'đặt sai dấu phân cách hàng nghìn hoặc thập phân',
    en: 'has its separators in the wrong places',
  },
]

function stranger(typed: string): Parsed<never> {
  for (const { code, shape, vi, en, readings } of strangers) {
    const match = shape.exec(typed)
    if (match) return refuse(code, `“${typed}” ${vi}.`, `“${typed}” ${en}.`, readings?.(match).flatMap(accepted))
  }
  return refuse('number-shape', `“${typed}” không phải là số.`, `“${typed}” is not a number.`)
}

/** What is offered must itself be accepted: of a number in doubt, its readings. */
function accepted(number: string): readonly string[] {
  const parsed = parseNumber(number)
  return parsed.ok ? [number] : (parsed.fault.readings ?? [])
}
