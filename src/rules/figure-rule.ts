import type { Path } from '../diagnostic.ts'
import type { Figure } from '../meeting/figures.ts'
import type { Quantity } from '../meeting/scalars.ts'
import { formatNumber } from '../text/number-format.ts'
import type { Finding, RuleContext } from './rule.ts'

/** A check of each figure by itself: `look` is given the figure and its path. */
export function ofEachFigure(look: (figure: Figure, path: Path, context: RuleContext) => Iterable<Finding>) {
  return function* check(context: RuleContext): Iterable<Finding> {
    for (const [id, figure] of Object.entries(context.meeting.figures)) yield* look(figure, ['figures', id], context)
  }
}

/** A figure as a sentence names it: by what it is about, else by its id. */
export function nameOfFigure({ about }: Figure, [, id]: Path): string {
  return about ?? String(id)
}

/** "269/805": two numbers as typed. */
export function ratioText(k: Quantity, n: Quantity): string {
  return `${formatNumber(k)}/${formatNumber(n)}`
}
