import { crc32 } from './crc.ts'
import * as say from './photo-sayings.ts'

/** The eight bytes a PNG begins with. */
export const pngSignature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** One chunk of a PNG. */
export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** Offset just past its checksum. */
  readonly end: number
}

/** All chunks up to IEND, each with a right checksum; or what is wrong. */
export function readChunks(bytes: Uint8Array): readonly Chunk[] | say.PhotoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = pngSignature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return say.cutShort
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return say.wrongChecksum
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), end })
    if (type === 'IEND') return chunks
    at = end
  }
  return say.cutShort
}

/** A PNG of these chunks. */
export function writeChunks(chunks: readonly Pick<Chunk, 'type' | 'data'>[]): Uint8Array {
  const size = chunks.reduce((sum, { data }) => sum + 12 + data.length, pngSignature.length)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  bytes.set(pngSignature)
  let at = pngSignature.length
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length)
    for (let letter = 0; letter < 4; letter++) bytes[at + 4 + letter] = type.charCodeAt(letter)
    bytes.set(data, at + 8)
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)))
    at += 12 + data.length
  }
  return bytes
}

/** The compressed pixels, in one piece. */
export function pixelData(chunks: readonly Chunk[]): Uint8Array {
  const parts = chunks.filter(({ type }) => type === 'IDAT')
  const all = new Uint8Array(parts.reduce((sum, { data }) => sum + data.length, 0))
  let at = 0
  for (const { data } of parts) {
    all.set(data, at)
    at += data.length
  }
  return all
}
