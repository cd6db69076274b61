import { Unzlib } from 'fflate'
import * as say from './photo-sayings.ts'
import { inflatedSize, type Pass, type PngHeader, passesOf } from './png-header.ts'

/** What is wrong with compressed pixels. They are inflated a little at a time and none is kept: no picture can make this need memory. */
export function pixelFault(header: PngHeader, data: Uint8Array): say.PhotoFault | undefined {
  const meter = new Meter(header)
  try {
    const inflater = new Unzlib((piece) => meter.take(piece))
    for (const [piece, isLast] of pieces(data)) {
      inflater.push(piece, isLast)
      if (meter.wrong) return say.lyingSize
    }
  } catch {
    // fflate throws plain errors on any broken stream.
    return say.brokenPng
  }
  if (meter.count !== inflatedSize(header)) return say.lyingSize
  return meter.adler === new DataView(data.buffer, data.byteOffset).getUint32(data.length - 4)
    ? undefined
    : say.wrongChecksum
}

const pieceSize = 16_384

/** The data in small pieces; the last one holds the four bytes of the checksum whole. */
function* pieces(data: Uint8Array): Generator<readonly [Uint8Array, boolean]> {
  let from = 0
  for (; data.length - from > pieceSize + 16; from += pieceSize) yield [data.subarray(from, from + pieceSize), false]
  yield [data.subarray(from), true]
}

/** Counts inflated bytes, looks at the filter byte each row begins with, and sums them all (Adler-32, RFC 1950). */
class Meter {
  count = 0
  wrong = false
  private a = 1
  private b = 0
  private nextRow = 0
  private readonly lengths: Generator<number>

  constructor(header: PngHeader) {
    this.lengths = rowLengths(passesOf(header))
  }

  get adler(): number {
    return ((this.b << 16) | this.a) >>> 0
  }

  take(piece: Uint8Array): void {
    for (let at = this.nextRow - this.count; at < piece.length; at = this.nextRow - this.count) {
      const length = this.lengths.next()
      if (length.done || (piece[at] ?? 0) > 4) this.wrong = true
      if (this.wrong) return
      this.nextRow += length.value
    }
    this.sum(piece)
    this.count += piece.length
  }

  private sum(piece: Uint8Array): void {
    // 5552 bytes are the most that cannot pass 32 bits before the remainder is taken.
    for (let from = 0; from < piece.length; from += 5552) {
      const end = Math.min(from + 5552, piece.length)
      for (let at = from; at < end; at++) {
        this.a += piece[at] ?? 0
        this.b += this.a
      }
      this.a %= 65_521
      this.b %= 65_521
    }
  }
}

function* rowLengths(passes: readonly Pass[]): Generator<number> {
  for (const { bytes, rows } of passes) for (let row = 0; row < rows; row++) yield bytes + 1
}
