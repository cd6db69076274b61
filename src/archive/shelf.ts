import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../build/disk.ts'

/** The folder of `out/` with what is made of all years together. */
export const ARCHIVE = 'archive'

/** The name of every manifest. */
export const MANIFEST = 'manifest.json'

/** The folders of `out/` with a manifest or meant for one, sorted: years, `khong-ro-nam`, the archive's own. */
export async function shelvesOf(out: string): Promise<string[]> {
  const entries = (await ifThere(readdir(out, { withFileTypes: true }))) ?? []
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** Every file under a folder, relative to it with `/`, sorted; links are files of their own and not followed. */
export async function filesIn(folder: string): Promise<string[]> {
  return (await walk(folder, '')).sort()
}

async function walk(folder: string, prefix: string): Promise<string[]> {
  const entries = (await ifThere(readdir(join(folder, prefix), { withFileTypes: true }))) ?? []
  const found: string[] = []
  for (const entry of entries) {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (entry.isDirectory()) found.push(...(await walk(folder, path)))
    else found.push(path)
  }
  return found
}
