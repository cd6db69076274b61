import { type PhotoFault, tooWide } from './photo-sayings.ts'

/** Largest photo file, in bytes. */
export const maxPhotoBytes = 20 * 1024 * 1024
/** Longest side of a photo, in px. */
export const maxSide = 10_000
/** Most pixels of a photo. */
export const maxPixels = 50_000_000

/** What a photo is, from its own bytes: size in px as stored, EXIF orientation 1 to 8, and where its data ends. */
export interface PhotoFacts {
  readonly type: 'jpeg' | 'png'
  readonly width: number
  readonly height: number
  readonly orientation: number
  /** Bytes after this offset are no part of the picture. */
  readonly end: number
}

/** What looking into a photo gives. */
export type Looked =
  | { readonly facts: PhotoFacts; readonly fault?: never }
  | { readonly facts?: never; readonly fault: PhotoFault }

/** A picture larger than any decoder should be asked to open; told before anything is decoded. */
export function sizeFault(width: number, height: number): PhotoFault | undefined {
  const large = width > maxSide || height > maxSide || width * height > maxPixels
  return large ? tooWide(width, height) : undefined
}
