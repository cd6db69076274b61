import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { officeToPdf, tool } from './tools.ts'
import { allWritten } from './written.ts'

const docx = allWritten('docx')
const pdf = allWritten('pdf')

/** Lines as pdftotext reads them, page numbers left out. */
async function linesOf(file: string): Promise<string[]> {
  const text = await tool('pdftotext', '-raw', file, '-')
  const lines = text.normalize().split(/[\n\f]/u)
  return lines.map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '' && !/^\d+$/u.test(line))
}

async function pagesOf(file: string): Promise<number> {
  return Number(/^Pages:\s+(\d+)$/mu.exec(await tool('pdfinfo', file))?.[1])
}

test('a DOCX in LibreOffice and the PDF have the same pages, and nineteen of twenty lines break at the same words', async () => {
  const opened = await officeToPdf(
    docx.documents.map(({ file }) => file),
    docx.folder,
  )
  const parted: string[] = []
  let all = 0
  let same = 0
  for (const { name, file, tree } of docx.documents) {
    const theirs = opened.get(file) ?? ''
    const ours = join(pdf.folder, `${name}.pdf`)
    // LibreOffice breaks a word that fits on no line wherever the line ends; the PDF begins such a word on the line it stands on.
    const fits = wordsOf(tree).every((word) => word.length < 60)
    const [ourPages, theirPages] = [await pagesOf(ours), await pagesOf(theirs)]
    if (fits && ourPages !== theirPages) parted.push(`${name}: ${ourPages} pages, in LibreOffice ${theirPages}`)
    const there = new Set(await linesOf(theirs))
    const lines = await linesOf(ours)
    all += lines.length
    same += lines.filter((line) => there.has(line)).length
  }
  expect(parted).toEqual([])
  expect(same / all).toBeGreaterThanOrEqual(0.95)
})
