import { lookAtJpeg } from './jpeg.ts'
import type { Looked } from './photo-limits.ts'
import * as say from './photo-sayings.ts'
import { lookAtPng } from './png.ts'
import { pngSignature } from './png-chunks.ts'

/** Looks a photo through by what it is, whatever its name says. What passes can be drawn by every writer. */
export function lookAtPhoto(bytes: Uint8Array): Looked {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return lookAtJpeg(bytes)
  if (startsWith(bytes, ...pngSignature)) return lookAtPng(bytes)
  const other = otherTypes.find(([, ...marks]) => marks.some((mark) => mark(bytes)))
  return { fault: other ? say.otherType(other[0]) : say.unknownType }
}

type Mark = (bytes: Uint8Array) => boolean

const text =
  (words: string, at = 0): Mark =>
  (bytes) =>
    startsWith(bytes.subarray(at), ...new TextEncoder().encode(words))

/** Types people take for photos, by what their files begin with. */
const otherTypes: readonly (readonly [string, ...Mark[]])[] = [
  ['GIF', text('GIF8')],
  ['WebP', text('WEBP', 8)],
  ['HEIC', text('ftyphei', 4), text('ftypmif1', 4), text('ftyphev', 4)],
  ['AVIF', text('ftypavif', 4)],
  ['TIFF', text('II*\0'), text('MM\0*')],
  ['BMP', text('BM')],
  ['PDF', text('%PDF-')],
  ['SVG', text('<svg'), text('<?xml')],
  ['ZIP', text('PK\u0003\u0004')],
]

function startsWith(bytes: Uint8Array, ...marks: readonly number[]): boolean {
  return marks.every((mark, index) => bytes[index] === mark)
}
