import { type CalendarDate, compareDates } from '../text/date.ts'
import type { Regime } from '../tree/head.ts'
import { hd05 } from './hd05.ts'
import { hd36 } from './hd36.ts'
import { nd30 } from './nd30.ts'
import { press } from './press.ts'
import type { Standard } from './standard.ts'

/** Every rulebook of the look, the ones in force first. */
export const standards: readonly Standard[] = [hd05, hd36, nd30, press]

/** The standard of this id, where there is one. */
export function standardById(id: string): Standard | undefined {
  return standards.find((standard) => standard.id === id)
}

/** The standard that covers documents of a regime on a day; without a day the one in force. Throws where none does: every regime is covered. */
export function coveringStandard(regime: Regime, date?: CalendarDate): Standard {
  const covering = standards.find(({ covers }) => covers.regimes.includes(regime) && held(covers, date))
  if (!covering) throw new Error(`No standard covers the regime “${regime}” on ${JSON.stringify(date ?? 'any day')}`)
  return covering
}

function held({ from, to }: Standard['covers'], date: CalendarDate | undefined): boolean {
  if (!date) return to === undefined
  return (!from || compareDates(from, date) <= 0) && (!to || compareDates(date, to) <= 0)
}

export { configured, readChoices } from './choices.ts'
export { frameDocument } from './frame.ts'
export { appendixScheme, Counters, formatAt } from './labels.ts'
export { withSettings } from './settings.ts'
