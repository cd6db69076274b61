import { join } from 'node:path'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { isLeftOver } from './temporary.ts'

/** Outputs stand at most this deep under `out/`: year, meeting. */
const DEPTH = 2

/**
 * Removes the temporaries that dead processes left under `folder`. Called by the one who holds the project's lock before
 * it writes anything, so those with our own number are left over too, but for those in use.
 */
export async function sweep(folder: string, disk: Disk = realDisk, depth = DEPTH): Promise<number> {
  let swept = 0
  for (const entry of (await ifThere(disk.readdir(folder, { withFileTypes: true }))) ?? []) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 0) swept += await sweep(path, disk, depth - 1)
    else if (entry.isFile() && isLeftOver(entry.name)) {
      await ifThere(disk.unlink(path))
      swept += 1
    }
  }
  return swept
}
