import type { Line } from '../../tree/nodes.ts'
import type { Shop } from './galley.ts'
import { type ParagraphExtras, paragraphUnits } from './paragraph.ts'
import type { Tag } from './tag.ts'
import type { Unit } from './unit.ts'
import { styledOf } from './words.ts'

/** Sets one line of a letterhead, title or ending in the look of its role. */
export function lineUnits(line: Line, tag: Tag, width: number, shop: Shop, extras: ParagraphExtras = {}): Unit[] {
  const style = shop.standard.styles[line.style]
  const texts = styledOf(line.children, style.bold, style.italic, tag)
  return paragraphUnits(texts, style, width, shop, { ...extras, rule: line.rule })
}
