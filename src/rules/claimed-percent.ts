import type { Path } from '../diagnostic.ts'
import { wholeOf } from '../meeting/reckoning.ts'
import type { Quantity } from '../meeting/scalars.ts'
import { multiply, sum } from '../text/decimal.ts'
import { formatPercent, percentOf } from '../text/percent.ts'
import { ofEachFigure, ratioText } from './figure-rule.ts'
import type { Finding, Rule } from './rule.ts'

/** In percentage points. */
const tolerance = 0.05

/** A percentage that a source gives beside k/n is the one that k/n gives. */
export const claimedPercent: Rule = {
  id: 'claimed-percent',
  severity: 'error',
  about: {
    vi: 'Tỷ lệ mà nguồn nêu (claimed_percent) khớp với tỷ lệ tính được, sai lệch không quá 0,05.',
    en: 'A percentage claimed beside k/n is the one reckoned, within 0.05.',
  },
  check: ofEachFigure(function* (figure, path) {
    const [k, n] = [figure.done ?? figure.value, figure.of ?? figure.plan ?? figure.total]
    yield* compared(figure.claimed_percent, k, n, path)
    const whole = wholeOf(figure)
    for (const [index, part] of figure.breakdown.entries())
      yield* compared(part.claimed_percent, part.value, whole, [...path, 'breakdown', index])
  }),
}

function* compared(
  claimed: Quantity | undefined,
  k: Quantity | undefined,
  n: Quantity | undefined,
  path: Path,
): Iterable<Finding> {
  if (!claimed || !k || !n || n.value === 0 || isNear(claimed.value, k.value, n.value)) return
  const computed = formatPercent(percentOf(k.value, n.value))
  yield {
    path: [...path, 'claimed_percent'],
    message: {
      vi: `Nguồn nêu ${formatPercent(claimed)} nhưng ${ratioText(k, n)} là ${computed}.`,
      en: `The source claims ${formatPercent(claimed)}, but ${ratioText(k, n)} is ${computed}.`,
    },
    hint: {
      vi: `Sửa thành ${computed.replace('%', '')}, hoặc kiểm tra lại ${ratioText(k, n)}.`,
      en: `Make it ${computed.replace('%', '')}, or look at ${ratioText(k, n)} again.`,
    },
  }
}

/** |claimed − 100 k/n| ≤ tolerance, reckoned in decimal without dividing. */
function isNear(claimed: number, k: number, n: number): boolean {
  const gap = sum([multiply(claimed, n), -multiply(100, k)])
  return Math.abs(gap) <= Math.abs(multiply(tolerance, n))
}
