import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { temporaryName } from './temporary.ts'

/**
 * The values of a file of JSON lines whose first line is `head`; none where the file is absent, of another head, or not whole.
 * What is remembered is never needed, so whatever keeps it from being read is no fault.
 */
export async function readLines(path: string, head: unknown): Promise<unknown[]> {
  try {
    const [first, ...lines] = (await readFile(path, 'utf8')).split('\n')
    if (first !== JSON.stringify(head) || lines.pop() !== '') return []
    return lines.map((line): unknown => JSON.parse(line))
  } catch {
    return []
  }
}

/** Writes such a file, whole or not at all. Not flushed: what a power cut takes is found out again. */
export async function writeLines(path: string, head: unknown, values: Iterable<unknown>): Promise<void> {
  const temporary = join(dirname(path), temporaryName(basename(path)))
  const text = [head, ...values].map((value) => `${JSON.stringify(value)}\n`).join('')
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch {
    await Promise.all([temporary, path].map((file) => rm(file, { force: true }).catch(() => undefined)))
  }
}
