import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFrontMatter, splitFrontMatter } from '../../src/load/front-matter.ts'

test.each([
  ['---\na: 1\n---\nThân', 9, 13],
  ['---\r\na: 1\r\n---\r\nThân', 11, 16],
  ['---\n---\n', 4, 8],
  ['---\na: 1\n---', 9, 12],
  ['---\na: 1\n---  \n\nThân', 9, 12],
])('%j: front matter ends at %d, the body begins at %d', (text, end, body) =>
  expect(findFrontMatter(text)).toEqual({ ok: true, end, body }),
)

test.each(['', 'Thân', '---js\n---\n', '--- \n---\n', '---\na: 1\n', '---\na: 1\n---x\n'])('%j has none', (text) =>
  expect(findFrontMatter(text).ok).toBe(false),
)

test('a template and a meeting of the same text have their body at the same place', () => {
  const line = fc.constantFrom('---', '', 'a: 1', 'Thân bài', '--- ', ' ---', '----', '#', '---js')
  const text = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  fc.assert(
    fc.property(text, ([lines, end]) => {
      const typed = ['---', ...lines].join(end)
      expect(findFrontMatter(typed)).toEqual(splitFrontMatter(typed))
    }),
    { seed: 7, numRuns: 1000 },
  )
})
