import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Disk, errorCode, disk as realDisk } from './disk.ts'
import { cannotWrite } from './fault.ts'
import { temporaryName } from './temporary.ts'

/** How long a rename refused by a virus scanner is tried again, in ms. */
const RENAME_PATIENCE = 2000
const RENAME_PAUSE = 50
const BUSY: readonly (string | undefined)[] = ['EPERM', 'EBUSY', 'EACCES']
/** Systems that cannot flush a folder say one of these. */
const NO_FOLDER_SYNC: readonly (string | undefined)[] = ['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP']

/**
 * Puts `bytes` at `path`, whole or not at all: written beside its place, measured, flushed, renamed. Whatever fails, the old
 * file is still there and no temporary is left.
 */
export async function store(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>, disk: Disk = realDisk): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, temporaryName(basename(path)))
  try {
    await disk.mkdir(folder, { recursive: true })
    await writeWhole(temporary, bytes, disk)
    await rename(temporary, path, disk)
    await syncFolder(folder, disk)
  } catch (cause) {
    await disk.unlink(temporary).catch(() => undefined)
    throw cannotWrite(path, cause)
  }
}

async function writeWhole(path: string, bytes: Uint8Array | AsyncIterable<Uint8Array>, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'wx')
  try {
    let wanted = 0
    for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
      await file.writeFile(piece)
      wanted += piece.length
    }
    const { size } = await file.stat()
    if (size !== wanted) throw new Error(`wrote ${size} of ${wanted} bytes to ${path}`)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function rename(from: string, to: string, disk: Disk): Promise<void> {
  for (let waited = 0; ; waited += RENAME_PAUSE) {
    try {
      return await disk.rename(from, to)
    } catch (fault) {
      const mayPass = process.platform === 'win32' && BUSY.includes(errorCode(fault))
      if (!mayPass || waited >= RENAME_PATIENCE) throw fault
      await pause(RENAME_PAUSE)
    }
  }
}

/** Flushes the folder's own list of names, so that the new file survives a power cut. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder, 'r').catch(forgive)
  try {
    await handle?.sync().catch(forgive)
  } finally {
    await handle?.close()
  }
}

function forgive(fault: unknown): undefined {
  if (process.platform === 'win32' || NO_FOLDER_SYNC.includes(errorCode(fault))) return undefined
  throw fault
}
