import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { decode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAtPhoto } from '../../src/load/photo.ts'
import { maxPhotoBytes } from '../../src/load/photo-limits.ts'
import { readPhotos } from '../../src/load/photos.ts'
import { straightened } from '../../src/load/png-straight.ts'
import { readYaml } from '../../src/load/yaml.ts'
import { chunk, jpeg, type PngShape, png, signature, withExif } from '../support/pictures.ts'

/** What is said of a photo, or its facts. */
function look(bytes: Uint8Array): unknown {
  const { facts, fault } = lookAtPhoto(bytes)
  return facts ?? fault?.('x').message.en
}

/** The samples of a PNG. */
function pixelsOf(bytes: Uint8Array): unknown {
  const { data, depth, channels } = decode(bytes)
  return { data, depth, channels }
}

const shapes: PngShape[] = [
  ...[1, 2, 4, 8, 16].map((depth) => ({ colour: 0, depth })),
  ...[8, 16].map((depth) => ({ colour: 2, depth })),
  ...[1, 2, 4, 8].map((depth) => ({ colour: 3, depth })),
  ...[8, 16].map((depth) => ({ colour: 4, depth })),
  ...[8, 16].map((depth) => ({ colour: 6, depth })),
].flatMap((shape) => [shape, { ...shape, interlaced: true }])

describe('PNG', () => {
  test.each(shapes)('colour type $colour at $depth bits, interlaced $interlaced', (shape) => {
    for (const [width, height] of [
      [1, 1],
      [3, 2],
      [13, 9],
    ] as const) {
      const bytes = png({ ...shape, width, height })
      expect(look(bytes)).toMatchObject({ type: 'png', width, height, orientation: 1, end: bytes.length })
      // What is accepted can be drawn: the decoder of the PDF writer takes it.
      expect(decode(straightened(bytes), { checkCrc: true })).toMatchObject({ width, height })
    }
  })

  test.each(shapes.filter(({ interlaced }) => interlaced))(
    'colour type $colour at $depth bits straightened shows the same pixels',
    (shape) => {
      for (const filter of [0, 1, 2, 3, 4]) {
        const bytes = straightened(png({ ...shape, width: 13, height: 11, filter }))
        expect(look(bytes)).toMatchObject({ width: 13, height: 11 })
        expect(pixelsOf(bytes)).toEqual(pixelsOf(png({ ...shape, width: 13, height: 11, interlaced: false })))
      }
    },
  )

  const good = png({ width: 20, height: 20, colour: 2, depth: 8 })
  const bad: [string, Uint8Array, RegExp][] = [
    ['cut in the middle', good.subarray(0, good.length - 20), /cut short/],
    ['cut after the signature', good.subarray(0, 8), /cut short/],
    ['a byte of the pixels changed', changed(good, good.length - 30), /checksum/],
    [
      'a header that lies about the size',
      png({ width: 20, height: 20, colour: 2, depth: 8, claimed: [20, 30] }),
      /does not match the size/,
    ],
    [
      'more pixels than the header says',
      png({ width: 20, height: 20, colour: 2, depth: 8, claimed: [20, 10] }),
      /does not match the size/,
    ],
    [
      'a side over the limit',
      png({ width: 1, height: 1, colour: 0, depth: 1, claimed: [10_001, 1] }),
      /larger than allowed/,
    ],
    [
      'a decompression bomb',
      png({ width: 1, height: 1, colour: 0, depth: 1, claimed: [30_000, 30_000] }),
      /larger than allowed/,
    ],
    ['no pixels', Uint8Array.of(...signature, ...good.subarray(8, 33), ...chunk('IEND')), /structure/],
    [
      'a palette picture without palette',
      png({ width: 4, height: 4, colour: 3, depth: 8, palette: false }),
      /structure/,
    ],
    ['an impossible bit depth', png({ width: 4, height: 4, colour: 2, depth: 8, claimedDepth: 4 }), /structure/],
    ['an unknown filter', png({ width: 4, height: 4, colour: 0, depth: 8, filter: 9 }), /does not match the size/],
    ['a wrong sum of the pixels', png({ width: 4, height: 4, colour: 0, depth: 8, wrongSum: true }), /checksum/],
    [
      'no compressed data at all',
      png({ width: 4, height: 4, colour: 0, depth: 8, raw: Uint8Array.of(1, 2, 3) }),
      /structure/,
    ],
  ]
  test.each(bad)('%s is refused', (_, bytes, said) => expect(look(bytes)).toMatch(said))

  test('what follows the end is left out', () => {
    expect(look(Uint8Array.of(...good, 1, 2, 3))).toMatchObject({ end: good.length })
  })

  test('a large picture is inflated in little memory', () => {
    const before = process.memoryUsage().rss
    expect(look(png({ width: 2500, height: 2500, colour: 6, depth: 8, blank: true }))).toMatchObject({ width: 2500 })
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('any damage is refused or still decodes', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 9), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = changed(good, at + 8, by)
        return typeof look(bytes) === 'string' || decode(bytes, { checkCrc: true }).width > 0
      }),
      { seed: 6, numRuns: 400 },
    )
  })
})

describe('JPEG', () => {
  test('baseline and progressive pictures', () => {
    expect(look(jpeg.baseline)).toMatchObject({
      type: 'jpeg',
      width: 16,
      height: 8,
      orientation: 1,
      end: jpeg.baseline.length,
    })
    expect(look(jpeg.progressive)).toMatchObject({ width: 16, height: 8 })
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i', (orientation) => {
    expect(look(withExif(jpeg.baseline, orientation))).toMatchObject({ orientation })
    expect(look(withExif(jpeg.baseline, orientation, 'little'))).toMatchObject({ orientation })
  })

  const bad: [string, Uint8Array, RegExp][] = [
    ['cut in its pixels', jpeg.baseline.subarray(0, jpeg.baseline.length - 4), /cut short/],
    ['cut in its tables', jpeg.baseline.subarray(0, 60), /cut short/],
    ['CMYK', jpeg.cmyk, /CMYK/],
    ['no pixels', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9), /structure/],
    ['twelve bits', frameByte(jpeg.baseline, 4, 12), /rare compression/],
    ['lossless', frameByte(jpeg.baseline, 1, 0xc3), /rare compression/],
    ['arithmetic', frameByte(jpeg.baseline, 1, 0xc9), /rare compression/],
    ['no height', frameByte(frameByte(jpeg.baseline, 5, 0), 6, 0), /structure/],
    ['too wide', frameByte(jpeg.baseline, 7, 0xff), /larger than allowed/],
  ]
  test.each(bad)('%s is refused', (_, bytes, said) => expect(look(bytes)).toMatch(said))

  test('an orientation that makes no sense is none', () => {
    expect(look(withExif(jpeg.baseline, 9))).toMatchObject({ orientation: 1 })
  })

  test('random damage never throws', () => {
    fc.assert(
      fc.property(fc.nat(jpeg.baseline.length - 1), fc.nat(255), fc.nat(jpeg.baseline.length), (at, by, end) => {
        look(changed(jpeg.baseline, at, by).subarray(0, end))
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})

describe('other files', () => {
  test.each([
    ['GIF', 'GIF89a'],
    ['WebP', 'RIFF0000WEBP'],
    ['HEIC', '0000ftypheic'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['PDF', '%PDF-1.7'],
  ])('%s is named', (name, text) => expect(look(new TextEncoder().encode(text))).toMatch(name))

  test('an empty file is no picture', () => expect(look(new Uint8Array())).toMatch(/neither a JPEG nor a PNG/))
})

describe('the photos of a meeting', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'hoinghi-photos-'))
    mkdirSync(join(root, 'data/anh'), { recursive: true })
    mkdirSync(join(root, 'data/thu-muc.jpg'))
    writeFileSync(join(root, 'data/anh/mot.jpg'), withExif(jpeg.baseline, 6))
    writeFileSync(join(root, 'data/anh/hội.png'.normalize('NFD')), png({ width: 3, height: 2, colour: 2, depth: 8 }))
    writeFileSync(join(root, 'data/anh/hong.png'), 'không phải ảnh')
    writeFileSync(join(root, 'data/to.jpg'), new Uint8Array(maxPhotoBytes + 1))
    writeFileSync(join(tmpdir(), 'hoinghi-outside.jpg'), jpeg.baseline)
    symlinkSync(join(tmpdir(), 'hoinghi-outside.jpg'), join(root, 'data/anh/lien-ket.jpg'))
  })
  afterAll(() => {
    rmSync(root, { recursive: true })
    rmSync(join(tmpdir(), 'hoinghi-outside.jpg'))
  })

  const photosOf = (...files: string[]) => {
    const yaml = `photos:\n${files.map((file) => `  - {caption: x, file: ${JSON.stringify(file)}}\n`).join('')}`
    return readPhotos({ root }, join(root, 'data/a.yaml'), readYaml(yaml, 'data/a.yaml'))
  }

  test('are given by the name typed, turned as they are shown', async () => {
    const { photos, diagnostics } = await photosOf('anh/mot.jpg', 'anh/hội.png', 'anh/mot.jpg')
    expect(diagnostics).toEqual([])
    expect([...photos.keys()]).toEqual(['anh/mot.jpg', 'anh/hội.png'])
    expect(photos.get('anh/mot.jpg')).toMatchObject({ width: 8, height: 16, orientation: 6, type: 'jpeg' })
  })

  test.each([
    ['../a.jpg', /must be relative/],
    ['/etc/passwd', /must be relative/],
    ['C:\\anh.jpg', /must be relative/],
    ['https://vi.du/anh.jpg', /must be relative/],
    ['anh\\mot.jpg', /must be relative/],
    ['anh/ba.jpg', /There is no photo file/],
    ['thu-muc.jpg', /not a file/],
    ['anh', /not a file/],
    ['anh/hong.png', /neither a JPEG nor a PNG/],
    ['to.jpg', /the limit is/],
    ['anh/lien-ket.jpg', /leads out of the project/],
    ['a'.repeat(400), /cannot be read/],
  ])('%s', async (file, said) => {
    const { photos, diagnostics } = await photosOf('anh/mot.jpg', file)
    expect(photos.size).toBe(1)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({
      rule: 'photo-file',
      severity: 'error',
      at: { line: 3, column: 25 },
      path: ['photos', 1, 'file'],
    })
    expect(diagnostics[0]?.message.en).toMatch(said)
  })

  test('a single photo may stand where a list is asked', async () => {
    const source = readYaml('photos: {file: anh/hai.jpg, caption: x}\n', 'a')
    const { diagnostics } = await readPhotos({ root }, join(root, 'data/a.yaml'), source)
    expect(diagnostics[0]?.at).toMatchObject({ line: 1, column: 16, length: 11 })
  })
})

function changed(bytes: Uint8Array, at: number, by = 0x55): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ by
  return copy
}

/** A JPEG with one byte of its frame header changed; 0 is the FF of the marker. */
function frameByte(bytes: Uint8Array, index: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const frame = copy.findIndex((byte, at) => byte === 0xff && copy[at + 1] === 0xc0)
  copy[frame + index] = value
  return copy
}
