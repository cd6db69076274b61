import { describe, expect, it } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { standards } from '../../src/standards/index.ts'
import { nd30 } from '../../src/standards/nd30.ts'
import { docx } from '../../src/writers/docx/index.ts'
import { typicalDocuments } from '../support/documents.ts'
import { faultsOf, officeVersions } from '../support/docx-validation.ts'
import { tinos } from '../support/fonts.ts'
import { hardDocuments, hardPhotos } from '../support/hard-documents.ts'

const assets = { fonts: tinos, photos: hardPhotos }
const marked = hd05.configure({ 'draft-watermark': true, 'mirror-margins': true })

describe.each(officeVersions)('0 errors in the Open XML SDK for %s', (version) => {
  it.each(standards.map((standard) => [standard.id, standard] as const))(
    'typical documents of %s',
    async (_, standard) => {
      for (const [name, root] of typicalDocuments(standard))
        expect([name, ...(await faultsOf(await docx.write(root, standard, assets), version))]).toEqual([name])
    },
  )

  it.each([marked, nd30].map((standard) => [standard.id, standard] as const))(
    'hard documents of %s',
    async (_, standard) => {
      for (const [name, root] of hardDocuments(standard))
        expect([name, ...(await faultsOf(await docx.write(root, standard, assets), version))]).toEqual([name])
    },
  )
})
