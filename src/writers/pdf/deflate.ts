import { zlibSync } from 'fflate'

/** `bytes` deflated for a `FlateDecode` stream. fflate and not Node's zlib, whose bytes differ between builds and processors. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 })
}
