import { createHash } from 'node:crypto'

/** SHA-256 of bytes or of UTF-8 text, 64 hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The first 64 bits of a SHA-256: enough to tell that something changed, too short to prove that it did not. */
export function mark(content: Uint8Array | string): string {
  return sha256(content).slice(0, 16)
}
