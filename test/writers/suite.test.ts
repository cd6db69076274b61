import { describe, expect, test } from 'vitest'
import { standards } from '../../src/standards/index.ts'
import type { Standard } from '../../src/standards/standard.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { writers } from '../../src/writers/index.ts'
import type { Assets, Writer } from '../../src/writers/writer.ts'
import { typicalDocuments } from '../support/documents.ts'
import { docxWords } from '../support/docx-text.ts'
import { everyNode, hardNames, saying } from '../support/every-node.ts'
import { tinos } from '../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../support/hard-documents.ts'
import { htmlText } from '../support/html-text.ts'
import { markdownText } from '../support/markdown-text.ts'
import { pdfWords } from '../support/pdf-text.ts'

const assets: Assets = { fonts: tinos, photos: hardPhotos }

/** How each format is read back, by a reader that shares no code with its writer. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => readonly string[]>> = {
  docx: docxWords,
  pdf: pdfWords,
  md: (bytes) => markdownText(bytes).split(' '),
  html: (bytes) => htmlText(new TextDecoder().decode(bytes)).split(' '),
}

/** A word too long for its column is cut between lines in the one format that has lines; its letters are all there. */
const cutsWords: readonly string[] = ['pdf']

async function said(writer: Writer, root: Root, standard: Standard): Promise<readonly string[]> {
  const bytes = await writer.write(root, standard, assets)
  return readers[writer.id]?.(bytes) ?? []
}

async function expectParity(writer: Writer, root: Root, standard: Standard): Promise<void> {
  const words = await said(writer, root, standard)
  const wanted = wordsOf(root)
  const long = wanted.some((word) => word.length > 40)
  if (long && cutsWords.includes(writer.id)) expect(words.join('')).toBe(wanted.join(''))
  else expect(words).toEqual(wanted)
}

const trees = standards.flatMap((standard) => [
  ...typicalDocuments(standard).map(([name, root]) => [`${standard.id} ${name}`, root, standard] as const),
  [`${standard.id} every node`, everyNode(standard), standard] as const,
])

test('every format has a reader here', () => {
  expect(writers.map(({ id }) => id).sort()).toEqual(Object.keys(readers).sort())
})

describe.each(writers.map((writer) => [writer.id, writer] as const))('%s', (_, writer) => {
  test.each(trees)('says every word of %s in its order', async (_name, root, standard) => {
    await expectParity(writer, root, standard)
  })

  // The longest and the one of large photos are tried by the formats that have pages.
  test.each(hardDocuments(standards[0] as Standard).filter(([name]) => name !== '60-trang' && name !== 'anh'))(
    'says every word of the hard document %s',
    async (_name, root) => {
      await expectParity(writer, root, standards[0] as Standard)
    },
  )

  test.each(hardNames)('says %j as it is in every place', async (name) => {
    await expectParity(writer, saying(name, standards[0] as Standard), standards[0] as Standard)
  })

  test('writes the same bytes twice', async () => {
    for (const standard of standards) {
      const write = async () =>
        Buffer.from(await writer.write(everyNode(standard), standard, assets)).toString('base64')
      const first = await write()
      expect(first === (await write())).toBe(true)
    }
  })

  test('leaves the tree as it was', async () => {
    const [standard] = standards as readonly [Standard]
    const tree = everyNode(standard)
    await writer.write(tree, standard, assets)
    expect(tree).toEqual(everyNode(standard))
  })

  test('is what its register says', async () => {
    const modules = {
      docx: () => import('../../src/writers/docx/index.ts'),
      pdf: () => import('../../src/writers/pdf/index.ts'),
      md: () => import('../../src/writers/markdown.ts'),
      html: () => import('../../src/writers/html.ts'),
    }
    const loaded = Object.values(await modules[writer.id as keyof typeof modules]())
    expect(loaded).toContainEqual(expect.objectContaining({ id: writer.id, mediaType: writer.mediaType }))
  })
})
