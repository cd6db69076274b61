import { sum } from '../text/decimal.ts'
import type { Ranked } from './ranking.ts'
import type { Quantity } from './scalars.ts'

/** A line of the ranking with what is reckoned. */
export interface RankedLine extends Ranked {
  /** Score with bonus, less penalty; nothing without a score. */
  readonly total: Quantity | undefined
  /** As stated, else by totals: equals share a rank and the next ones are skipped (1, 2, 2, 4). */
  readonly place: number | undefined
  /** Another line has the same total and no stated rank parts them. */
  readonly tied: boolean
}

/** Score with bonus, less penalty; a self-given score serves where no other is. */
export function totalOf({ self_score, score, bonus, penalty }: Ranked): Quantity | undefined {
  const base = score ?? self_score
  if (!base) return undefined
  const parts = [base, bonus, penalty].flatMap((part) => (part ? [part] : []))
  const value = sum([base.value, bonus?.value ?? 0, -(penalty?.value ?? 0)])
  return { value, decimals: Math.max(...parts.map(({ decimals }) => decimals)) }
}

/** The lines of a ranking with totals, ranks and ties, in the order of the file. */
export function ranksOf(ranking: readonly Ranked[]): RankedLine[] {
  const totals = ranking.map(totalOf)
  return ranking.map((line, index) => {
    const total = totals[index]
    const above = totals.filter((other) => other && total && other.value > total.value).length
    const place = line.rank ?? (total && above + 1)
    return { ...line, total, place, tied: isTied(ranking, totals, index) }
  })
}

function isTied(ranking: readonly Ranked[], totals: readonly (Quantity | undefined)[], index: number): boolean {
  const total = totals[index]?.value
  if (total === undefined) return false
  const rank = ranking[index]?.rank
  return totals.some((other, at) => at !== index && other?.value === total && ranking[at]?.rank === rank)
}
