import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { standards } from '../../src/standards/index.ts'
import type { Standard } from '../../src/standards/standard.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { docx } from '../../src/writers/docx/index.ts'
import { typicalDocuments } from '../support/documents.ts'
import { faultsOf, officeVersions } from '../support/docx-validation.ts'
import { tinos } from '../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../support/hard-documents.ts'
import { allWritten, looks } from './written.ts'

const written = allWritten('docx')

describe.each(officeVersions)('the Open XML SDK finds no error for %s', (version) => {
  test('in any document of a meeting or fixture', async () => {
    for (const { name, file } of written.documents)
      expect([name, ...(await faultsOf(await readFile(file), version))]).toEqual([name])
  })

  const expectValid = async (documents: readonly (readonly [string, Root])[], standard: Standard) => {
    for (const [name, root] of documents) {
      const bytes = await docx.write(root, standard, { fonts: tinos, photos: hardPhotos })
      expect([name, ...(await faultsOf(bytes, version))]).toEqual([name])
    }
  }
  test.each(standards)('in typical documents of $id', (standard) => expectValid(typicalDocuments(standard), standard))
  test.each(looks)('in documents of $id that break layouts', (standard) =>
    expectValid(hardDocuments(standard), standard),
  )
})
