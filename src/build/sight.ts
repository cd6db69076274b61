import { readFileSync, type Stats, statSync } from 'node:fs'
import { sha256 } from './digest.ts'

/** Size in bytes, times in ms and place on the disk: changes with every save that the clock can tell from the one before. */
export type Signature = readonly [size: number, modified: number, changed: number, place: number]

/** How a file looked when it had a content that was known. Like an entry of git's index. */
export interface Sight {
  readonly signature: Signature
  /** Of the content; absent where the signature alone proves it: the file is older than the look at it. */
  readonly sha256?: string
}

/** How finely file systems tell times, in ms: most to the tick of the system's clock, some to two seconds. */
const TICK = 20
const COARSE = 2000

/** Of a file that is not there. */
const NOTHING: Signature = [-1, 0, 0, 0]

function signatureOf({ size, mtimeMs, ctimeMs, ino }: Stats): Signature {
  return [size, mtimeMs, ctimeMs, ino]
}

/** Whether a file has this signature now. */
export function looksSo(path: string, [size, modified, changed, place]: Signature): boolean {
  const now = statsOf(path)
  return now?.size === size && now.mtimeMs === modified && now.ctimeMs === changed && now.ino === place
}

/** True when a file has not been changed from `time` (ms since 1970) on, as far as its times can tell. */
function isOlder({ mtimeMs, ctimeMs }: Stats, time: number): boolean {
  const grain = mtimeMs % 1000 === 0 ? COARSE : TICK
  return Math.max(mtimeMs, ctimeMs) + grain < time
}

/** The signature of a file that has not changed from `time` on, when it was or will be read; nothing for any other. */
export function signatureBefore(path: string, time: number): Signature | undefined {
  const stats = statsOf(path)
  return stats?.isFile() && isOlder(stats, time) ? signatureOf(stats) : undefined
}

/** The signature a file has now. */
export function signatureNow(path: string): Signature | undefined {
  const stats = statsOf(path)
  return stats && signatureOf(stats)
}

/** The sight of a file that was known at `time` or after to have the content with this hash. */
export function sightOf(path: string, time: number, hash: string): Sight {
  const stats = statsOf(path)
  if (stats && isOlder(stats, time)) return { signature: signatureOf(stats) }
  return { signature: stats ? signatureOf(stats) : NOTHING, sha256: hash }
}

/** Whether a file still looks so. */
export function holds(path: string, { signature, sha256: content }: Sight): boolean {
  return looksSo(path, signature) && (content === undefined || hashOf(path) === content)
}

/** SHA-256 of a file; empty where it cannot be read. */
export function hashOf(path: string): string {
  try {
    return sha256(readFileSync(path))
  } catch {
    return ''
  }
}

// Whatever keeps a file from being looked at is met again, and told, when it is read.
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
