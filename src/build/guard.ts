import { extname } from 'node:path'
import { sha256 } from './digest.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import type { Entry } from './manifest.ts'

/** What stands where an output belongs. `theirs`: changed since we wrote it, or never ours. */
export type Standing = { readonly state: 'nothing' } | { readonly state: 'ours' | 'theirs'; readonly sha256: string }

/** Looks at `path`, of which the manifest says `entry`. */
export async function standing(path: string, entry: Entry | undefined, disk: Disk = realDisk): Promise<Standing> {
  const bytes = await ifThere(disk.readFile(path))
  if (bytes === undefined) return { state: 'nothing' }
  const found = sha256(bytes)
  return { state: found === entry?.sha256 ? 'ours' : 'theirs', sha256: found }
}

/** Where the new one may go beside a hand edit, best first: `bao-cao.moi.docx`, `bao-cao.moi-2.docx`, … */
export function besidePaths(path: string): string[] {
  return numbered(path, 'moi')
}

/** Where the copy of what `--force` replaces may go, best first: `bao-cao.giu.docx`, `bao-cao.giu-2.docx`, … */
export function keptPaths(path: string): string[] {
  return numbered(path, 'giu')
}

function numbered(path: string, word: string): string[] {
  const suffix = extname(path)
  const stem = path.slice(0, path.length - suffix.length)
  return Array.from({ length: 99 }, (_, n) => `${stem}.${word}${n === 0 ? '' : `-${n + 1}`}${suffix}`)
}
