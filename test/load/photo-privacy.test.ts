import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { decode } from 'fast-png'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cleanJpeg } from '../../src/load/jpeg-clean.ts'
import { lookAtPhoto } from '../../src/load/photo.ts'
import { readPhoto } from '../../src/load/photos.ts'
import { cleanPng } from '../../src/load/png-clean.ts'
import { chunk, jpeg, png, withExif } from '../support/pictures.ts'

const SECRET = 'GPS 12.345N 108.765E, Nikon 4711'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const tells = (bytes: Uint8Array) => Buffer.from(bytes).includes(SECRET)

/** A segment of a JPEG that carries the secret after `sign`. */
function segment(marker: number, sign: string): Uint8Array {
  const data = bytesOf(`${sign}${SECRET}`)
  return Uint8Array.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255, ...data)
}

/** The JPEG with more bytes after its first `at`. */
function inserted(bytes: Uint8Array, at: number, ...more: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.of(...bytes.subarray(0, at), ...more.flatMap((part) => [...part]), ...bytes.subarray(at))
}

/** Where a marker stands for the first time. */
function placeOf(bytes: Uint8Array, marker: number): number {
  return bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === marker)
}

function look(bytes: Uint8Array) {
  const { facts, fault } = lookAtPhoto(bytes)
  if (!facts) throw new Error(fault?.('x').message.en)
  return facts
}

/** From the first table on: all that is drawn. */
const drawn = (bytes: Uint8Array) => Buffer.from(bytes.subarray(placeOf(bytes, 0xdb)))

describe('JPEG', () => {
  const carriers: [string, number, string][] = [
    ['EXIF', 0xe1, 'Exif\0\0'],
    ['XMP', 0xe1, 'http://ns.adobe.com/xap/1.0/\0'],
    ['IPTC', 0xed, 'Photoshop 3.0\0'],
    ['several pictures', 0xe2, 'MPF\0'],
    ['JFXX', 0xe0, 'JFXX\0'],
    ['a comment', 0xfe, ''],
    ['an unknown segment', 0xe9, 'x'],
    ['an extension', 0xf0, ''],
  ]
  test.each(carriers)('%s goes, wherever it stands', (_, marker, sign) => {
    for (const picture of [jpeg.baseline, jpeg.progressive]) {
      for (const at of [2, placeOf(picture, 0xdb), placeOf(picture, 0xda), picture.length - 2]) {
        const dirty = inserted(picture, at, segment(marker, sign))
        expect(tells(dirty)).toBe(true)
        const clean = cleanJpeg(dirty, look(dirty).orientation)
        expect(tells(clean)).toBe(false)
        expect(look(clean)).toMatchObject({ width: 16, height: 8, orientation: 1, end: clean.length })
        expect(drawn(clean)).toEqual(drawn(picture))
      }
    }
  })

  test('a preview inside JFIF goes', () => {
    const size = 20 + SECRET.length
    const jfif = [0xff, 0xe0, 0, size - 4, ...bytesOf('JFIF\0'), 1, 1, 1, 0, 72, 0, 72, 4, 3, ...bytesOf(SECRET)]
    const dirty = Uint8Array.of(0xff, 0xd8, ...jfif, ...jpeg.baseline.subarray(20))
    dirty.set([0, 16 + SECRET.length], 4)
    expect(tells(dirty)).toBe(true)
    expect(Buffer.from(cleanJpeg(dirty, 1)).equals(Buffer.from(jpeg.baseline))).toBe(true)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i stays', (orientation) => {
    const dirty = inserted(withExif(jpeg.baseline, orientation, 'little'), 2, segment(0xfe, ''))
    const clean = cleanJpeg(dirty, orientation)
    expect(look(clean)).toMatchObject({ orientation, end: clean.length })
    expect(tells(clean)).toBe(false)
    expect(clean.length - jpeg.baseline.length).toBe(orientation === 1 ? 0 : 36)
  })

  test('what colours need stays', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0')
    const clean = cleanJpeg(inserted(jpeg.baseline, 20, profile), 1)
    expect(Buffer.from(clean).includes(Buffer.from(profile))).toBe(true)
  })

  test('a clean picture stays as it is, to the byte', () => {
    for (const picture of [jpeg.baseline, jpeg.progressive])
      expect(Buffer.from(cleanJpeg(picture, 1)).equals(Buffer.from(picture))).toBe(true)
  })

  test('whatever is accepted is accepted when clean, as the same picture', () => {
    const change = fc.tuple(fc.nat(jpeg.baseline.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = withExif(jpeg.baseline, 6).slice()
        for (const [at, by] of changes) bytes[at] = by
        const { facts } = lookAtPhoto(bytes)
        if (facts?.type !== 'jpeg') return
        const clean = cleanJpeg(bytes.subarray(0, facts.end), facts.orientation)
        expect(look(clean)).toEqual({ ...facts, end: clean.length })
        expect(Buffer.from(cleanJpeg(clean, facts.orientation)).equals(Buffer.from(clean))).toBe(true)
      }),
      { seed: 6, numRuns: 1000 },
    )
  })
})

describe('PNG', () => {
  const picture = png({ width: 5, height: 4, colour: 3, depth: 8 })
  test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'acTL', 'prVt'])('%s goes', (type) => {
    for (const at of [33, picture.length - 12]) {
      const dirty = inserted(picture, at, chunk(type, bytesOf(SECRET)))
      expect(look(dirty)).toMatchObject({ width: 5, height: 4 })
      expect(Buffer.from(cleanPng(dirty)).equals(Buffer.from(picture))).toBe(true)
    }
  })

  test('colours, transparency and size stay', () => {
    const kept = [chunk('gAMA', [0, 0, 177, 143]), chunk('pHYs', [0, 0, 11, 19, 0, 0, 11, 19, 1])]
    const dirty = inserted(picture, 33, ...kept)
    expect(Buffer.from(cleanPng(dirty)).equals(Buffer.from(dirty))).toBe(true)
    expect(decode(cleanPng(dirty)).palette).toEqual(decode(picture).palette)
  })
})

test('no photo of a meeting comes in with what was written beside it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hoinghi-privacy-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'data'))
  writeFileSync(join(root, 'data/a.jpg'), inserted(withExif(jpeg.baseline, 6), 2, segment(0xe1, 'Exif\0\0')))
  const flat = png({ width: 5, height: 4, colour: 2, depth: 8, interlaced: true })
  writeFileSync(join(root, 'data/b.png'), inserted(flat, 33, chunk('tEXt', bytesOf(SECRET))))
  for (const name of ['a.jpg', 'b.png']) {
    const { photo } = await readPhoto(root, join(root, 'data'), name)
    expect(photo && tells(photo.bytes)).toBe(false)
  }
  const { photo } = await readPhoto(root, join(root, 'data'), 'a.jpg')
  expect(photo).toMatchObject({ width: 8, height: 16, orientation: 6 })
})
