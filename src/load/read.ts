import { open, stat } from 'node:fs/promises'

/** Largest data file, in bytes. */
export const maxBytes = 1_000_000

/** Files opened at the same time, so that a shell's limit on open files is never met. */
const atOnce = 4

/** The bytes of a file of at most `limit` bytes; its size alone when it is larger, so that nothing huge is ever read. */
export async function readBytes(
  path: string,
  limit: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly size: number }> {
  const info = await stat(path)
  const { size } = info
  // A pipe or a device would be read for ever.
  if (!info.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), { code: 'ENOTFILE', path })
  if (size > limit) return { size }
  const bytes = await readWhole(path).catch((fault: unknown) => {
    // Of an open file the system says what went wrong, but not with which one.
    throw fault instanceof Error ? Object.assign(fault, { path }) : fault
  })
  return bytes.length > limit ? { size: bytes.length } : { bytes }
}

async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** What `work` gives for each item, in their order, a few at a time. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      const item = items[index] as T // `index` is below the length
      results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}

/** True for "there is no such file". */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
