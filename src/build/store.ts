import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inTurns } from '../load/read.ts'
import { type Disk, errorCode, disk as realDisk } from './disk.ts'
import { cannotWrite, type MachineFault } from './fault.ts'
import { temporaryName } from './temporary.ts'

/** How long a rename refused by a virus scanner is tried again, in ms. */
const RENAME_PATIENCE = 2000
const RENAME_PAUSE = 50
const BUSY: readonly (string | undefined)[] = ['EPERM', 'EBUSY', 'EACCES']
/** Systems that cannot flush a folder say one of these. */
const NO_FOLDER_SYNC: readonly (string | undefined)[] = ['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP']

/** What a file is to hold: all of it, or piece by piece where it is too large to be in memory. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>

/** A file to be put in its place. */
export interface NewFile {
  readonly path: string
  readonly bytes: Content
}

/**
 * Puts `bytes` at `path`, whole or not at all: written beside its place, measured, flushed, renamed. Whatever fails, the old
 * file is still there and no temporary is left.
 */
export async function store(path: string, bytes: Content, disk: Disk = realDisk): Promise<void> {
  const [fault] = await storeAll([{ path, bytes }], disk)
  if (fault) throw fault
}

/**
 * Puts files of one folder in their places, each whole or not at all, and says of each, in their order, what kept it from being
 * put there. They are written, flushed and renamed side by side; the folder is flushed once.
 */
export async function storeAll(
  files: readonly NewFile[],
  disk: Disk = realDisk,
): Promise<(MachineFault | undefined)[]> {
  const [first] = files
  if (!first) return []
  const folder = dirname(first.path)
  const noFolder = await refusal(disk.mkdir(folder, { recursive: true }))
  if (noFolder) return files.map(({ path }) => cannotWrite(path, noFolder.cause))
  const faults = await inTurns(files, (file) => put(file, disk))
  const notFlushed = await refusal(syncFolder(folder, disk))
  return notFlushed ? files.map(({ path }, n) => faults[n] ?? cannotWrite(path, notFlushed.cause)) : faults
}

async function put({ path, bytes }: NewFile, disk: Disk): Promise<MachineFault | undefined> {
  const temporary = join(dirname(path), temporaryName(basename(path)))
  const refused = await refusal(writeWhole(temporary, bytes, disk).then(() => rename(temporary, path, disk)))
  if (!refused) return undefined
  await disk.unlink(temporary).catch(() => undefined)
  return cannotWrite(path, refused.cause)
}

/** Why some work was not done; nothing when it was. */
function refusal(work: Promise<unknown>): Promise<{ readonly cause: unknown } | undefined> {
  return work.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  )
}

async function writeWhole(path: string, bytes: Content, disk: Disk): Promise<void> {
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
