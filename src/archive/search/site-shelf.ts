import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../build/digest.ts'
import { type Disk, ifThere } from '../../build/disk.ts'
import { readRecord, writeRecord } from '../../build/manifest.ts'
import { store } from '../../build/store.ts'
import { ARCHIVE } from '../shelf.ts'

/** The files of the site on their way to the disk. */
export interface Shelf {
  /** Writes a file unless it stands there already; gives its size in bytes. */
  put(path: string, text: string, mediaType: string): Promise<number>
  /** Removes what nothing asked for and writes the manifest; `digest` stands for all the data. Gives the number of files. */
  finish(digest: string): Promise<number>
}

/** Opens `out/archive/` for a new edition of the site. */
export async function openShelf(out: string, tool: string, disk: Disk): Promise<Shelf> {
  const record = await readRecord(join(out, ARCHIVE), disk)
  const put = new Map<string, { readonly sha256: string; readonly size: number; readonly mediaType: string }>()
  return {
    async put(path, text, mediaType) {
      const bytes = Buffer.from(text)
      const hash = sha256(bytes)
      const place = join(out, ARCHIVE, path)
      const there = await ifThere(readFile(place))
      if (!there || sha256(there) !== hash) await store(place, bytes, disk)
      put.set(path, { sha256: hash, size: bytes.length, mediaType })
      return bytes.length
    },
    async finish(digest) {
      for (const path of [...record.entries.keys()].filter((known) => !put.has(known) && isSite(known))) {
        await ifThere(disk.unlink(join(out, ARCHIVE, path)))
        record.entries.delete(path)
      }
      for (const [path, stamp] of put)
        record.entries.set(path, { path, ...stamp, source: '', sourceSha256: digest, inputs: {}, tool })
      await writeRecord(record, disk)
      return record.entries.size
    },
  }
}

/** Packages stand beside the site and are not its own. */
function isSite(path: string): boolean {
  return !path.endsWith('.zip')
}
