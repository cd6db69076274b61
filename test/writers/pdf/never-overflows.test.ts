import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import type { Block, Root } from '../../../src/tree/nodes.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import type { Photo } from '../../../src/writers/writer.ts'
import { overflows } from '../../support/pdf-overflows.ts'
import { jpeg } from '../../support/pictures.ts'
import { blocks } from './random-trees.ts'
import { meta, printed } from './samples.ts'

const photo = (width: number, height: number): Photo => ({
  file: 'anh.jpg',
  type: 'jpeg',
  bytes: jpeg.baseline,
  width,
  height,
  orientation: 1,
})
const photos = new Map([
  ['wide', photo(4000, 900)],
  ['tall', photo(300, 9000)],
  ['small', photo(80, 60)],
])

const rootOf = (children: readonly Block[]): Root => ({ type: 'root', meta, numbering: 'sections', children })

describe.each(standards.map((standard) => ({ id: standard.id, standard })))('any tree, set by $id', ({ standard }) => {
  it('stays inside the text block, fills every page and loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (children) => {
        const root = rootOf(children)
        const reading = await printed(root, standard, { photos })
        expect(reading.words.map(({ text }) => text)).toEqual(wordsOf(root))
        // A tree without words is one empty page.
        if (reading.words.length > 0) expect(overflows(reading, standard)).toEqual([])
      }),
      { seed: 2026, numRuns: 40, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: true },
    )
  }, 60_000)
})
