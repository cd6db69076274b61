import type { Chunk } from './png-chunks.ts'

/** What the first chunk of a PNG says. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits a channel. */
  readonly depth: number
  /** 0 gray, 2 RGB, 3 palette, 4 gray with alpha, 6 RGB with alpha. */
  readonly colour: number
  readonly interlaced: boolean
}

/** The rows of one pass over the picture: of the whole picture where it is not interlaced. */
export interface Pass {
  readonly columns: number
  readonly rows: number
  /** Bytes of a row without its filter byte. */
  readonly bytes: number
  /** Column and row of the first pixel, and the steps to the next. */
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

const depths: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
])

/** The header, where it is one that PNG allows. */
export function readHeader(chunk: Chunk | undefined): PngHeader | undefined {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return undefined
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13)
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = chunk.data.subarray(8)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const known = depths.get(colour)?.includes(depth) && compression === 0 && filter === 0 && interlace < 2
  return known && width > 0 && height > 0 ? { width, height, depth, colour, interlaced: interlace === 1 } : undefined
}

/** Bits of one pixel. */
export function pixelBits({ colour, depth }: PngHeader): number {
  return depth * ({ 2: 3, 4: 2, 6: 4 }[colour] ?? 1)
}

/** Column and row of the first pixel, and steps between pixels, of the seven passes of Adam7 (ISO 15948, 8.2). */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The passes a picture is stored in; those without a pixel are left out. */
export function passesOf(header: PngHeader): Pass[] {
  const { width, height, interlaced } = header
  const steps = interlaced ? adam7 : ([[0, 0, 1, 1]] as const)
  return steps.flatMap(([x, y, dx, dy]) => {
    const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)]
    const bytes = Math.ceil((columns * pixelBits(header)) / 8)
    return columns > 0 && rows > 0 ? [{ columns, rows, bytes, x, y, dx, dy }] : []
  })
}

/** Bytes of the pixels once inflated, filter bytes counted. */
export function inflatedSize(header: PngHeader): number {
  return passesOf(header).reduce((sum, { bytes, rows }) => sum + (bytes + 1) * rows, 0)
}
