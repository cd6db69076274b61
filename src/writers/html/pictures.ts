import type { Assets } from '../../tree/assets.ts'
import type { Caption, Chart, Image } from '../../tree/nodes.ts'
import { element, empty, escaped, type Html } from './element.ts'
import { htmlOf, styleClass } from './words.ts'

/** The words under a photo. */
export function captionOf({ slot, children }: Caption): Html {
  return element('figcaption', { class: styleClass(slot ? 'captionSlot' : 'caption') }, htmlOf(children))
}

/** A photo inside the page, as it came. */
export function figureOf({ url, alt }: Image, { photos }: Assets, caption: Html): Html {
  const photo = photos.get(url)
  if (!photo) throw new Error(`no photo "${url}" among the assets; wanted one for each image of the tree`)
  const { type, width, height, bytes } = photo
  const src = `data:image/${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
  return element('figure', {}, empty('img', { src, alt, width, height }), caption)
}

/** Bars are drawn beside words that are there to be read: the drawing itself says nothing more. */
export function chartOf({ rows, alt }: Chart): Html {
  const bars = rows.map(({ label, share, text }) => {
    const full = Math.round(Math.min(1, share) * 1000) / 10
    const drawn = [
      empty('rect', { class: 'whole', width: 100, height: 10 }),
      empty('rect', { class: 'part', width: full, height: 10 }),
    ]
    const frame = { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' }
    const bar = element('svg', frame, ...drawn.map((rect) => rect.replace(/>$/, '/>')))
    return element('div', {}, element('dt', {}, escaped(label)), ' ', element('dd', {}, bar, ' ', escaped(text)))
  })
  return element(
    'figure',
    { class: 'chart', role: 'group', 'aria-label': alt },
    element('dl', {}, '\n', bars.join('\n'), '\n'),
  )
}
