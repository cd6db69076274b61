import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import { docx } from '../../../src/writers/docx/index.ts'
import { typicalDocuments } from '../../support/documents.ts'
import { docxWords } from '../../support/docx-text.ts'
import { tinos } from '../../support/fonts.ts'

const assets = { fonts: tinos, photos: new Map() }

describe.each(standards)('under $id', (standard) => {
  it.each(typicalDocuments(standard))('%s says every word of its tree, in order', async (_, root) => {
    expect(docxWords(await docx.write(root, standard, assets))).toEqual(wordsOf(root))
  })

  it.each(typicalDocuments(standard))('%s has the same bytes twice', async (_, root) => {
    const [first, second] = [await docx.write(root, standard, assets), await docx.write(root, standard, assets)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})
