import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFamily } from '../tree/assets.ts'
import { packagePath } from './package.ts'
import { inTurns } from './read.ts'

/** The font of all documents: widths equal to Times New Roman, every Vietnamese letter (SIL OFL 1.1). */
const styles = {
  regular: ['400Regular', 'Tinos_400Regular.ttf'],
  bold: ['700Bold', 'Tinos_700Bold.ttf'],
  italic: ['400Regular_Italic', 'Tinos_400Regular_Italic.ttf'],
  boldItalic: ['700Bold_Italic', 'Tinos_700Bold_Italic.ttf'],
} as const

let read: Promise<FontFamily> | undefined

/** The four styles of Tinos, read once for the life of the process: the files never change while it runs. */
export function readFonts(): Promise<FontFamily> {
  read ??= readFamily()
  return read
}

async function readFamily(): Promise<FontFamily> {
  const folder = packagePath('@expo-google-fonts/tinos')
  const entries = await inTurns(Object.entries(styles), async ([style, path]) => {
    return [style, new Uint8Array(await readFile(join(folder, ...path)))] as const
  })
  return Object.fromEntries(entries) as unknown as FontFamily // one entry for each of its four keys
}
