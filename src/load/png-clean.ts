import { readChunks, writeChunks } from './png-chunks.ts'

/** What draws the picture in its colours, at its size: all that is kept. Texts, times, EXIF, animations are not. */
const DRAWN = /^(?:[A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|pHYs)$/u

/** The same picture without what was written beside it. The PNG must have been looked through. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const chunks = readChunks(bytes)
  if (typeof chunks === 'function') throw new Error('a PNG that was not looked through was given to be cleaned')
  return writeChunks(chunks.filter(({ type }) => DRAWN.test(type)))
}
