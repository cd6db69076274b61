import { unzlibSync, zlibSync } from 'fflate'
import { pixelData, readChunks, writeChunks } from './png-chunks.ts'
import { inflatedSize, type Pass, type PngHeader, passesOf, pixelBits, readHeader } from './png-header.ts'

/**
 * The same picture without interlacing, pixel for pixel; other PNGs as they are. Decoders trip over interlaced pictures with several pixels
 * a byte, so no writer is given one. The PNG must have been looked through.
 */
export function straightened(bytes: Uint8Array): Uint8Array {
  const chunks = readChunks(bytes)
  const header = typeof chunks === 'function' ? undefined : readHeader(chunks[0])
  if (typeof chunks === 'function' || !header)
    throw new Error('a PNG that was not looked through was given to be straightened')
  if (!header.interlaced) return bytes
  const stored = unzlibSync(pixelData(chunks), { out: new Uint8Array(inflatedSize(header)) })
  const pixels = { type: 'IDAT', data: zlibSync(inRows(header, stored)) }
  const first = chunks.findIndex(({ type }) => type === 'IDAT')
  const others = chunks.map((chunk, index) => (index === 0 ? { type: 'IHDR', data: plain(chunk.data) } : chunk))
  return writeChunks(
    others.flatMap((chunk, index) => (index === first ? [pixels] : chunk.type === 'IDAT' ? [] : [chunk])),
  )
}

/** The header with its last byte, the interlacing, off. */
function plain(header: Uint8Array): Uint8Array {
  const copy = header.slice()
  copy[12] = 0
  return copy
}

/** The rows of the whole picture, none of them filtered, from those of its passes. */
function inRows(header: PngHeader, stored: Uint8Array): Uint8Array {
  const [whole] = passesOf({ ...header, interlaced: false })
  const stride = (whole?.bytes ?? 0) + 1
  const rows = new Uint8Array(stride * header.height)
  let from = 0
  for (const pass of passesOf(header)) {
    unfilter(stored, from, pass, Math.max(pixelBits(header) >> 3, 1))
    for (let row = 0; row < pass.rows; row++) {
      spread(
        stored,
        from + row * (pass.bytes + 1) + 1,
        rows,
        (pass.y + row * pass.dy) * stride + 1,
        pass,
        pixelBits(header),
      )
    }
    from += pass.rows * (pass.bytes + 1)
  }
  return rows
}

/** Undoes the filters of a pass in place (ISO 15948, 9.2); `pixel` is the distance in bytes to the pixel on the left. */
function unfilter(stored: Uint8Array, start: number, { rows, bytes }: Pass, pixel: number): void {
  for (let row = 0; row < rows; row++) {
    const from = start + row * (bytes + 1) + 1
    const filter = stored[from - 1] ?? 0
    for (let at = 0; at < bytes; at++) {
      const left = at < pixel ? 0 : (stored[from + at - pixel] ?? 0)
      const above = row === 0 ? 0 : (stored[from + at - bytes - 1] ?? 0)
      const corner = row === 0 || at < pixel ? 0 : (stored[from + at - bytes - 1 - pixel] ?? 0)
      stored[from + at] = (stored[from + at] ?? 0) + predicted(filter, left, above, corner)
    }
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** Puts the pixels of one row of a pass where they belong in a row of the picture. */
function spread(
  stored: Uint8Array,
  from: number,
  rows: Uint8Array,
  to: number,
  { columns, x, dx }: Pass,
  bits: number,
): void {
  for (let column = 0; column < columns; column++) {
    const target = x + column * dx
    if (bits >= 8) {
      const size = bits >> 3
      for (let byte = 0; byte < size; byte++) rows[to + target * size + byte] = stored[from + column * size + byte] ?? 0
    } else {
      const read = column * bits
      const value = ((stored[from + (read >> 3)] ?? 0) >> (8 - bits - (read & 7))) & ((1 << bits) - 1)
      const write = target * bits
      rows[to + (write >> 3)] = (rows[to + (write >> 3)] ?? 0) | (value << (8 - bits - (write & 7)))
    }
  }
}
