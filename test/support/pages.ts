import { PDFiumLibrary } from '@hyzyla/pdfium'
import { decode, encode } from 'fast-png'

/** A page by rows of pixels. Levels from 0, black, to 255 where it is drawn finely, to `white` at the size of reference pages. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly levels: Uint8Array
}

/** The lightest level of a reference page: sixteen are enough to read by and keep files small. */
const white = 15

/** How many times finer a page is drawn than it is kept, unless asked otherwise. */
const fineness = 3

const width = 500
const palette = Array.from({ length: white + 1 }, (_, level): [number, number, number] => [
  level * 17,
  level * 17,
  level * 17,
])

/** One pixel of a finely drawn A4 page, in mm. */
export const finePixel = 210 / (width * fineness)

let library: Promise<PDFiumLibrary> | undefined

/** A page of a PDF file, drawn `finer` times finer than reference pages; the same pixels on every machine. Pages count from 1. */
export async function drawPage(pdf: Uint8Array, page: number, finer = fineness): Promise<Picture> {
  // Starting WebAssembly costs more than drawing a page.
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(pdf)
  const { originalWidth, originalHeight } = document.getPage(page - 1).getOriginalSize()
  const height = finer * Math.round((width * originalHeight) / originalWidth)
  const size = { width: width * finer, height }
  const drawn = await document.getPage(page - 1).render({ ...size, colorSpace: 'BGRA', render: 'bitmap' })
  document.destroy()
  return { ...size, levels: lightness(drawn.data) }
}

/** How light each pixel looks, 0 to 255, in whole numbers only. */
function lightness(data: Uint8Array): Uint8Array {
  const levels = new Uint8Array(data.length / 4)
  for (let at = 0; at < levels.length; at++) {
    const [red, green, blue] = [data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]
    levels[at] = (77 * red + 150 * green + 29 * blue) >> 8
  }
  return levels
}

/** A finely drawn page at the size and in the levels of a reference page. */
export function shrunk(fine: Picture): Picture {
  const finer = fine.width / width
  const height = fine.height / finer
  const levels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) levels[y * width + x] = Math.round((lightnessOf(fine, finer, x, y) * white) / 255)
  return { width, height, levels }
}

/** The mean lightness of the fine pixels that make one pixel. */
function lightnessOf(fine: Picture, finer: number, x: number, y: number): number {
  let sum = 0
  for (let row = 0; row < finer; row++) {
    const start = (y * finer + row) * fine.width + x * finer
    for (let at = start; at < start + finer; at++) sum += fine.levels[at] ?? 0
  }
  return sum / (finer * finer)
}

/** A page as a PNG file of sixteen greys. */
export function pngOf({ width, height, levels }: Picture): Uint8Array {
  const row = Math.ceil(width / 2)
  const data = new Uint8Array(row * height)
  levels.forEach((level, at) => {
    const x = at % width
    const byte = Math.floor(at / width) * row + (x >> 1)
    data[byte] = (data[byte] ?? 0) | (x % 2 === 0 ? level << 4 : level)
  })
  return encode({ width, height, data, depth: 4, channels: 1, palette }, { zlib: { level: 9 } })
}

/** What `pngOf` wrote. */
export function pictureOf(png: Uint8Array): Picture {
  const { width, height, data } = decode(png)
  const row = Math.ceil(width / 2)
  const level = (at: number) => {
    const byte = data[Math.floor(at / width) * row + ((at % width) >> 1)] ?? 0
    return (at % width) % 2 === 0 ? byte >> 4 : byte & 15
  }
  return { width, height, levels: Uint8Array.from({ length: width * height }, (_, at) => level(at)) }
}

/**
 * By how many levels a pixel may differ from all that is near it. Pages drawn once to five times as fine differ by less, a star
 * moved by 1 mm by more.
 */
const smoothing = 6

/** How many pixels of either page are darker or lighter than everything within one pixel (0,42 mm) of their place in the other. */
export function movedPixels(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY
  return strangers(one, other) + strangers(other, one)
}

function strangers({ width, levels }: Picture, other: Picture): number {
  let count = 0
  levels.forEach((level, at) => {
    if (Math.abs(level - (other.levels[at] ?? white)) <= smoothing) return
    const near = levelsNear(other, at % width, Math.floor(at / width))
    if (level < Math.min(...near) - smoothing || level > Math.max(...near) + smoothing) count += 1
  })
  return count
}

function levelsNear({ width, height, levels }: Picture, x: number, y: number): readonly number[] {
  const near: number[] = []
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
    near.push(...levels.subarray(row * width + Math.max(0, x - 1), row * width + Math.min(width, x + 2)))
  return near
}
