import { dirname, join } from 'node:path'
import { mark } from './digest.ts'
import { readLines, writeLines } from './memory-files.ts'

/** Values by the meeting file they are about; those of one folder stand together in one file. */
export interface Shelves<T> {
  get(file: string): Promise<T | undefined>
  put(value: T): Promise<void>
  /** Writes the files in which something changed, and lets go of all; with `meetings`, of the meetings in that folder alone. */
  close(meetings?: string): Promise<void>
}

interface Shelf<T> {
  readonly values: Map<string, T>
  changed: boolean
}

/** Opens the shelves whose files are `<folder>/<mark of the meetings' folder><suffix>.jsonl`, as `head` allows. */
export function openShelves<T extends { readonly file: string }>(
  folder: string,
  suffix: string,
  head: unknown,
): Shelves<T> {
  const shelves = new Map<string, Promise<Shelf<T>>>()
  const open = async (path: string): Promise<Shelf<T>> => {
    const values = (await readLines(path, head)) as T[] // written by `save`, under the same head
    return { values: new Map(values.map((value) => [value.file, value])), changed: false }
  }
  const pathOf = (meetings: string) => join(folder, `${mark(meetings)}${suffix}.jsonl`)
  const shelfOf = (file: string) => {
    const meetings = dirname(file)
    const shelf = shelves.get(meetings) ?? open(pathOf(meetings))
    shelves.set(meetings, shelf)
    return shelf
  }
  return {
    async get(file) {
      return (await shelfOf(file)).values.get(file)
    },
    async put(value) {
      const shelf = await shelfOf(value.file)
      shelf.values.set(value.file, value)
      shelf.changed = true
    },
    async close(only) {
      for (const [meetings, shelf] of shelves) {
        if (only !== undefined && meetings !== only) continue
        const { values, changed } = await shelf
        if (changed) await writeLines(pathOf(meetings), head, values.values())
        shelves.delete(meetings)
      }
    },
  }
}
