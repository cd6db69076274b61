import { wholeOf } from '../meeting/reckoning.ts'
import { sum } from '../text/decimal.ts'
import { formatNumber } from '../text/number-format.ts'
import { total } from '../text/percent.ts'
import { nameOfFigure, ofEachFigure } from './figure-rule.ts'
import type { Rule } from './rule.ts'

/** The parts of a partition sum to its total; parts that need not make it up never exceed it together. */
export const partsSumToTotal: Rule = {
  id: 'parts-sum-to-total',
  severity: 'error',
  about: {
    vi: 'Các phần (breakdown) cộng lại bằng tổng khi partition là true; nếu không thì không vượt tổng.',
    en: 'The parts of a breakdown sum to the total where it is a partition, and never exceed it elsewhere.',
  },
  check: ofEachFigure(function* (figure, path) {
    const whole = wholeOf(figure)
    if (!whole || figure.breakdown.length === 0) return
    const parts = figure.breakdown.map(({ value }) => value)
    const reached = sum(parts.map(({ value }) => value))
    const fits = figure.partition ? reached === whole.value : reached <= whole.value
    if (fits) return
    const [added, stated] = [formatNumber(total(parts)), formatNumber(whole)]
    yield {
      path: [...path, figure.total ? 'total' : figure.value ? 'value' : 'done'],
      message: {
        vi: `Các phần của “${nameOfFigure(figure, path)}” cộng lại được ${added}, không phải ${stated}.`,
        en: `The parts of “${nameOfFigure(figure, path)}” sum to ${added}, not ${stated}.`,
      },
      hint: {
        vi: `Kiểm tra từng phần, hoặc sửa tổng thành ${added}.`,
        en: `Look at each part again, or make the total ${added}.`,
      },
    }
  }),
}
