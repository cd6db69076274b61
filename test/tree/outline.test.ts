import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heading, paragraph } from '../../src/tree/build.ts'
import type { Block } from '../../src/tree/nodes.ts'
import { dropEmptyHeadings, headingDepth, nestHeadings, settleDepths } from '../../src/tree/outline.ts'

const leaf: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', ''))
      .map(([depth, words]) => heading(headingDepth(depth), words)),
  },
  { weight: 2, arbitrary: fc.constantFrom('x', 'y').map((words) => paragraph(words)) },
  { weight: 1, arbitrary: fc.constant<Block>({ type: 'thematicBreak' }) },
)
const appendix = fc
  .array(leaf, { maxLength: 6 })
  .map((children): Block => ({ type: 'appendix', landscape: false, children }))
const blocks = fc.array(fc.oneof({ weight: 8, arbitrary: leaf }, { weight: 1, arbitrary: appendix }), { maxLength: 15 })

function holds(check: (blocks: readonly Block[]) => void): void {
  fc.assert(fc.property(blocks, check), { seed: 20240713, numRuns: 2000 })
}

const isHeading = (block: Block | undefined) => block?.type === 'heading'
const contents = (all: readonly Block[]): readonly Block[] =>
  all.filter((block) => !isHeading(block) && block.type !== 'appendix')
const depths = (all: readonly Block[]) => all.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))

describe('dropEmptyHeadings', () => {
  test('leaves no heading without words or without something under it', () =>
    holds((all) => {
      const kept = dropEmptyHeadings(all)
      kept.forEach((block, index) => {
        if (block.type !== 'heading') return
        expect(block.children).not.toEqual([])
        const next = kept[index + 1]
        expect(next && next.type !== 'appendix' && (next.type !== 'heading' || next.depth > block.depth)).toBe(true)
      })
    }))

  test('drops nothing else, and no heading that has something under it', () =>
    holds((all) => {
      const kept = dropEmptyHeadings(all)
      expect(contents(kept)).toEqual(contents(all))
      for (const [index, block] of all.entries()) {
        const next = all[index + 1]
        const full = next && !isHeading(next) && next.type !== 'appendix'
        if (block.type === 'heading' && block.children.length > 0 && full) expect(kept).toContain(block)
      }
    }))

  test('has nothing more to do the second time', () =>
    holds((all) => {
      const kept = dropEmptyHeadings(all)
      expect(dropEmptyHeadings(kept)).toEqual(kept)
    }))

  test('keeps the title of an appendix, and no appendix that is only a title', () => {
    const title = heading(1, 'Danh sách')
    const of = (...children: Block[]): Block[] => dropEmptyHeadings([{ type: 'appendix', landscape: false, children }])
    expect(of(title, heading(1, 'I'), paragraph('x'))).toMatchObject([
      { children: [title, heading(1, 'I'), paragraph('x')] },
    ])
    expect(of(title)).toEqual([])
    expect(of(title, heading(1, 'I'))).toEqual([])
  })
})

describe('settleDepths', () => {
  test('begins at 1 and never skips a level', () =>
    holds((all) => {
      const settled = depths(settleDepths(all))
      for (const [index, depth] of settled.entries()) expect(depth).toBeLessThanOrEqual((settled[index - 1] ?? 0) + 1)
    }))

  test('keeps what is under what', () =>
    holds((all) => {
      const [before, after] = [depths(all), depths(settleDepths(all))]
      for (let index = 1; index < before.length; index++) {
        const deeper = (before[index] ?? 0) > (before[index - 1] ?? 0)
        expect((after[index] ?? 0) > (after[index - 1] ?? 0)).toBe(deeper)
      }
    }))

  test('leaves settled headings alone', () =>
    holds((all) => {
      const settled = settleDepths(all)
      expect(settleDepths(settled)).toEqual(settled)
    }))
})

test('nested headings stay within six levels', () => {
  expect(depths(nestHeadings([heading(1, 'a'), heading(5, 'b')], 3))).toEqual([4, 6])
})
