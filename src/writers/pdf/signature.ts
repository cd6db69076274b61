import type { Recipients, Signatory, Signature } from '../../tree/nodes.ts'
import type { Shop } from './galley.ts'
import { lineUnits } from './line-units.ts'
import { beside, type Side, slices } from './side-by-side.ts'
import { type Tag, tagIn } from './tag.ts'
import type { Unit } from './unit.ts'

/** Sets the end of a document: recipients or a second signer on the left, the signer on the right. */
export function signatureUnits({ left, right }: Signature, parent: Tag, shop: Shop): Unit[] {
  const { signature } = shop.standard
  const tag = tagIn(parent, 'Div')
  const sides: Side[] = []
  const widths = { left: signature.left * shop.width, right: signature.right * shop.width }
  if (left) sides.push({ x: 0, units: sideUnits(left, tag, widths.left, shop) })
  if (right) sides.push({ x: shop.width - widths.right, units: signatoryUnits(right, tag, widths.right, shop) })
  const whole = { ...beside(sides), before: SPACE }
  return whole.height <= shop.height ? [whole] : slices(sides)
}

/** From the body to its ending, pt. */
const SPACE = 12

function sideUnits(side: Recipients | Signatory, parent: Tag, width: number, shop: Shop): Unit[] {
  return side.type === 'signatory'
    ? signatoryUnits(side, parent, width, shop)
    : recipientUnits(side, parent, width, shop)
}

function recipientUnits({ label, items }: Recipients, parent: Tag, width: number, shop: Shop): Unit[] {
  const labelled = lineUnits(label, tagIn(parent, 'P'), width, shop)
  const list = tagIn(parent, 'L', { attributes: '/O /List /ListNumbering /None' })
  return [...labelled, ...items.flatMap((item) => lineUnits(item, tagIn(tagIn(list, 'LI'), 'LBody'), width, shop))]
}

/** Capacity, room for the signature, name; the room stays where the name is left for the pen. */
function signatoryUnits({ capacity, name }: Signatory, parent: Tag, width: number, shop: Shop): Unit[] {
  const above = capacity.flatMap((line) => lineUnits(line, tagIn(parent, 'P'), width, shop))
  const below = name ? lineUnits(name, tagIn(parent, 'P'), width, shop) : []
  return [...above, room(shop.standard.signature.room), ...below]
}

function room(height: number): Unit {
  return { before: 0, after: 0, height, lines: 0, breakBefore: true, draw: () => {} }
}
