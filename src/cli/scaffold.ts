import { readFile } from 'node:fs/promises'
import { disk, ifThere } from '../build/disk.ts'
import { store } from '../build/store.ts'
import { ownPath } from '../load/package.ts'

/** What is filled into the texts that new projects and files begin with, by the word that stands for it. */
export type Blanks = Readonly<Record<'__YEAR__' | '__NAME__' | '__FILE__', string>>

/** A text from `templates/scaffold/`, its blanks filled. */
export async function scaffoldText(name: string, blanks: Partial<Blanks>): Promise<string> {
  const text = await readFile(ownPath('templates', 'scaffold', ...name.split('/')), 'utf8')
  return Object.entries(blanks).reduce((filled, [blank, value]) => filled.replaceAll(blank, value), text)
}

/** Writes a file that is not there yet; false, and nothing written, when it is. */
export async function createFile(path: string, text: string): Promise<boolean> {
  if ((await ifThere(disk.stat(path))) !== undefined) return false
  await store(path, Buffer.from(text))
  return true
}
