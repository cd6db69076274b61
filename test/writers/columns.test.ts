import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hd05 } from '../../src/standards/hd05.ts'
import { table } from '../../src/tree/build.ts'
import { cellPadding, columnWidths } from '../../src/writers/columns.ts'
import { metricsOf } from '../../src/writers/metrics.ts'
import { tinos } from '../support/fonts.ts'

const metrics = metricsOf(tinos)
const widths = (rows: readonly (readonly string[])[], width = 467): number[] =>
  columnWidths(table(rows), width, hd05, metrics)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const word = (text: string): number => metrics.measure(text, 13) + 2 * cellPadding

describe('columns', () => {
  it('make the whole width, each at least its longest word, whatever the cells say', () => {
    const cell = fc
      .array(fc.constantFrom('thi', 'đua', 'nghiêng', 'a', '2.500'), { maxLength: 30 })
      .map((words) => words.join(' '))
    const rows = fc
      .integer({ min: 1, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(rows, (cells) => {
        const made = widths(cells)
        expect(sum(made)).toBeCloseTo(467, 3)
        for (const [i, width] of made.entries())
          for (const row of cells.slice(1))
            for (const text of (row[i] ?? '').split(' ')) expect(width).toBeGreaterThanOrEqual(word(text) - 0.001)
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('let a word wider than the table take room from no other column', () => {
    const [first = 0, second = 0] = widths([
      ['TT', 'Từ'],
      ['12', 'nghiêng'.repeat(40)],
    ])
    expect(first).toBeGreaterThanOrEqual(word('12'))
    expect(first + second).toBeCloseTo(467, 3)
  })
})
