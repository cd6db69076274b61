import { ImageRun, Paragraph } from 'docx'
import type { Image } from '../../tree/nodes.ts'
import { photoSize } from '../photo-size.ts'
import type { Photo } from '../writer.ts'
import type { Context } from './context.ts'
import { ownStyles } from './style-names.ts'
import { pixels } from './units.ts'

/** A photo in a paragraph of its own, kept with its caption; the file goes in as it is. Throws when the photo was not given. */
export function photoParagraph(image: Image, { photos, width }: Context): Paragraph {
  const photo = photos.get(image.url)
  if (!photo) throw new Error(`No photo “${image.url}” among ${[...photos.keys()].join(', ') || 'none'}`)
  const shown = photoSize(photo, (width * 25.4) / 72)
  return new Paragraph({
    style: ownStyles.photo.id,
    children: [
      new ImageRun({
        type: photo.type === 'jpeg' ? 'jpg' : 'png',
        data: photo.bytes,
        transformation: turned(photo, pixels(shown.width), pixels(shown.height)),
        altText: { name: photo.file, description: image.alt },
      }),
    ],
  })
}

/** Word shows a file as it was stored: what EXIF says of turning and mirroring is done in the drawing. */
function turned({ orientation }: Photo, width: number, height: number) {
  const { rotation, mirrored } = turns[orientation] ?? { rotation: 0, mirrored: false }
  const sideways = rotation % 180 !== 0
  return {
    // The drawing is described before it is turned.
    width: Math.round(sideways ? height : width),
    height: Math.round(sideways ? width : height),
    ...(rotation > 0 && { rotation }),
    ...(mirrored && { flip: { horizontal: true } }),
  }
}

/** By EXIF orientation: clockwise turn in degrees, after mirroring left to right. */
const turns: Readonly<Record<number, { readonly rotation: number; readonly mirrored: boolean }>> = {
  1: { rotation: 0, mirrored: false },
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
}
