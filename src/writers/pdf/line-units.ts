import type { Line } from '../../tree/nodes.ts'
import { wholeProperNames } from '../proper-names.ts'
import type { Shop } from './galley.ts'
import { paragraphUnits } from './paragraph.ts'
import type { Tag } from './tag.ts'
import type { Unit } from './unit.ts'
import { spaceAfter, styledOf } from './words.ts'

/** Sets one line of a letterhead, title or ending in the look of its role. */
export function lineUnits(line: Line, tag: Tag, width: number, shop: Shop): Unit[] {
  const style = shop.standard.styles[line.style]
  // The space keeps its last word from the first of the next line where both are one heading.
  const texts = [...styledOf(wholeProperNames(line.children), style.bold, style.italic, tag), spaceAfter(tag, style)]
  return paragraphUnits(texts, style, width, shop, { rule: line.rule })
}
