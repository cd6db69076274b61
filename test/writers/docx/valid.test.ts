import { beforeAll, describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import { docx } from '../../../src/writers/docx/index.ts'
import { typicalDocuments } from '../../support/documents.ts'
import { faultsOf } from '../../support/docx-validation.ts'
import { tinos } from '../../support/fonts.ts'

const assets = { fonts: tinos, photos: new Map() }

// The first document waits for the SDK to load its schemas, which takes a busy machine longer than a test may take.
beforeAll(async () => {
  const [standard] = standards
  const [first] = standard ? typicalDocuments(standard) : []
  if (standard && first) await faultsOf(await docx.write(first[1], standard, assets), 'Office2019')
}, 120_000)

describe.each(standards)('the Open XML SDK finds no fault under $id', (standard) => {
  it.each(typicalDocuments(standard))('%s', async (_, root) => {
    const bytes = await docx.write(root, standard, assets)
    expect(await faultsOf(bytes, 'Office2019')).toEqual([])
  })
})

it('a broken document has faults', async () => {
  const [first] = typicalDocuments(standards[0] ?? never())
  if (!first) throw new Error('no document')
  const broken = { ...(standards[0] ?? never()), font: '' }
  const bytes = await docx.write(
    first[1],
    { ...broken, styles: { ...broken.styles, body: { ...broken.styles.body, size: 0.25 } } },
    assets,
  )
  expect(await faultsOf(bytes, 'Office2019')).not.toEqual([])
})

function never(): never {
  throw new Error('no standard')
}
