import { readFileSync } from 'node:fs'
import type { FontFamily } from '../../src/writers/writer.ts'

const folder = new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url)
const font = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, folder)))

/** The four styles of Tinos, as every document embeds them. */
export const tinos: FontFamily = {
  regular: font('400Regular/Tinos_400Regular.ttf'),
  bold: font('700Bold/Tinos_700Bold.ttf'),
  italic: font('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: font('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}
