import { exifOrientation } from './exif.ts'
import { type Looked, sizeFault } from './photo-limits.ts'
import * as say from './photo-sayings.ts'

const SOI = 0xd8
/** Markers: the end of the picture, the start of a scan. */
export const EOI = 0xd9
export const SOS = 0xda
const DHT = 0xc4
const DQT = 0xdb
const APP1 = 0xe1

interface Frame {
  readonly precision: number
  readonly width: number
  readonly height: number
  readonly channels: number
}

interface Seen {
  frame?: Frame
  orientation: number
  readonly tables: Set<number>
  scans: number
}

/** Walks a JPEG from its first marker to its last: eight bits, baseline or progressive, gray or colour, whole. Nothing is decoded. */
export function lookAtJpeg(bytes: Uint8Array): Looked {
  const seen: Seen = { orientation: 1, tables: new Set(), scans: 0 }
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return { fault: say.brokenJpeg }
    // A marker may be filled up with any number of FF.
    while (bytes[at] === 0xff) at++
    const marker = bytes[at++] ?? 0
    if (marker === EOI) return whole(seen, at)
    if (marker === SOI || marker === 0) return { fault: say.brokenJpeg }
    if (isBare(marker)) continue
    const length = word(bytes, at)
    if (length < 2 || at + length > bytes.length) return { fault: say.cutShort }
    const fault = read(seen, marker, bytes.subarray(at + 2, at + length))
    if (fault) return { fault }
    at += length
    if (marker === SOS) at = afterScan(bytes, at)
  }
  return { fault: say.cutShort }
}

/** Markers that carry nothing: restarts and TEM. */
export function isBare(marker: number): boolean {
  return marker === 1 || (marker >= 0xd0 && marker <= 0xd7)
}

/** Two bytes, the larger first. */
export function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function read(seen: Seen, marker: number, segment: Uint8Array): say.PhotoFault | undefined {
  if (isFrame(marker)) return readFrame(seen, marker, segment)
  if (marker === APP1) seen.orientation = exifOrientation(segment) ?? seen.orientation
  if (marker === DHT || marker === DQT) seen.tables.add(marker)
  if (marker !== SOS) return undefined
  seen.scans++
  return seen.frame && seen.tables.has(DHT) && seen.tables.has(DQT) ? undefined : say.brokenJpeg
}

/** Start of frame of any kind; C4, C8 and CC among them are tables. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== 0xc8 && marker !== 0xcc
}

function readFrame(seen: Seen, marker: number, segment: Uint8Array): say.PhotoFault | undefined {
  const [precision = 0] = segment
  const frame = { precision, height: word(segment, 1), width: word(segment, 3), channels: segment[5] ?? 0 }
  if (seen.frame || segment.length < 6 + frame.channels * 3) return say.brokenJpeg
  if (marker > 0xc2 || precision !== 8) return say.rareJpeg
  if (frame.channels === 4) return say.cmyk
  if (frame.width === 0 || frame.height === 0 || (frame.channels !== 1 && frame.channels !== 3)) return say.brokenJpeg
  seen.frame = frame
  return sizeFault(frame.width, frame.height)
}

/** The first byte after the compressed data of a scan: a marker that is neither a stuffed FF nor a restart. */
export function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

function whole({ frame, orientation, scans }: Seen, end: number): Looked {
  if (!frame || scans === 0) return { fault: say.brokenJpeg }
  return { facts: { type: 'jpeg', width: frame.width, height: frame.height, orientation, end } }
}
