import { expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { letters, preflight, tool } from './tools.ts'
import { allWritten } from './written.ts'

const pdf = allWritten('pdf')

/**
 * What Preflight knows only for PDF/A-1 and PDF/A-2a does not ask for: a CIDSet in composite fonts, the part number 1, and the
 * cross-reference stream of PDF 1.5.
 */
const ALLOWED = [/^3\.1\.11 .*CIDSet entry is missing/u, /^7\.11\.2 .*part must be 1/u, /^1\.4 /u]

test('qpdf finds no fault in any file', async () => {
  for (const { file } of pdf.documents)
    expect(await tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
})

test('every font is embedded, a subset, and says its letters', async () => {
  for (const { name, file } of pdf.documents) {
    const rows = (await tool('pdffonts', file)).trim().split('\n').slice(2)
    expect(rows.length, name).toBeGreaterThan(0)
    for (const row of rows) expect(row, name).toMatch(/ yes yes yes +\d+ +0$/u)
  }
})

test('Preflight finds nothing that PDF/A-2a forbids', async () => {
  const found = await preflight(
    pdf.documents.map(({ file }) => file),
    pdf.folder,
  )
  expect(found.size).toBe(pdf.documents.length)
  const forbidden = [...found].flatMap(([file, said]) =>
    said.filter((one) => !ALLOWED.some((allowed) => allowed.test(one))).map((one) => `${file}: ${one}`),
  )
  expect(forbidden).toEqual([])
})

test('the structure reads like the document, with its spaces', async () => {
  for (const { name, file, tree } of pdf.documents) {
    const structure = await tool('pdfinfo', '-struct-text', file)
    const said = [...structure.matchAll(/^ *"(.*)"$/gmu)].map(([, text = '']) => text).join(' ')
    expect(words(said), name).toEqual(wordsOf(tree))
  }
})

test('the page says every word that pdftotext can find', async () => {
  for (const { name, file, tree } of pdf.documents) {
    const said = letters(await tool('pdftotext', '-raw', file, '-'))
    expect(
      wordsOf(tree).filter((word) => !said.includes(word)),
      name,
    ).toEqual([])
  }
})

function words(text: string): string[] {
  return text
    .normalize()
    .split(/\s+/u)
    .filter((word) => word !== '')
}
