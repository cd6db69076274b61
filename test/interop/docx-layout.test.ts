import { expect, test } from 'vitest'
import { officeToPdf, tool } from './tools.ts'
import { allWritten } from './written.ts'

const docx = allWritten('docx')
const pdf = allWritten('pdf')

/** Documents whose words are longer than a line: the PDF begins such a word on the line before, LibreOffice on one of its own. */
const overlong = /^ten-kho--/u

async function pagesOf(file: string): Promise<number> {
  return Number(/^Pages:\s+(\d+)/mu.exec(await tool('pdfinfo', file))?.[1])
}

/** The lines of a laid out document, page numbers left out. */
async function linesOf(file: string): Promise<string[]> {
  const text = await tool('pdftotext', '-raw', file, '-')
  const lines = text.split(/[\n\f]/u).map((line) => line.replace(/\s+/gu, ' ').trim())
  return lines.filter((line) => line !== '' && !/^\d+$/u.test(line))
}

/** How many lines of `one` stand in `other` too, in the same order. */
function shared(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const line of one) {
    const next = [0]
    other.forEach((candidate, index) => {
      next.push(line === candidate ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

test('LibreOffice lays each DOCX out on as many pages as the PDF, with 95 % of its lines broken at the same words', async () => {
  const converted = await officeToPdf(
    docx.documents.map(({ file }) => file),
    docx.folder,
  )
  let same = 0
  let all = 0
  for (const { name, file } of docx.documents.filter((document) => !overlong.test(document.name))) {
    const ours = pdf.documents.find((document) => document.name === name)?.file ?? ''
    const theirs = converted.get(file) ?? ''
    expect([name, await pagesOf(theirs)]).toEqual([name, await pagesOf(ours)])
    const lines = await linesOf(ours)
    same += shared(lines, await linesOf(theirs))
    all += lines.length
  }
  expect(same / all).toBeGreaterThanOrEqual(0.95)
})
