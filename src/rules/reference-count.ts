import type { Path } from '../diagnostic.ts'
import { referredNumber } from '../meeting/reckoning.ts'
import type { Quantity } from '../meeting/scalars.ts'
import { formatNumber } from '../text/number-format.ts'
import { ofEachFigure } from './figure-rule.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'

/** A number that is said to be another's is equal to it. */
export const referenceCount: Rule = {
  id: 'reference-count',
  severity: 'error',
  about: {
    vi: 'Số có of_ref hoặc total_ref phải bằng quy mô của cụm, khối hoặc bằng số liệu được dẫn.',
    en: 'A number with of_ref or total_ref equals the size of the cluster, or the figure it refers to.',
  },
  check: ofEachFigure(function* ({ of, plan, total, value, of_ref, total_ref }, path, context) {
    yield* compared(context, of_ref, of ?? plan, [...path, of ? 'of' : 'plan'])
    yield* compared(context, total_ref, total ?? value, [...path, total ? 'total' : 'value'])
  }),
}

function* compared(
  { meeting }: RuleContext,
  reference: string | undefined,
  stated: Quantity | undefined,
  path: Path,
): Iterable<Finding> {
  const wanted = reference === undefined ? undefined : referredNumber(meeting, reference)
  if (!stated || wanted === undefined || stated.value === wanted) return
  const [got, right] = [formatNumber(stated), formatNumber({ value: wanted, decimals: stated.decimals })]
  const source =
    reference === 'cluster' ? { vi: 'số thành viên của cụm, khối', en: 'the size of the cluster' } : undefined
  const { vi, en } = source ?? { vi: `số liệu “${reference}”`, en: `the figure “${reference}”` }
  yield {
    path,
    message: { vi: `${got} khác ${vi}, là ${right}.`, en: `${got} differs from ${en}, which is ${right}.` },
    hint: { vi: `Sửa thành ${right}, hoặc xem lại ${vi}.`, en: `Make it ${right}, or look at ${en} again.` },
  }
}
