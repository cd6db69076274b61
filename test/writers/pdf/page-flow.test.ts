import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hd05 } from '../../../src/standards/hd05.ts'
import { heading, list, paragraph, table, text } from '../../../src/tree/build.ts'
import type { Block, Root } from '../../../src/tree/nodes.ts'
import type { PdfReading, PdfWord } from '../../support/pdf-text.ts'
import { framed, meta, printed, sentence } from './samples.ts'

const rootOf = (children: readonly Block[]): Root => ({ type: 'root', meta, numbering: 'sections', children })
const set = (children: readonly Block[]): Promise<PdfReading> => printed(rootOf(children), hd05)

/** `count` paragraphs of a line each. */
const filler = (count: number): Block[] => Array.from({ length: count }, (_, i) => paragraph(`Dòng thứ ${i + 1}.`))

const pageOf = ({ words }: PdfReading, wanted: string): number =>
  words.find((word) => word.text === wanted)?.page ?? Number.NaN

/** Words of each baseline of a page, top down. */
function linesOf({ words }: PdfReading, page: number): PdfWord[][] {
  const lines = new Map<number, PdfWord[]>()
  for (const word of words) if (word.page === page) lines.set(word.y, [...(lines.get(word.y) ?? []), word])
  return [...lines].sort(([a], [b]) => a - b).map(([, line]) => line)
}

const counts = Array.from({ length: 36 }, (_, i) => i)

describe('a page', () => {
  it('never ends below a heading, wherever that comes to stand', async () => {
    for (const count of counts) {
      const pdf = await set([
        ...filler(count),
        heading(1, 'ĐỀMỤC'),
        heading(2, 'CONMỤC'),
        paragraph('NỘIDUNG tiếp theo.'),
      ])
      expect([pageOf(pdf, 'ĐỀMỤC'), pageOf(pdf, 'CONMỤC')]).toEqual([pageOf(pdf, 'NỘIDUNG'), pageOf(pdf, 'NỘIDUNG')])
    }
  })

  it('never ends between a sentence and the list or table it opens', async () => {
    for (const count of counts) {
      const lists = await set([...filler(count), paragraph('MỞĐẦU như sau:'), list(['MỤC một.', 'hai.'])])
      expect(pageOf(lists, 'MỞĐẦU')).toBe(pageOf(lists, 'MỤC'))
      const tables = await set([...filler(count), paragraph('MỞĐẦU như sau:'), table([['ĐẦU'], ['Ô1'], ['Ô2']])])
      expect([pageOf(tables, 'ĐẦU'), pageOf(tables, 'Ô1')]).toEqual([pageOf(tables, 'MỞĐẦU'), pageOf(tables, 'MỞĐẦU')])
    }
  })

  it('never holds a single line of a paragraph of several', async () => {
    for (const count of counts) {
      const pdf = await set([...filler(count), paragraph(sentence)])
      const begins = pdf.words.findIndex((word) => word.text === 'Các')
      const lines = new Map<number, Set<number>>()
      for (const { page, y } of pdf.words.slice(begins)) lines.set(page, (lines.get(page) ?? new Set()).add(y))
      for (const { size } of lines.values()) expect(size).toBeGreaterThanOrEqual(2)
    }
  })

  it('never holds a signature without two lines of the body', async () => {
    for (const count of counts) {
      const pdf = await printed(framed(hd05, filler(count + 1)), hd05)
      const page = pageOf(pdf, 'K/T')
      const signature = pdf.words.findIndex(({ text: word }) => word === 'Nơi')
      const before = pdf.words.slice(0, signature).filter((word) => word.page === page)
      expect(new Set(before.map(({ y }) => y)).size).toBeGreaterThanOrEqual(2)
      expect(pdf.words.slice(signature).every((word) => word.page === page)).toBe(true)
    }
  })

  it('keeps a caption with its photo or slot', async () => {
    for (const count of counts) {
      const slot: Block = { type: 'caption', slot: true, children: [text(`KHUNG ${sentence} HẾT`)] }
      const pdf = await set([...filler(count), slot])
      expect(pageOf(pdf, 'KHUNG')).toBe(pageOf(pdf, 'HẾT'))
    }
  })
})

describe('a table', () => {
  const rows = Array.from({ length: 90 }, (_, i) => [
    `${i + 1}`,
    sentence.slice(0, 60 + ((i * 37) % 90)),
    `số-${i + 1}`,
  ])

  it('repeats its header on each page, as an artifact', async () => {
    const pdf = await set([table([['TT', 'ĐẦUBẢNG', 'Số'], ...rows])])
    expect(pdf.pages.length).toBeGreaterThan(2)
    expect(pdf.words.filter((word) => word.text === 'ĐẦUBẢNG').map(({ page }) => page)).toEqual([1])
    expect(pdf.artifacts.filter((word) => word.text === 'ĐẦUBẢNG').map(({ page }) => page)).toEqual(
      pdf.pages.slice(1).map((_, i) => i + 2),
    )
  })

  it('breaks no row across pages', async () => {
    const pdf = await set([table([['TT', 'Nội dung', 'Số'], ...rows])])
    for (let i = 1; i <= rows.length; i++) {
      const first = pdf.words.findIndex((word) => word.text === `${i}` && word.tag === 'TD')
      const last = pdf.words.findIndex((word) => word.text === `số-${i}`)
      const pages = new Set(pdf.words.slice(first, last + 1).map(({ page }) => page))
      expect([i, pages.size]).toEqual([i, 1])
    }
  })

  it('breaks a row taller than a page between lines, each column going on', async () => {
    const tall = `ĐẦUÔ ${sentence.repeat(14)} CUỐIÔ`
    const pdf = await set([
      table([
        ['TT', 'Nội dung'],
        ['1', tall],
        ['2', tall],
      ]),
    ])
    expect(pdf.pages.length).toBeGreaterThanOrEqual(3)
    for (const page of pdf.pages.keys()) expect(linesOf(pdf, page + 1).length).toBeGreaterThanOrEqual(2)
    expect(pdf.words.filter((word) => word.text === 'CUỐIÔ')).toHaveLength(2)
  })
})

describe('a justified line', () => {
  it('ends at the margin and its spaces are alike', async () => {
    const pdf = await set([paragraph(sentence)])
    const lines = linesOf(pdf, 1)
    const right = 595.2756 - (15 * 72) / 25.4
    for (const line of lines.slice(0, -1)) {
      const last = line.at(-1)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(right, 0)
      const gaps = line.slice(1).map((word, i) => word.x - ((line[i]?.x ?? 0) + (line[i]?.width ?? 0)))
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.1)
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.5 - 0.01)
    }
  })

  it('is broken nowhere inside a date, a sum or a number with what it counts', async () => {
    const pdf = await set([paragraph(sentence.repeat(5))])
    const joined = ['30 tháng', 'tháng 6', 'năm 2026.Các', '350 triệu', 'triệu đồng', '14 thành']
    for (const [i, word] of pdf.words.entries()) {
      const next = pdf.words[i + 1]
      if (next && joined.includes(`${word.text} ${next.text}`)) expect([word.text, next.y]).toEqual([word.text, word.y])
    }
  })

  it('is not torn open by what cannot be broken', async () => {
    const long = `ngày 05 tháng 02 năm 2024 ${'vàng'.repeat(14)} `
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('thi đua', long, 'a', 'công tác'), { minLength: 5, maxLength: 40 }),
        async (parts) => {
          const pdf = await set([paragraph(parts.join(' ').trim())])
          for (const line of linesOf(pdf, 1)) {
            const gaps = line.slice(1).map((word, i) => word.x - ((line[i]?.x ?? 0) + (line[i]?.width ?? 0)))
            // One and a half ems beside the natural quarter.
            expect(Math.max(0, ...gaps)).toBeLessThan(14 * 1.76)
          }
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })
})
