import { type DecodedPng, decode } from 'fast-png'

/** An image as PDF takes it: rows from the top, eight bits a channel, one channel (gray) or three (red, green, blue). */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}

/** A PNG as it looks on white paper: what is transparent shows the paper. Throws on a broken file. */
export function pngPixels(bytes: Uint8Array): Pixels {
  const png = decode(bytes, { checkCrc: true })
  const channels = png.palette || png.channels > 2 ? 3 : 1
  const data = new Uint8Array(png.width * png.height * channels)
  const colour = colourReader(png)
  for (let pixel = 0; pixel < png.width * png.height; pixel++) {
    const [alpha, ...levels] = colour(pixel)
    for (let channel = 0; channel < channels; channel++)
      data[pixel * channels + channel] = 255 - Math.round((alpha * (255 - (levels[channel] ?? 0))) / 255)
  }
  return { width: png.width, height: png.height, channels, data }
}

/** Opacity, then one or three levels, 0 to 255. */
type Colour = readonly [alpha: number, ...levels: number[]]

function colourReader(png: DecodedPng): (pixel: number) => Colour {
  const { channels, palette, transparency, depth } = png
  const sample = sampleReader(png)
  if (palette)
    return (pixel) => {
      const [red = 0, green = 0, blue = 0, alpha = 255] = palette[sample(pixel)] ?? []
      return [alpha, red, green, blue]
    }
  const most = 2 ** depth - 1
  const level = (value: number): number => Math.round((value * 255) / most)
  const hasAlpha = channels === 2 || channels === 4
  const colours = hasAlpha ? channels - 1 : channels
  return (pixel) => {
    const values = Array.from({ length: colours }, (_, channel) => sample(pixel * channels + channel))
    // One colour may be named as the transparent one.
    const isClear = transparency !== undefined && values.every((value, channel) => value === transparency[channel])
    const alpha = hasAlpha ? level(sample(pixel * channels + colours)) : isClear ? 0 : 255
    return [alpha, ...values.map(level)]
  }
}

/** Samples narrower than a byte are packed, each row beginning with a new byte. */
function sampleReader({ data, depth, width, channels }: DecodedPng): (index: number) => number {
  if (depth >= 8) return (index) => data[index] ?? 0
  const perRow = width * channels
  const rowBytes = Math.ceil((perRow * depth) / 8)
  return (index) => {
    const bit = (index % perRow) * depth
    const byte = data[Math.floor(index / perRow) * rowBytes + (bit >> 3)] ?? 0
    return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
  }
}
