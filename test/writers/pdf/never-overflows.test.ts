import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standards } from '../../../src/standards/index.ts'
import type { Standard } from '../../../src/standards/standard.ts'
import type { Block, Root } from '../../../src/tree/nodes.ts'
import { wordsOf } from '../../../src/tree/text.ts'
import type { Photo } from '../../../src/writers/writer.ts'
import type { PdfReading } from '../../support/pdf-text.ts'
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

const mm = (points: number): number => (points * 25.4) / 72

/** Where words, lines or boxes leave the text block of a standard's page, as sentences. */
function overflows({ pages, rules, boxes }: PdfReading, { page }: Standard): string[] {
  const faults: string[] = []
  const slack = 0.1
  for (const [i, { extent, width, height }] of pages.entries()) {
    if (extent.left === Infinity && !boxes.some((box) => box.page === i + 1)) faults.push(`page ${i + 1} is blank`)
    if (mm(extent.left) < page.left - slack) faults.push(`page ${i + 1}: words begin at ${mm(extent.left)} mm`)
    if (mm(width - extent.right) < page.right - slack)
      faults.push(`page ${i + 1}: words end ${mm(width - extent.right)} mm from the edge`)
    if (mm(extent.top) < page.top) faults.push(`page ${i + 1}: words ${mm(extent.top)} mm from the top`)
    if (mm(height - extent.bottom) < page.bottom)
      faults.push(`page ${i + 1}: words ${mm(height - extent.bottom)} mm from the foot`)
  }
  const drawn = [
    ...rules.map(({ page: on, x1, x2, y1, y2 }) => ({
      on,
      left: x1,
      right: x2,
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    })),
    ...boxes.map(({ page: on, x, top, width, height }) => ({
      on,
      left: x,
      right: x + width,
      top,
      bottom: top + height,
    })),
  ]
  for (const { on, left, right, top, bottom } of drawn) {
    if (mm(left) < page.left - slack || mm(right) > page.width - page.right + slack)
      faults.push(`page ${on}: drawn from ${mm(left)} to ${mm(right)} mm`)
    if (mm(top) < page.top - slack || mm(bottom) > page.height - page.bottom + slack)
      faults.push(`page ${on}: drawn down to ${mm(bottom)} mm`)
  }
  return faults
}

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
