import { zlibSync } from 'fflate'
import { crc32 } from '../../src/load/crc.ts'

/** Small JPEG files, 16 by 8 px. */
export const jpeg = {
  baseline: fromBase64(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i' +
      'Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
      'Y2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
      'FAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAABDBYHBBv/aAAwDAQACEQMRAD8Aio4FOdbWjM8u8P/Z',
  ),
  progressive: fromBase64(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i' +
      'Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj' +
      'Y2NjY2NjY2P/wgARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUAQEAAAAAAAAAAAAAAAAAAAAE/9oA' +
      'DAMBAAIQAxAAAAGKMUz/xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAEFAj//xAAWEQADAAAAAAAAAAAAAAAAAAAABEL/2gAI' +
      'AQMBAT8Bfk//xAAWEQADAAAAAAAAAAAAAAAAAAAABUL/2gAIAQIBAT8BXUf/xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAY/' +
      'Aj//xAAUEAEAAAAAAAAAAAAAAAAAAAAQ/9oACAEBAAE/IT//2gAMAwEAAgADAAAAEAf/xAAVEQEBAAAAAAAAAAAAAAAAAADBAP/a' +
      'AAgBAwEBPxBC/8QAFREBAQAAAAAAAAAAAAAAAAAAwQD/2gAIAQIBAT8QFv/EABQQAQAAAAAAAAAAAAAAAAAAABD/2gAIAQEAAT8Q' +
      'P//Z',
  ),
  cmyk: fromBase64(
    '/9j/4AAQSkZJRgABAQEASABIAAD/7gAOQWRvYmUAZAAAAAAC/9sAQwAIBgYHBgUIBwcHCQkICgwUDQwLCwwZEhMPFB0aHx4dGhwc' +
      'ICQuJyAiLCMcHCg3KSwwMTQ0NB8nOT04MjwuMzQy/9sAQwEJCQkMCwwYDQ0YMiEcITIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy' +
      'MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIy/8AAFAgACAAQBAEiAAIRAQMRAQQiAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYH' +
      'CAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkq' +
      'NDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrC' +
      'w8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALUR' +
      'AAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpD' +
      'REVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJ' +
      'ytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAA4EAQACEQMRBAAAPwDs66+iivmfEX/mG/7f/wDbT4/gP/mI/wC3P/bj3+ii' +
      'iv/Z',
  ),
} as const

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

/** The eight bytes a PNG begins with. */
export const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** What a made PNG is like, and how it lies. */
export interface PngShape {
  readonly width?: number
  readonly height?: number
  readonly colour: number
  readonly depth: number
  readonly interlaced?: boolean
  readonly claimed?: readonly [number, number]
  readonly claimedDepth?: number
  readonly palette?: boolean
  readonly filter?: number
  readonly blank?: boolean
  readonly wrongSum?: boolean
  /** Instead of the compressed pixels. */
  readonly raw?: Uint8Array
}

const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of made-up pixels. */
export function png({ width = 4, height = 4, colour, depth, interlaced = false, ...lies }: PngShape): Uint8Array {
  const [shownWidth, shownHeight] = lies.claimed ?? [width, height]
  const header = [
    ...long(shownWidth),
    ...long(shownHeight),
    lies.claimedDepth ?? depth,
    colour,
    0,
    0,
    interlaced ? 1 : 0,
  ]
  const palette =
    colour === 3 && lies.palette !== false
      ? chunk(
          'PLTE',
          Array.from({ length: 2 ** depth * 3 }, (_, at) => (at * 37) & 255),
        )
      : []
  return join(
    signature,
    chunk('IHDR', header),
    palette,
    chunk('IDAT', lies.raw ?? compressed(width, height, colour, depth, interlaced, lies)),
    chunk('IEND'),
  )
}

function compressed(
  width: number,
  height: number,
  colour: number,
  depth: number,
  interlaced: boolean,
  lies: Omit<PngShape, 'colour' | 'depth'>,
): Uint8Array {
  const channels = { 2: 3, 4: 2, 6: 4 }[colour] ?? 1
  if (lies.blank) return zlibSync(new Uint8Array((Math.ceil((width * channels * depth) / 8) + 1) * height))
  const rows: number[] = []
  for (const [x, y, dx, dy] of interlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    let above: number[] = []
    for (let line = y; line < height && x < width; line += dy) {
      const row = packed(x, dx, line, width, channels, depth)
      rows.push(lies.filter ?? 0)
      for (const byte of filtered(row, above, lies.filter ?? 0, Math.max((channels * depth) >> 3, 1))) rows.push(byte)
      above = row
    }
  }
  const data = zlibSync(Uint8Array.from(rows))
  if (lies.wrongSum) data[data.length - 1] = (data.at(-1) ?? 0) ^ 1
  return data
}

/** One row of made-up samples, packed into bytes. */
function packed(x: number, dx: number, line: number, width: number, channels: number, depth: number): number[] {
  let bits = ''
  for (let column = x; column < width; column += dx) {
    for (let channel = 0; channel < channels; channel++) {
      const sample = ((column * 31 + line * 17 + channel * 7) * (depth === 16 ? 257 : 1)) % 2 ** depth
      bits += sample.toString(2).padStart(depth, '0')
    }
  }
  return (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))
}

/** A row as the filters of PNG store it. */
function filtered(row: number[], above: number[], filter: number, pixel: number): number[] {
  return row.map((byte, at) => {
    const [left, up, corner] = [row[at - pixel] ?? 0, above[at] ?? 0, above[at - pixel] ?? 0]
    const guess = left + up - corner
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
    const paeth = a <= b && a <= c ? left : b <= c ? up : corner
    return (byte - ([0, left, up, (left + up) >> 1, paeth][filter] ?? 0)) & 255
  })
}

/** A chunk with its length and checksum. */
export function chunk(type: string, data: ArrayLike<number> = []): Uint8Array {
  const body = join(new TextEncoder().encode(type), data)
  return join(long(data.length), body, long(crc32(body)))
}

function long(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

function join(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The same JPEG with an EXIF segment that states an orientation. */
export function withExif(bytes: Uint8Array, orientation: number, order: 'big' | 'little' = 'big'): Uint8Array {
  const big = order === 'big'
  const short = (value: number) => (big ? [value >> 8, value & 255] : [value & 255, value >> 8])
  const four = (value: number) => (big ? long(value) : long(value).reverse())
  const mark = big ? [0x4d, 0x4d] : [0x49, 0x49]
  const entry = [...short(0x0112), ...short(3), ...four(1), ...short(orientation), 0, 0]
  const tiff = [...mark, ...short(42), ...four(8), ...short(1), ...entry, ...four(0)]
  const data = [...new TextEncoder().encode('Exif\0\0'), ...tiff]
  const length = data.length + 2
  return join(bytes.subarray(0, 2), [0xff, 0xe1, length >> 8, length & 255], data, bytes.subarray(2))
}
