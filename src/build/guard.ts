import { extname } from 'node:path'
import { sha256 } from './digest.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import type { Entry } from './manifest.ts'

/** What stands where an output belongs. `theirs`: changed since we wrote it, or never ours. */
export type Standing = { readonly state: 'nothing' | 'ours' } | { readonly state: 'theirs'; readonly sha256: string }

/** Looks at `path`, of which the manifest says `entry`. */
export async function standing(path: string, entry: Entry | undefined, disk: Disk = realDisk): Promise<Standing> {
  const size = (await ifThere(disk.stat(path)))?.size
  if (size === undefined) return { state: 'nothing' }
  const found = sha256(await disk.readFile(path))
  return found === entry?.sha256 ? { state: 'ours' } : { state: 'theirs', sha256: found }
}

/** Where the new one goes beside a hand edit: `bao-cao.moi.docx`. */
export function besidePath(path: string): string {
  return inserted(path, 'moi')
}

/** The first name not taken of `bao-cao.giu.docx`, `bao-cao.giu-2.docx`, … for the copy kept of what `--force` replaces. */
export async function keptPath(path: string, disk: Disk = realDisk): Promise<string> {
  for (let n = 1; ; n += 1) {
    const candidate = inserted(path, n === 1 ? 'giu' : `giu-${n}`)
    if ((await ifThere(disk.stat(candidate))) === undefined) return candidate
  }
}

function inserted(path: string, word: string): string {
  const suffix = extname(path)
  return `${path.slice(0, path.length - suffix.length)}.${word}${suffix}`
}
