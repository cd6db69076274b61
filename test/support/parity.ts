import { expect } from 'vitest'
import type { Standard } from '../../src/standards/standard.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { wordsOf } from '../../src/tree/text.ts'
import type { Assets, Writer } from '../../src/writers/writer.ts'
import { docxWords } from './docx-text.ts'
import { htmlText } from './html-text.ts'
import { markdownText } from './markdown-text.ts'
import { pdfWords } from './pdf-text.ts'

/** How each format is read back, by a reader that shares no code with its writer. */
export const wordReaders: Readonly<Record<string, (bytes: Uint8Array) => readonly string[]>> = {
  docx: docxWords,
  pdf: pdfWords,
  md: (bytes) => markdownText(bytes).split(' '),
  html: (bytes) => htmlText(new TextDecoder().decode(bytes)).split(' '),
}

/** A word too long for its column is cut between lines in the one format that has lines; its letters are all there. */
const cutsWords: readonly string[] = ['pdf']

/** The written file says every word of the tree, in its order, and no other; gives the file. */
export async function expectParity(
  writer: Writer,
  root: Root,
  standard: Standard,
  assets: Assets,
): Promise<Uint8Array> {
  const bytes = await writer.write(root, standard, assets)
  const words = wordReaders[writer.id]?.(bytes) ?? []
  const wanted = wordsOf(root)
  const long = wanted.some((word) => word.length > 40)
  if (long && cutsWords.includes(writer.id)) expect(words.join('')).toBe(wanted.join(''))
  else expect(words).toEqual(wanted)
  return bytes
}
