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
  const { width, height } = png
  const samples = samplesOf(png)
  if (png.palette) return { width, height, channels: 3, data: coloured(samples, png.palette) }
  const { channels, transparency } = png
  const colours = channels > 2 ? 3 : 1
  const levels = levelled(samples, png.depth)
  if (channels !== colours) return { width, height, channels: colours, data: onPaper(levels, colours) }
  if (transparency) whiten(levels, samples, colours, transparency)
  return { width, height, channels: colours, data: levels }
}

type Samples = DecodedPng['data']

/** One number a sample; those narrower than a byte are packed in the file, each row beginning with a new byte. */
function samplesOf({ data, depth, width, height, channels }: DecodedPng): Samples {
  if (depth >= 8) return data
  const perRow = width * channels
  const rowBytes = Math.ceil((perRow * depth) / 8)
  const most = 2 ** depth - 1
  const samples = new Uint8Array(perRow * height)
  for (let row = 0, at = 0; row < height; row++)
    for (let column = 0; column < perRow; column++) {
      const bit = column * depth
      samples[at++] = ((data[row * rowBytes + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most
    }
  return samples
}

/** Samples of any depth as levels from 0 to 255. */
function levelled(samples: Samples, depth: number): Uint8Array {
  if (depth === 8) return new Uint8Array(samples)
  const scale = 255 / (2 ** depth - 1)
  return Uint8Array.from(samples, (sample) => Math.round(sample * scale))
}

function coloured(samples: Samples, palette: readonly (readonly number[])[]): Uint8Array {
  const inks = palette.map(([red = 0, green = 0, blue = 0, alpha = 255]) =>
    [red, green, blue].map((level) => overWhite(level, alpha)),
  )
  const data = new Uint8Array(samples.length * 3)
  for (let i = 0; i < samples.length; i++) data.set(inks[samples[i] ?? 0] ?? [], 3 * i)
  return data
}

/** Levels without their alpha channel. */
function onPaper(levels: Uint8Array, colours: number): Uint8Array {
  const pixels = levels.length / (colours + 1)
  const data = new Uint8Array(pixels * colours)
  for (let pixel = 0, from = 0, to = 0; pixel < pixels; pixel++, from++) {
    const alpha = levels[from + colours] ?? 255
    for (let colour = 0; colour < colours; colour++) data[to++] = overWhite(levels[from++] ?? 0, alpha)
  }
  return data
}

/** One colour may be named as the transparent one. */
function whiten(levels: Uint8Array, samples: Samples, colours: number, clear: Uint16Array): void {
  for (let at = 0; at < samples.length; at += colours) {
    let isClear = true
    for (let colour = 0; colour < colours; colour++) isClear &&= samples[at + colour] === clear[colour]
    if (isClear) levels.fill(255, at, at + colours)
  }
}

function overWhite(level: number, alpha: number): number {
  return 255 - Math.round((alpha * (255 - level)) / 255)
}
