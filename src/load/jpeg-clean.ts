import { orientationSegment } from './exif.ts'
import { afterScan, EOI, isBare, isFrame, SOS, word } from './jpeg.ts'

/**
 * The same picture without what a camera or a program wrote beside it: place, time, device, names, previews, notes. Colours stay
 * (JFIF, ICC, Adobe), and how the picture is turned, where it is. The JPEG must have been looked through.
 */
export function cleanJpeg(bytes: Uint8Array, orientation: number): Uint8Array {
  const segments = segmentsOf(bytes)
  // JFIF asks to be first of all.
  const head = segments.filter(isJfif).slice(0, 1).map(withoutPreview)
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)]
  return joined([bytes.subarray(0, 2), ...head, ...turned, ...segments.filter(isPicture)])
}

/** From each marker to the next; a scan with its compressed data. */
function segmentsOf(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let at = 2; at < bytes.length; ) {
    // Markers may be filled up with any number of FF.
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1] ?? 0
    const end = marker === EOI || isBare(marker) ? at + 2 : at + 2 + word(bytes, at + 2)
    const next = marker === SOS ? afterScan(bytes, end) : end
    found.push(bytes.subarray(at, next))
    at = next
  }
  return found
}

const APP0 = 0xe0
const APP2 = 0xe2
const APP14 = 0xee
/** Tables, restart intervals, the number of lines. */
const DRAWN: readonly (number | undefined)[] = [EOI, SOS, 0xc4, 0xdb, 0xdc, 0xdd]

/** What is needed to draw the picture in its colours; anything else is words about it. */
function isPicture(segment: Uint8Array): boolean {
  const [, marker = 0] = segment
  if (marker === APP2) return begins(segment, 'ICC_PROFILE\0')
  if (marker === APP14) return begins(segment, 'Adobe')
  return DRAWN.includes(marker) || isFrame(marker)
}

function isJfif(segment: Uint8Array): boolean {
  return segment[1] === APP0 && begins(segment, 'JFIF\0') && segment.length >= 18
}

/** A JFIF segment may carry a small copy of the picture, of what it was before it was cropped. */
function withoutPreview(jfif: Uint8Array): Uint8Array {
  const copy = jfif.slice(0, 18)
  copy.set([0, 16], 2)
  copy.set([0, 0], 16)
  return copy
}

function begins(segment: Uint8Array, words: string): boolean {
  return String.fromCharCode(...segment.subarray(4, 4 + words.length)) === words
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
