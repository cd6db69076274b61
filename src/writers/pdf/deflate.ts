import { zlibSync } from 'fflate'

/**
 * `bytes` deflated for a `FlateDecode` stream. fflate and not Node's zlib, whose bytes differ between builds and processors; level 1,
 * because on a page of text level 6 takes a third longer and saves a twentieth.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 1 })
}
