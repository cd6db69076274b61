/** An exact decimal number: `digits` / 10^`scale`. What is typed in decimal is reckoned in decimal. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** The decimal number that a double prints as: 1.005 is exactly 1.005. */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** The nearest double, for values that leave exact reckoning. */
export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`)
}

/** Digits of `value` with exactly `scale` decimals: rounding half up, away from zero for negative numbers. */
export function rescale(value: Decimal, scale: number): bigint {
  if (scale >= value.scale) return value.digits * 10n ** BigInt(scale - value.scale)
  return divideHalfUp(value.digits, 10n ** BigInt(value.scale - scale))
}

/** The quotient rounded half up to a whole number; half goes away from zero. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n
  const [a, b] = [absolute(dividend), absolute(divisor)]
  const quotient = (2n * a + b) / (2n * b)
  return negative ? -quotient : quotient
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** `value` rounded half up to `places` decimals, exactly: 1.005 to two places is 1.01. */
export function round(value: number, places: number): number {
  return toNumber({ digits: rescale(decimal(value), places), scale: places })
}

/** The exact sum: 0.1 and 0.2 are 0.3. */
export function sum(values: readonly number[]): number {
  const parts = values.map(decimal)
  const scale = Math.max(0, ...parts.map((part) => part.scale))
  return toNumber({ digits: parts.reduce((total, part) => total + rescale(part, scale), 0n), scale })
}

/** The exact product. */
export function multiply(a: number, b: number): number {
  const [x, y] = [decimal(a), decimal(b)]
  return toNumber({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** The quotient rounded half up to `places` decimals; nothing when `divisor` is zero. */
export function divide(dividend: number, divisor: number, places: number): number | undefined {
  const [a, b] = [decimal(dividend), decimal(divisor)]
  if (b.digits === 0n) return undefined
  const digits = divideHalfUp(a.digits * 10n ** BigInt(b.scale + places), b.digits * 10n ** BigInt(a.scale))
  return toNumber({ digits, scale: places })
}
