import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** What tells a file from any other. */
export interface Stamp {
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** The stamp of a file of any size, read in pieces. */
export async function stampOf(path: string): Promise<Stamp> {
  const hash = createHash('sha256')
  const file = await open(path, 'r')
  let size = 0
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      hash.update(chunk)
      size += chunk.length
    }
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size }
}
