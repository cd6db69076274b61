import { type Looked, sizeFault } from './photo-limits.ts'
import * as say from './photo-sayings.ts'
import { type Chunk, pixelData, readChunks } from './png-chunks.ts'
import { type PngHeader, readHeader } from './png-header.ts'
import { pixelFault } from './png-pixels.ts'

/** Looks a PNG through to its last byte: every checksum, and that its pixels inflate to exactly as many bytes as its header says. */
export function lookAtPng(bytes: Uint8Array): Looked {
  const chunks = readChunks(bytes)
  if (typeof chunks === 'function') return { fault: chunks }
  const header = readHeader(chunks[0])
  if (!header) return { fault: say.brokenPng }
  const { width, height } = header
  // Before anything is inflated.
  const fault = sizeFault(width, height) ?? orderFault(header, chunks) ?? pixelFault(header, pixelData(chunks))
  return fault
    ? { fault }
    : { facts: { type: 'png', width, height, orientation: 1, end: chunks.at(-1)?.end ?? bytes.length } }
}

function orderFault(header: PngHeader, chunks: readonly Chunk[]): say.PhotoFault | undefined {
  const types = chunks.map(({ type }) => type)
  const first = types.indexOf('IDAT')
  const pixels = types.slice(first, types.lastIndexOf('IDAT') + 1)
  // A small first letter marks a chunk that a reader may skip.
  const known = types.every((type) => /^[a-z]/.test(type) || ['IHDR', 'PLTE', 'IDAT', 'IEND'].includes(type))
  const once = ['IHDR', 'PLTE', 'tRNS'].every((type) => types.indexOf(type) === types.lastIndexOf(type))
  const together = first > 0 && pixels.every((type) => type === 'IDAT')
  return known && once && together && palettesFit(header, chunks.slice(0, first)) ? undefined : say.brokenPng
}

/** A palette picture has its palette before its pixels, a gray one has none; what is said of transparency fits the colours. */
function palettesFit({ colour }: PngHeader, before: readonly Chunk[]): boolean {
  const sizeOf = (wanted: string) => before.find(({ type }) => type === wanted)?.data.length
  const [palette, clear] = [sizeOf('PLTE'), sizeOf('tRNS')]
  if (palette !== undefined && (palette === 0 || palette % 3 !== 0 || palette > 768)) return false
  if (colour === 3) return palette !== undefined && (clear ?? 0) * 3 <= palette
  if (colour === 0) return palette === undefined && (clear ?? 2) === 2
  if (colour === 4) return palette === undefined && clear === undefined
  return colour === 2 ? (clear ?? 6) === 6 : clear === undefined
}
