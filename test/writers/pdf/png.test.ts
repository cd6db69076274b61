import { expect, it } from 'vitest'
import { straightened } from '../../../src/load/png-straight.ts'
import { pngPixels } from '../../../src/writers/pdf/png.ts'
import { png } from '../../support/pictures.ts'

const kinds = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ colour: 0, depth, what: 'gray' })),
  ...[8, 16].map((depth) => ({ colour: 2, depth, what: 'colours' })),
  ...[1, 2, 4, 8].map((depth) => ({ colour: 3, depth, what: 'a palette' })),
  ...[8, 16].map((depth) => ({ colour: 4, depth, what: 'gray with alpha' })),
  ...[8, 16].map((depth) => ({ colour: 6, depth, what: 'colours with alpha' })),
]

/** The made-up sample of a test picture, as its maker defines it. */
function sample(x: number, y: number, channel: number, depth: number): number {
  return ((x * 31 + y * 17 + channel * 7) * (depth === 16 ? 257 : 1)) % 2 ** depth
}

/** The levels a pixel must show on white paper. */
function shown(x: number, y: number, colour: number, depth: number): number[] {
  const level = (channel: number): number => Math.round((sample(x, y, channel, depth) * 255) / (2 ** depth - 1))
  const onPaper = (value: number, alpha: number): number => 255 - Math.round((alpha * (255 - value)) / 255)
  if (colour === 0) return [level(0)]
  if (colour === 2) return [level(0), level(1), level(2)]
  if (colour === 3) return [0, 1, 2].map((ink) => ((3 * sample(x, y, 0, depth) + ink) * 37) & 255)
  if (colour === 4) return [onPaper(level(0), level(1))]
  return [0, 1, 2].map((channel) => onPaper(level(channel), level(3)))
}

it.each(
  kinds.flatMap((kind) => [
    { ...kind, interlaced: false, rows: 'in order' },
    { ...kind, interlaced: true, rows: 'interlaced, as photos are straightened when loaded' },
  ]),
)('reads $what of $depth bits, rows $rows', ({ colour, depth, interlaced }) => {
  const [width, height] = [13, 9]
  const pixels = pngPixels(straightened(png({ width, height, colour, depth, interlaced })))
  const wanted: number[] = []
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) wanted.push(...shown(x, y, colour, depth))
  expect(pixels.channels).toBe(wanted.length / (width * height))
  expect([...pixels.data]).toEqual(wanted)
})

it('throws where the file breaks off', () => {
  const whole = png({ colour: 2, depth: 8 })
  expect(() => pngPixels(whole.slice(0, whole.length - 30))).toThrow()
})
