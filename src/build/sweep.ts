import { join } from 'node:path'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { isAlive, LOCK, temporaryOwner } from './temporary.ts'

/** Outputs stand at most this deep under `out/`: year, meeting. */
const DEPTH = 2

/**
 * Removes the temporaries that dead processes left under `folder`. Called by the one who holds the project's lock before
 * it writes anything, so those with our own number are dead too: all but the drafts of locks, which others in this process write while they
 * wait.
 */
export async function sweep(folder: string, disk: Disk = realDisk, depth = DEPTH): Promise<number> {
  let swept = 0
  for (const entry of (await ifThere(disk.readdir(folder, { withFileTypes: true }))) ?? []) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 0) swept += await sweep(path, disk, depth - 1)
    else if (entry.isFile() && isDead(entry.name)) {
      await ifThere(disk.unlink(path))
      swept += 1
    }
  }
  return swept
}

function isDead(name: string): boolean {
  const owner = temporaryOwner(name)
  if (owner === undefined) return false
  return owner === process.pid ? !name.startsWith(`.${LOCK}.`) : !isAlive(owner)
}
