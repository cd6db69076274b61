import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mark, sha256 } from '../../build/digest.ts'
import { type Disk, ifThere } from '../../build/disk.ts'
import type { Materials } from '../../build/materials.ts'
import { temporaryName } from '../../build/temporary.ts'
import type { MeetingRef } from '../../load/project.ts'
import { fold } from '../../text/fold.ts'
import { heldFrom, typedBytes } from '../meetings.ts'
import { type Terms, termsOf } from './build-index.ts'
import type { Engine } from './engine.ts'
import { type Page, pageOf } from './page.ts'

/** All the search needs of one meeting: its page and the words of it. */
export interface SearchEntry {
  readonly page: Page
  readonly terms: Terms
}

/** The entries of a project's meetings. */
export interface Entries {
  /** Nothing where the file is too large to be a meeting. */
  of(ref: MeetingRef): Promise<SearchEntry | undefined>
  /** Makes the entry and keeps it, unless one is kept: to be asked for later, when the index fills the memory. */
  make(ref: MeetingRef): Promise<void>
  /** Forgets the entries that nobody asked for. */
  sweep(): Promise<void>
}

/**
 * Entries that are kept in `.hoinghi/search/` from one run to the next, each under a name that follows from the meeting file, the
 * office's, the templates' front matter and the tool: an entry is there and right, or it is made again. Whatever goes wrong with
 * keeping one, the search does not suffer.
 */
export function openEntries(materials: Materials, engine: Engine, disk: Disk): Entries {
  const folder = join(materials.project.root, '.hoinghi', 'search')
  const context = mark(JSON.stringify([materials.tool.mark, materials.officeSource?.text, materials.kinds]))
  const asked = new Set<string>()
  const named = async (ref: MeetingRef) => {
    const bytes = await typedBytes(ref)
    if (!bytes) return undefined
    const name = `${sha256(JSON.stringify([context, ref.file, sha256(bytes)]))}.json`
    asked.add(name)
    return { bytes, name }
  }
  const made = async (ref: MeetingRef, { bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
    const page = pageOf(heldFrom(ref, bytes, materials))
    const entry = { page, terms: termsOf(page, engine, fold) }
    await keep(folder, name, entry, disk).catch(() => undefined)
    return entry
  }
  return {
    async of(ref) {
      const found = await named(ref)
      return found && ((await entryAt(join(folder, found.name))) ?? made(ref, found))
    },
    async make(ref) {
      const found = await named(ref)
      const kept = found && (await disk.stat(join(folder, found.name)).catch(() => undefined))
      if (found && !kept) await made(ref, found)
    },
    async sweep() {
      const names = await disk.readdir(folder).catch(() => [])
      for (const name of names) if (!asked.has(name)) await disk.unlink(join(folder, name)).catch(() => undefined)
    },
  }
}

/** An entry that was written whole; one cut short is no JSON. */
async function entryAt(path: string): Promise<SearchEntry | undefined> {
  try {
    // Under this name we alone write, and what is not whole does not parse.
    return JSON.parse(await readFile(path, 'utf8')) as SearchEntry
  } catch {
    return undefined
  }
}

/** Not flushed, unlike outputs: after a power cut it is made again. */
async function keep(folder: string, name: string, entry: SearchEntry, disk: Disk): Promise<void> {
  const temporary = join(folder, temporaryName(name))
  await disk.mkdir(folder, { recursive: true })
  const file = await disk.open(temporary, 'wx')
  try {
    await file.writeFile(JSON.stringify(entry))
  } finally {
    await file.close()
  }
  await disk.rename(temporary, join(folder, name)).catch(() => ifThere(disk.unlink(temporary)))
}
