import { beforeAll, expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { letters, officeToPdf, tool } from './tools.ts'
import { allWritten, type Written } from './written.ts'

const docx = allWritten('docx')
const pdf = allWritten('pdf')

/** How LibreOffice lays a document out beside how we do. */
interface Agreement {
  readonly name: string
  /** Theirs, ours. */
  readonly pages: readonly [number, number]
  readonly lines: number
  /** Lines with the same words in both. */
  readonly same: number
  /** Stretches of lines that differ: a line broken otherwise, with those that follow from it. */
  readonly partings: number
  readonly lost: readonly string[]
}

const agreements: Agreement[] = []
beforeAll(async () => {
  const files = docx.documents.map(({ file }) => file)
  const theirs = await officeToPdf(files, docx.folder)
  for (const document of docx.documents) {
    const ours = pdf.documents.find(({ name }) => name === document.name)?.file ?? ''
    agreements.push(await compared(document, theirs.get(document.file) ?? '', ours))
  }
  // The figures of docs/conformance.md.
  for (const { name, pages, same, lines, partings } of agreements)
    console.log(`${name}: ${pages.join('/')} pages, ${same}/${lines} lines, ${partings} partings`)
}, 300_000)

async function compared({ name, tree }: Written, theirs: string, ours: string): Promise<Agreement> {
  const [their, our] = [await linesOf(theirs), await linesOf(ours)]
  const [same, partings] = shared(our, their)
  // A word longer than a line may go on after the number of the next page.
  const shown = letters((await textOf(theirs)).replace(/\f\s*\d+\n/gu, '\f'))
  const lost = wordsOf(tree).filter((word) => !shown.includes(word))
  return { name, pages: [await pagesOf(theirs), await pagesOf(ours)], lines: our.length, same, partings, lost }
}

const textOf = (file: string): Promise<string> => tool('pdftotext', '-raw', file, '-')

async function pagesOf(file: string): Promise<number> {
  return Number(/^Pages:\s+(\d+)/mu.exec(await tool('pdfinfo', file))?.[1])
}

/** The lines of a laid out document, page numbers left out. */
async function linesOf(file: string): Promise<string[]> {
  const lines = (await textOf(file)).split(/[\n\f]/u).map((line) => line.replace(/\s+/gu, ' ').trim())
  return lines.filter((line) => line !== '' && !/^\d+$/u.test(line))
}

/** How many lines of `one` stand in `other` too, in the same order, and how many stretches of it do not. */
function shared(one: readonly string[], other: readonly string[]): readonly [number, number] {
  // longest[i][j]: how many the lines from i on share with those from j on.
  const longest = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = longest[i] ?? []
      row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return [at(0, 0), partings(one, other, at)]
}

function partings(one: readonly string[], other: readonly string[], longest: (i: number, j: number) => number): number {
  let count = 0
  let together = true
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const meet = i < one.length && one[i] === other[j]
    if (!meet && together) count += 1
    together = meet
    const skipsOurs = j >= other.length || (i < one.length && longest(i + 1, j) >= longest(i, j + 1))
    if (meet || skipsOurs) i += 1
    if (meet || !skipsOurs) j += 1
  }
  return count
}

test('LibreOffice shows every word of each DOCX', () => {
  expect(agreements.filter(({ lost }) => lost.length > 0).map(({ name, lost }) => [name, lost])).toEqual([])
})

test('LibreOffice lays each DOCX out on as many pages as the PDF has', () => {
  expect(agreements.filter(({ pages: [theirs, ours] }) => theirs !== ours)).toEqual([])
})

test('LibreOffice breaks 95 % of all lines at the same words', () => {
  const sum = (count: (one: Agreement) => number) => agreements.reduce((total, one) => total + count(one), 0)
  expect(sum(({ same }) => same) / sum(({ lines }) => lines)).toBeGreaterThanOrEqual(0.95)
})

/** Documents whose words are longer than a line: the PDF begins such a word on the line before, LibreOffice on one of its own. */
const overlong = /^ten-kho--/u

test('in no document more than one line in twenty is broken otherwise of itself', () => {
  const others = agreements.filter(({ name }) => !overlong.test(name))
  expect(others.filter(({ partings, lines }) => partings / lines > 0.05)).toEqual([])
})
