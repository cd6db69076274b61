import type { Image } from '../../tree/nodes.ts'
import { photoSize } from '../photo-size.ts'
import type { Shop } from './galley.ts'
import { millimetres, points } from './length.ts'
import { turned } from './picture.ts'
import { figureBox, type Tag, tagIn } from './tag.ts'
import type { Unit } from './unit.ts'

/** From the text above to a photo, pt. */
const SPACE = 6

/** Sets a photo in the middle of the text width. */
export function imageUnit({ url, alt }: Image, parent: Tag, shop: Shop): Unit {
  const picture = shop.picture(url)
  const size = photoSize(picture.photo, millimetres(shop.width))
  const [width, height] = [points(size.width), points(size.height)]
  const tag = tagIn(parent, 'Figure', { alt })
  return {
    before: SPACE,
    after: 0,
    height,
    lines: 0,
    breakBefore: true,
    draw(ink, x, y) {
      const left = x + (shop.width - width) / 2
      const bottom = ink.height - y - height
      tag.attributes = figureBox(left, bottom, width, height)
      ink.image(tag, picture.embed(), turned(picture.photo.orientation, left, bottom, width, height))
    },
  }
}
