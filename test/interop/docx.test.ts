import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { faultsOf, officeVersions } from '../support/docx-validation.ts'
import { letters, officeToPdf, tool } from './tools.ts'
import { allWritten } from './written.ts'

const docx = allWritten('docx')

test.each(officeVersions)('the Open XML SDK finds no error in any file for %s', async (officeVersion) => {
  for (const { name, file } of docx.documents)
    expect(await faultsOf(await readFile(file), officeVersion), name).toEqual([])
})

test('LibreOffice opens every file and shows every word', async () => {
  const pages = await officeToPdf(
    docx.documents.map(({ file }) => file),
    docx.folder,
  )
  for (const { name, file, tree } of docx.documents) {
    const text = await tool('pdftotext', '-raw', pages.get(file) ?? '', '-')
    // A word longer than a line may go on after the number of the next page.
    const shown = letters(text.replace(/\f\s*\d+\n/gu, '\f'))
    expect(
      wordsOf(tree).filter((word) => !shown.includes(word)),
      name,
    ).toEqual([])
  }
})
