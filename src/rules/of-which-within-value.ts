import type { Path } from '../diagnostic.ts'
import type { Part } from '../meeting/figures.ts'
import { wholeOf } from '../meeting/reckoning.ts'
import type { Quantity } from '../meeting/scalars.ts'
import { formatNumber } from '../text/number-format.ts'
import { ofEachFigure } from './figure-rule.ts'
import type { Finding, Rule } from './rule.ts'

/** "Trong đó": each part is at most the whole. */
export const ofWhichWithinValue: Rule = {
  id: 'of-which-within-value',
  severity: 'error',
  about: {
    vi: 'Mỗi phần “trong đó” (of_which) không vượt số mà nó thuộc về.',
    en: 'Each part of_which is at most the number it belongs to.',
  },
  check: ofEachFigure(function* (figure, path) {
    yield* within(figure.of_which, wholeOf(figure), path)
    for (const [index, part] of figure.breakdown.entries())
      yield* within(part.of_which, part.value, [...path, 'breakdown', index])
  }),
}

function* within(parts: readonly Part[], whole: Quantity | undefined, path: Path): Iterable<Finding> {
  for (const [index, { label, value }] of parts.entries()) {
    if (!whole || value.value <= whole.value) continue
    const [part, all] = [formatNumber(value), formatNumber(whole)]
    yield {
      path: [...path, 'of_which', index, 'value'],
      message: {
        vi: `Trong đó “${label}” là ${part}, lớn hơn số chung ${all}.`,
        en: `“${label}” is ${part}, more than the whole of ${all}.`,
      },
      hint: { vi: `Phần này không thể quá ${all}.`, en: `This part cannot be more than ${all}.` },
    }
  }
}
