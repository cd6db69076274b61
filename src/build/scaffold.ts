import { readFile } from 'node:fs/promises'
import { ownPath } from '../load/package.ts'
import { fold } from '../text/fold.ts'
import { disk, ifThere } from './disk.ts'
import { store } from './store.ts'

/** Longest file name made from the name of a meeting, in letters. */
const LONGEST = 80

/** What is filled into the texts that new projects and files begin with, by the word that stands for it. */
export type Blanks = Readonly<Record<'__YEAR__' | '__NAME__' | '__FILE__', string>>

/** A text from `templates/scaffold/`, its blanks filled. */
export async function scaffoldText(name: string, blanks: Partial<Blanks>): Promise<string> {
  const text = await readFile(ownPath('templates', 'scaffold', ...name.split('/')), 'utf8')
  return Object.entries(blanks).reduce((filled, [blank, value]) => filled.replaceAll(blank, value), text)
}

/** Writes a file that is not there yet; false, and nothing written, when it is. */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
  if ((await ifThere(disk.stat(path))) !== undefined) return false
  await store(path, typeof content === 'string' ? Buffer.from(content) : content)
  return true
}

/** "Hội nghị sơ kết 6 tháng" → "hoi-nghi-so-ket-6-thang". */
export function fileNameFor(name: string): string {
  const words = fold(name.replace(/\.ya?ml$/iu, '')).match(/[a-z0-9]+/gu) ?? []
  return words.join('-').slice(0, LONGEST).replace(/-$/u, '')
}
