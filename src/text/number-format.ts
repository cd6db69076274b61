import { decimal, rescale } from './decimal.ts'
import type { Quantity } from './number.ts'

/** How a number is printed. */
export interface NumberStyle {
  /** Whole numbers from 0 to 9 get a zero before them: "05 tập thể". */
  readonly padBelowTen?: boolean
}

/** The Vietnamese way: dots between thousands, a decimal comma, as many decimals as typed: "7.200", "7,09", "1.234,5". */
export function formatNumber({ value, decimals }: Quantity, { padBelowTen = false }: NumberStyle = {}): string {
  const digits = rescale(decimal(value), decimals)
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const fraction = decimals > 0 ? `,${text.slice(-decimals)}` : ''
  const padded = padBelowTen && decimals === 0 && whole.length === 1 ? `0${whole}` : whole
  return (digits < 0n ? '-' : '') + padded.replace(/\B(?=(?:\d{3})+$)/g, '.') + fraction
}

/** A whole number the Vietnamese way: "190.000", "05" when padding is asked. */
export function formatInteger(value: number, style: NumberStyle = {}): string {
  return formatNumber({ value, decimals: 0 }, style)
}

/** A computed number with the decimals it has and no more, at most `places`: 63.6 "63,6", 50 "50". */
export function trimmed(value: number, places: number): Quantity {
  const digits = rescale(decimal(value), places)
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0
  const decimals = digits === 0n ? 0 : Math.max(0, places - zeros)
  return { value: Number(`${digits}e-${places}`), decimals }
}

/** A number with its unit: "7.200 tỷ đồng", "7,09%", "70 triệu đồng/năm/địa phương". */
export function formatAmount(
  quantity: Quantity,
  unit = '',
  per: readonly string[] = [],
  style: NumberStyle = {},
): string {
  return withUnit(formatNumber(quantity, style), unit, per)
}

/** "từ 50 đến 70 triệu đồng": the unit said once, at the end. */
export function formatAmountRange(from: Quantity, to: Quantity, unit = '', per: readonly string[] = []): string {
  const low = unit.startsWith('%') ? formatAmount(from, unit) : formatNumber(from)
  return `từ ${low} đến ${formatAmount(to, unit, per)}`
}

/** No space before %, ‰ or °; one before any other unit. */
function withUnit(number: string, unit: string, per: readonly string[]): string {
  const words = [unit.trim(), ...per.map((part) => part.trim())].filter((part) => part !== '').join('/')
  if (words === '') return number
  return /^[%‰°]/u.test(words) ? number + words : `${number} ${words}`
}
