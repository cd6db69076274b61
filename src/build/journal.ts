import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { cannotWrite } from './fault.ts'
import { type Entry, isEntry } from './manifest.ts'

/** What is about to be written: `folder` is the year's, absolute. */
export interface Intent {
  readonly folder: string
  readonly entry: Entry
}

/**
 * Remembers, until the manifests are written, what a run has put in place: so that files of a killed run are known as ours
 * by the next one, and not taken for someone's hand edits.
 */
export interface Journal {
  note(intents: readonly Intent[]): Promise<void>
  /** Everything noted now stands in a manifest. */
  clear(): Promise<void>
}

/** Opens the journal at `path` for a run; what stands there already is kept. */
export function openJournal(path: string, disk: Disk = realDisk): Journal {
  return {
    async note(intents) {
      // Beginning with a line break, so that a line someone left half written spoils none but itself.
      const lines = intents.map((intent) => `\n${JSON.stringify(intent)}`)
      try {
        const file = await disk.open(path, 'a')
        await file.writeFile(`${lines.join('')}\n`).finally(() => file.close())
      } catch (cause) {
        throw cannotWrite(path, cause)
      }
    },
    async clear() {
      await ifThere(disk.unlink(path))
    },
  }
}

/** What an unfinished run meant to write. A line cut short by the end of that run is left out. */
export async function readJournal(path: string, disk: Disk = realDisk): Promise<Intent[]> {
  const text = (await ifThere(disk.readFile(path, 'utf8'))) ?? ''
  return text.split('\n').flatMap((line) => parseIntent(line) ?? [])
}

function parseIntent(line: string): Intent | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('folder' in value) || !('entry' in value)) return undefined
    return typeof value.folder === 'string' && isEntry(value.entry)
      ? { folder: value.folder, entry: value.entry }
      : undefined
  } catch {
    return undefined
  }
}
