import { nameOfFigure, ofEachFigure, ratioText } from './figure-rule.ts'
import type { Rule } from './rule.ts'

/** k of n: what was done is never more than the whole. */
export const doneWithinOf: Rule = {
  id: 'done-within-of',
  severity: 'error',
  about: {
    vi: 'Số đã làm (done) không vượt tổng thể (of). Chỉ tiêu có thể vượt thì ghi bằng plan.',
    en: 'What was done (done) is never more than the whole (of). A target that may be exceeded is a plan.',
  },
  check: ofEachFigure(function* (figure, path) {
    const { done, of } = figure
    if (!done || !of || done.value <= of.value) return
    const [ratio, swapped] = [ratioText(done, of), ratioText(of, done)]
    yield {
      path: [...path, 'done'],
      message: {
        vi: `Kết quả ${ratio} (${nameOfFigure(figure, path)}): số hoàn thành lớn hơn tổng số.`,
        en: `The result ${ratio} (${nameOfFigure(figure, path)}) says more was done than there is.`,
      },
      hint: {
        vi: `Kiểm tra lại done và of; có thể đã đảo hai số (${swapped}). Nếu là chỉ tiêu có thể vượt, đổi of thành plan.`,
        en: `Look at done and of again; they may be swapped (${swapped}). A target that may be exceeded is a plan.`,
      },
    }
  }),
}
