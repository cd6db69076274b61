/** What PDF must be told of a JPEG beside its bytes: size in px as stored, and how many channels. */
export interface JpegFacts {
  readonly width: number
  readonly height: number
  readonly channels: number
}

/** Reads the frame header of a JPEG. Throws where there is none. */
export function jpegFacts(bytes: Uint8Array): JpegFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = view.getUint16(at)
    if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), channels: view.getUint8(at + 9) }
    // A marker may be filled up with any number of FF.
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2)
  }
  throw new Error('The JPEG has no frame header.')
}

/** Start of frame of any kind; C4, C8 and CC among them are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
}
