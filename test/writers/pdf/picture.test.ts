import { expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { pdf } from '../../../src/writers/pdf/index.ts'
import { turned } from '../../../src/writers/pdf/picture.ts'
import type { Photo } from '../../../src/writers/writer.ts'
import { nameOf, readObjects } from '../../support/pdf-objects.ts'
import { jpeg } from '../../support/pictures.ts'
import { assets, meta, printed } from './samples.ts'

/** Where EXIF says the stored picture's top left and top right corners are seen (Exif 2.3, 4.6.4 A). */
const corners = [
  [1, 'top left', 'top right'],
  [2, 'top right', 'top left'],
  [3, 'bottom right', 'bottom left'],
  [4, 'bottom left', 'bottom right'],
  [5, 'top left', 'bottom left'],
  [6, 'top right', 'bottom right'],
  [7, 'bottom right', 'top right'],
  [8, 'bottom left', 'top left'],
] as const

it.each(corners)('turns a picture of orientation %d: its corners are seen %s and %s', (orientation, left, right) => {
  const [a, b, c, d, e, f] = turned(orientation, 10, 20, 300, 200)
  const seen = (u: number, v: number): string =>
    `${b * u + d * v + f > 120 ? 'top' : 'bottom'} ${a * u + c * v + e > 160 ? 'right' : 'left'}`
  expect([seen(0, 1), seen(1, 1)]).toEqual([left, right])
})

const photo: Photo = { file: 'a.jpg', type: 'jpeg', bytes: jpeg.baseline, width: 16, height: 8, orientation: 1 }
const image = { type: 'image', url: 'a', alt: 'Quang cảnh' } as const
const root = { type: 'root', meta, numbering: 'sections', children: [image, image] } as const

it('embeds a JPEG as it is, once however often it is shown', async () => {
  const bytes = await pdf.write(root, hd05, { ...assets, photos: new Map([['a', photo]]) })
  const objects = readObjects(bytes)
  const images = Array.from({ length: objects.count }, (_, i) => ({ reference: i + 1 })).filter((ref) => {
    const value = objects.get(ref)
    return typeof value === 'object' && value !== null && 'dict' in value && nameOf(value.dict.Subtype) === 'Image'
  })
  expect(images).toHaveLength(1)
  expect(Buffer.from(objects.stream(images[0])).equals(Buffer.from(jpeg.baseline))).toBe(true)
})

it('shows a small photo at 96 px an inch, in the middle of the text', async () => {
  const { boxes } = await printed(root, hd05, { photos: new Map([['a', photo]]) })
  expect(boxes.map(({ width, height }) => [width, height])).toEqual([
    [12, 6],
    [12, 6],
  ])
  const [box] = boxes
  expect(((box?.x ?? 0) + 6) / (72 / 25.4)).toBeCloseTo(112.5, 1)
})

it('throws on a photo nobody gave, and on one whose inks PDF/A cannot show', async () => {
  await expect(pdf.write(root, hd05, assets)).rejects.toThrow('"a"')
  const inks = new Map([['a', { ...photo, bytes: jpeg.cmyk }]])
  await expect(pdf.write(root, hd05, { ...assets, photos: inks })).rejects.toThrow('CMYK')
})
