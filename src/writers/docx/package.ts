import { gzipSync, strToU8, Zip, type ZipInputFile } from 'fflate'

/** A part of a package, deflated. */
export interface Part {
  readonly path: string
  readonly deflated: Uint8Array<ArrayBuffer>
  /** CRC-32 of the part as it was. */
  readonly crc: number
  /** Bytes of the part as it was. */
  readonly size: number
}

/** A part of words. */
export function part(path: string, text: string): Part {
  return deflated(path, strToU8(text), 6)
}

/** A part that is compressed already, as photos are: it goes in as it is. */
export function filePart(path: string, bytes: Uint8Array): Part {
  return deflated(path, bytes, 0)
}

/** A gzip file is ten bytes of head, what a package wants to hold, and its CRC-32 and length. */
function deflated(path: string, bytes: Uint8Array, level: 0 | 6): Part {
  const file = gzipSync(bytes, { level, mtime: 0 })
  const crc = new DataView(file.buffer, file.byteOffset).getUint32(file.length - 8, true)
  return { path, deflated: file.subarray(10, -8), crc, size: bytes.length }
}

/** The earliest moment a ZIP entry can bear, in whatever time zone the machine keeps. */
const mtime = '1980-01-01T00:00:00'

/** A package of parts in their order, with the same bytes for the same parts everywhere. */
export function packaged(parts: readonly Part[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    chunks.push(chunk)
  })
  for (const { path, deflated, crc, size } of parts) {
    const entry: ZipInputFile = { filename: path, size, crc, compression: 8, mtime }
    zip.add(entry)
    entry.ondata?.(null, deflated, true)
  }
  zip.end()
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
