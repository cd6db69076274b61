import { describe, expect, test } from 'vitest'
import { standards } from '../../src/standards/index.ts'
import type { Standard } from '../../src/standards/standard.ts'
import { writers } from '../../src/writers/index.ts'
import type { Assets } from '../../src/writers/writer.ts'
import { typicalDocuments } from '../support/documents.ts'
import { everyNode, hardNames, saying } from '../support/every-node.ts'
import { tinos } from '../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../support/hard-documents.ts'
import { expectParity, wordReaders } from '../support/parity.ts'

const assets: Assets = { fonts: tinos, photos: hardPhotos }

const trees = standards.flatMap((standard) => [
  ...typicalDocuments(standard).map(([name, root]) => [`${standard.id} ${name}`, root, standard] as const),
  [`${standard.id} every node`, everyNode(standard), standard] as const,
])

test('every format has a reader here', () => {
  expect(writers.map(({ id }) => id).sort()).toEqual(Object.keys(wordReaders).sort())
})

describe.each(writers.map((writer) => [writer.id, writer] as const))('%s', (_, writer) => {
  test.each(trees)('says every word of %s in its order', async (_name, root, standard) => {
    await expectParity(writer, root, standard, assets)
  })

  // The longest and the one of large photos are tried by the formats that have pages.
  test.each(hardDocuments(standards[0] as Standard).filter(([name]) => name !== '60-trang' && name !== 'anh'))(
    'says every word of the hard document %s',
    async (_name, root) => {
      await expectParity(writer, root, standards[0] as Standard, assets)
    },
  )

  test.each(hardNames)('says %j as it is in every place', async (name) => {
    await expectParity(writer, saying(name, standards[0] as Standard), standards[0] as Standard, assets)
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
