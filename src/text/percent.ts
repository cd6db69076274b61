import { decimal, divide, rescale, sum } from './decimal.ts'
import type { Quantity } from './number.ts'
import { formatNumber, trimmed } from './number-format.ts'

/** What a percentage of nothing prints as. */
export const noPercent = '–'

/** k of n as a percentage: one decimal, half up, a final ",0" dropped (63,6; 50; 100). Nothing when n is zero. */
export function percentOf(k: number, n: number): Quantity | undefined {
  const percent = divide(Number(`${k}e2`), n, 1)
  return percent === undefined ? undefined : trimmed(percent, 1)
}

/** "63,6%", "7,09%"; "–" when there is nothing to divide by. */
export function formatPercent(percent: Quantity | undefined): string {
  return percent === undefined ? noPercent : `${formatNumber(percent)}%`
}

/**
 * Shares of the total in percent at one decimal which sum to exactly 100,0: each rounded down, and the missing tenths given to
 * the largest remainders (ties: to the larger value, then to the earlier). Nothing when the total is zero.
 */
export function largestRemainder(values: readonly number[]): readonly Quantity[] | undefined {
  if (values.some((value) => value < 0)) throw new RangeError(`Shares of negative numbers: ${values.join(', ')}`)
  const scale = Math.max(0, ...values.map((value) => decimal(value).scale))
  const parts = values.map((value) => rescale(decimal(value), scale))
  const total = parts.reduce((a, b) => a + b, 0n)
  if (total === 0n) return undefined
  const tenths = parts.map((part) => (part * 1000n) / total)
  const missing = 1000n - tenths.reduce((a, b) => a + b, 0n)
  const raised = new Set(byRemainder(parts, total).slice(0, Number(missing)))
  return tenths.map((count, index) => trimmed(Number(`${count + (raised.has(index) ? 1n : 0n)}e-1`), 1))
}

function byRemainder(parts: readonly bigint[], total: bigint): number[] {
  const remainder = (index: number) => ((parts[index] ?? 0n) * 1000n) % total
  const order = (a: bigint, b: bigint) => (a > b ? -1 : a < b ? 1 : 0)
  return parts
    .map((_, index) => index)
    .sort((a, b) => order(remainder(a), remainder(b)) || order(parts[a] ?? 0n, parts[b] ?? 0n) || a - b)
}

/** The exact sum of quantities, printed with the most decimals any of them has. */
export function total(quantities: readonly Quantity[]): Quantity {
  return {
    value: sum(quantities.map(({ value }) => value)),
    decimals: Math.max(0, ...quantities.map(({ decimals }) => decimals)),
  }
}
