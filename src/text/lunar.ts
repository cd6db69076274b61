import { type CalendarDate, dateOfNumber, dayNumber } from './date.ts'

/** A day of the Vietnamese lunar calendar (âm lịch), reckoned for the meridian of UTC+7. */
export interface LunarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The solar day of a lunar one; the month is never a leap month. Good for 1900 to 2199. */
export function fromLunar({ year, month, day }: LunarDate): CalendarDate {
  // Month 11 holds the winter solstice and names the months around it.
  const start = month < 11 ? monthEleven(year - 1) : monthEleven(year)
  const next = month < 11 ? monthEleven(year) : monthEleven(year + 1)
  const steps = (month + 1) % 12
  const leap = next - start > 365 ? leapMonth(start) : Number.POSITIVE_INFINITY
  return dateOfNumber(moonNear(start, steps + (steps >= leap ? 1 : 0)) - 1 + day)
}

/** Mean length of a lunar month, days. */
const month = 29.530588853
/** The new moon of 1 January 1900 in Julian days; the first of the counted ones. */
const firstMoon = 2_415_021.076998695
/** The Julian day of noon UTC that begins the count of `dayNumber`, minus half a day and seven hours. */
const epoch = 2_440_587.5 - 7 / 24

/** Day number of the new moon `steps` months after the one on day `start`. */
function moonNear(start: number, steps: number): number {
  const k = Math.floor((start + epoch - firstMoon) / month + 0.5)
  return newMoon(k + steps)
}

/** Day number (UTC+7) of the first day of the lunar month that holds the winter solstice of `year`. */
function monthEleven(year: number): number {
  const yearEnd = dayNumber({ year, month: 12, day: 31 })
  const k = Math.floor((yearEnd + epoch - firstMoon) / month)
  const moon = newMoon(k)
  return sunSector(moon) >= 9 ? newMoon(k - 1) : moon
}

/** How many months after month 11 the leap month comes: the first without a principal term. */
function leapMonth(start: number): number {
  let steps = 1
  while (sunSector(moonNear(start, steps)) !== sunSector(moonNear(start, steps + 1))) steps += 1
  return steps
}

/** Which twelfth of its yearly way, 0 to 11 from the spring equinox, the sun has reached when day `number` begins (UTC+7). */
function sunSector(number: number): number {
  const centuries = (number + epoch - 2_451_545) / 36_525
  const anomaly = rad(357.5291 + 35_999.0503 * centuries - 0.0001559 * centuries ** 2 - 0.00000048 * centuries ** 3)
  const mean = 280.46645 + 36_000.76983 * centuries + 0.0003032 * centuries ** 2
  const centre =
    (1.9146 - 0.004817 * centuries - 0.000014 * centuries ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * centuries) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  return Math.floor((((mean + centre) % 360) + 360) / 30) % 12
}

/** Day number (UTC+7) of the k-th new moon since 1900 (J. Meeus, Astronomical Algorithms, 1998, shortened). */
function newMoon(k: number): number {
  const t = k / 1236.85
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin(rad(166.56 + 132.87 * t - 0.009173 * t ** 2))
  const sun = rad(359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3)
  const moon = rad(306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3)
  const latitude = rad(21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3)
  const correction = terms(t).reduce(
    (sum, [size, a, b, c]) => sum + size * Math.sin(a * sun + b * moon + c * latitude),
    0,
  )
  return Math.floor(mean + correction - shift(t) - epoch)
}

/** Size in days, and how many times the sun's anomaly, the moon's, and its latitude. */
function terms(t: number): readonly (readonly [number, number, number, number])[] {
  return [
    [0.1734 - 0.000393 * t, 1, 0, 0],
    [0.0021, 2, 0, 0],
    [-0.4068, 0, 1, 0],
    [0.0161, 0, 2, 0],
    [-0.0004, 0, 3, 0],
    [0.0104, 0, 0, 2],
    [-0.0051, 1, 1, 0],
    [-0.0074, 1, -1, 0],
    [0.0004, 1, 0, 2],
    [-0.0004, -1, 0, 2],
    [-0.0006, 0, 1, 2],
    [0.001, 0, -1, 2],
    [0.0005, 1, 2, 0],
  ]
}

/** Dynamical minus universal time, days. */
function shift(t: number): number {
  return -0.000278 + 0.000265 * t + 0.000262 * t ** 2
}

function rad(degrees: number): number {
  return (degrees * Math.PI) / 180
}
