import { TOLERANCE } from '../balance.ts'
import { gapAbove, type Unit } from './unit.ts'

/** A unit on its page; `y` from the top of the text block, pt. */
export interface Placed {
  readonly unit: Unit
  readonly y: number
}

/** What stands on one page: the header of a table that goes on, then units. */
export interface PageContent {
  readonly repeat?: Unit
  readonly placed: readonly Placed[]
}

/**
 * Cuts set type into pages of `height` pt. Each page is filled as far as it goes, then ends above the last unit that allows it. A
 * chain longer than a page is cut where the page is full: the only case in which what should stay together does not.
 */
export function paginate(units: readonly Unit[], height: number): PageContent[] {
  const pages: PageContent[] = []
  for (let start = 0; start < units.length; ) {
    const page = fillPage(units, start, height)
    pages.push(page)
    start += page.placed.length
  }
  return pages
}

function fillPage(units: readonly Unit[], start: number, height: number): PageContent {
  const repeat = repeatable(units[start], height)
  let bottom = repeat?.height ?? 0
  let end = start
  const placed: Placed[] = []
  for (let i = start; i < units.length; i++) {
    const unit = units[i]
    if (!unit) break
    const y = bottom + (i === start ? 0 : gapAbove(units, i))
    if (i > start && unit.breakBefore) end = i
    if (i > start && y + unit.height > height + TOLERANCE) {
      if (end > start) placed.length = end - start
      break
    }
    placed.push({ unit, y })
    bottom = y + unit.height
  }
  return { ...(repeat && { repeat }), placed }
}

/** A header that would fill half the page stands only once. */
function repeatable(unit: Unit | undefined, height: number): Unit | undefined {
  return unit?.repeat && unit.repeat.height <= height / 2 ? unit.repeat : undefined
}
