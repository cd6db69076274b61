import { sum } from '../text/decimal.ts'
import { largestRemainder, percentOf, total } from '../text/percent.ts'
import { clusterSize } from './cluster-members.ts'
import type { Figure, Part } from './figures.ts'
import type { Meeting } from './meeting.ts'
import type { Quantity } from './scalars.ts'

/** k/n in percent at one decimal; nothing without both numbers, or where n is zero. */
export function donePercent({ done, of }: Figure): Quantity | undefined {
  return done && of && percentOf(done.value, of.value)
}

/** Done against plan in percent at one decimal: above 100 where the plan was exceeded. */
export function planPercent({ done, value, plan }: Figure): Quantity | undefined {
  const reached = done ?? value
  return reached && plan && percentOf(reached.value, plan.value)
}

/** What the parts of a figure are parts of: its total, its value, what was done, or else their sum. */
export function wholeOf(figure: Figure): Quantity | undefined {
  const stated = figure.total ?? figure.value ?? figure.done
  if (stated !== undefined || figure.breakdown.length === 0) return stated
  return total(figure.breakdown.map(({ value }) => value))
}

/** A part with its share of the whole in percent. */
export interface Share extends Part {
  readonly share: Quantity | undefined
}

/**
 * The parts of a breakdown with their shares: by largest remainder, summing to 100,0, when the parts make up the whole; else each
 * share is rounded for itself. No share where the whole is zero or unknown.
 */
export function sharesOf(figure: Figure): Share[] {
  const values = figure.breakdown.map(({ value }) => value.value)
  const whole = wholeOf(figure)?.value
  const makesUp = whole !== undefined && sum(values) === whole && values.every((value) => value >= 0)
  const shares = makesUp ? largestRemainder(values) : undefined
  return figure.breakdown.map((part, index) => ({
    ...part,
    share: shares ? shares[index] : whole === undefined ? undefined : percentOf(part.value.value, whole),
  }))
}

/** The number that `of_ref` or `total_ref` points to: the cluster's size, or the value or total of another figure. */
export function referredNumber(meeting: Meeting, reference: string): number | undefined {
  if (reference === 'cluster') return clusterSize(meeting)
  const figure = Object.hasOwn(meeting.figures, reference) ? meeting.figures[reference] : undefined
  return figure && wholeOf(figure)?.value
}
