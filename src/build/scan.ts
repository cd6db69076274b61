import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sha256 } from './digest.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { looksSo, type Signature, signatureNow } from './sight.ts'

/** How long a file's size, time and place must stay the same before it counts as saved, in ms: editors save in pieces. */
const STABLE = 90

/** Larger files are known by size and time alone, in bytes. */
const HASHED = 32_000_000

/** One file as it was seen. */
interface Seen {
  readonly signature: Signature
  readonly sha256: string
}

/** Every file of a project by absolute path. */
export type Scan = ReadonlyMap<string, Seen>

/** Looks at every file under `folder`; only those whose signature is not the one `before` are read, once they are stable. */
export async function scan(
  folder: string,
  isLeftOut: (path: string) => boolean,
  before: Scan,
  disk: Disk = realDisk,
): Promise<Scan> {
  const found = new Map<string, Seen>()
  for await (const path of filesUnder(folder, isLeftOut, disk)) {
    const known = before.get(path)
    const seen =
      known && looksSo(path, known.signature)
        ? known
        : await readStable(path, known !== undefined || before.size > 0, disk)
    if (seen) found.set(path, seen)
  }
  return found
}

/** Paths whose content differs between two scans, gone and new ones too. */
export function changedFiles(before: Scan, now: Scan): string[] {
  const paths = new Set([...before.keys(), ...now.keys()])
  return [...paths].filter((path) => before.get(path)?.sha256 !== now.get(path)?.sha256).sort()
}

async function* filesUnder(folder: string, isLeftOut: (path: string) => boolean, disk: Disk): AsyncGenerator<string> {
  for (const entry of (await ifThere(disk.readdir(folder, { withFileTypes: true }))) ?? []) {
    const path = join(folder, entry.name)
    if (isLeftOut(path)) continue
    if (entry.isDirectory()) yield* filesUnder(path, isLeftOut, disk)
    else if (entry.isFile()) yield path
  }
}

/** Reads a file between two looks at it that agree; with `mayBeHalf`, only after it has stayed the same for a while. */
async function readStable(path: string, mayBeHalf: boolean, disk: Disk): Promise<Seen | undefined> {
  for (;;) {
    const signature = signatureNow(path)
    if (signature === undefined) return undefined
    if (mayBeHalf) await pause(STABLE - Math.min(Math.max(ageOf(signature), 0), STABLE))
    if (!looksSo(path, signature)) continue
    const isLarge = signature[0] > HASHED
    const bytes = isLarge ? Buffer.from(signature.join()) : await ifThere(disk.readFile(path))
    if (bytes && looksSo(path, signature)) return { signature, sha256: sha256(bytes) }
  }
}

/** For how long a file has stayed the same, in ms; nothing can be said of one that claims to be of the future. */
function ageOf([, modified, changed]: Signature): number {
  return Math.floor(Date.now() - Math.max(modified, changed))
}
