import type { Photo } from '../writer.ts'
import { deflate } from './deflate.ts'
import type { Matrix } from './ink.ts'
import { jpegFacts } from './jpeg.ts'
import type { Objects, Ref } from './objects.ts'
import { pngPixels } from './png.ts'

/** A photo in one document, embedded once however often it is shown. */
export interface Picture {
  readonly photo: Photo
  embed(): Ref
}

/** Opens a photo in a file. */
export function pictureIn(objects: Objects, photo: Photo): Picture {
  let embedded: Ref | undefined
  return {
    photo,
    embed() {
      embedded ??= photo.type === 'jpeg' ? embedJpeg(objects, photo) : embedPng(objects, photo)
      return embedded
    },
  }
}

/** Entries of an image's dictionary. */
function entriesOf(width: number, height: number, channels: number, filter: string): string {
  const space = channels === 1 ? 'DeviceGray' : 'DeviceRGB'
  return `/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width ${width} /Height ${height} /ColorSpace /${space} /Filter /${filter}`
}

/** As it is: the file's own bytes. */
function embedJpeg(objects: Objects, photo: Photo): Ref {
  const { width, height, channels } = jpegFacts(photo.bytes)
  // The page's colours are sRGB: PDF/A has no way to show inks beside them.
  if (channels !== 1 && channels !== 3)
    throw new Error(
      `${photo.file}: a JPEG of ${channels} channels (CMYK) cannot stand in a PDF/A whose colours are sRGB.`,
    )
  return objects.stream(entriesOf(width, height, channels, 'DCTDecode'), photo.bytes)
}

function embedPng(objects: Objects, photo: Photo): Ref {
  const { width, height, channels, data } = pngPixels(photo.bytes)
  return objects.stream(entriesOf(width, height, channels, 'FlateDecode'), deflate(data))
}

/**
 * Puts the unit square an image is drawn in onto a box with its lower left corner at `x`, `y`, turned as EXIF orientation 1 to 8
 * asks; `width` and `height` are those of the box.
 */
export function turned(orientation: number, x: number, y: number, width: number, height: number): Matrix {
  switch (orientation) {
    case 2:
      return [-width, 0, 0, height, x + width, y]
    case 3:
      return [-width, 0, 0, -height, x + width, y + height]
    case 4:
      return [width, 0, 0, -height, x, y + height]
    case 5:
      return [0, -height, -width, 0, x + width, y + height]
    case 6:
      return [0, -height, width, 0, x, y + height]
    case 7:
      return [0, height, width, 0, x, y]
    case 8:
      return [0, height, -width, 0, x + width, y]
    default:
      return [width, 0, 0, height, x, y]
  }
}
