import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameOf, type PdfObjects, readObjects, textOf } from '../support/pdf-objects.ts'
import { hoinghi, MEETING, project } from './terminal.ts'

async function written(folder: string): Promise<PdfObjects> {
  return readObjects(await readFile(join(folder, 'out/2024/a/tin-bai.pdf')))
}

/** The files inside: name, relationship to the document, text. */
function filesInside(pdf: PdfObjects): readonly (readonly [string, string | undefined, string])[] {
  const catalog = pdf.dict(pdf.trailer.dict.Root)
  return pdf.array(catalog.AF).map((value) => {
    const spec = pdf.dict(value)
    const text = new TextDecoder().decode(pdf.stream(pdf.dict(spec.EF).F))
    return [textOf(spec.UF), nameOf(spec.AFRelationship), text] as const
  })
}

test('--attach-source puts the meeting file, as it was typed, inside each PDF, and nowhere else', async () => {
  const typed = `${MEETING}# Ghi chú của người soạn\n`
  const folder = await project({ 'data/2024/a.yaml': typed })
  expect(await hoinghi(folder, 'build -f pdf -f md --attach-source')).toMatchObject({ exit: 0 })
  expect(filesInside(await written(folder))).toEqual([['a.yaml', 'Source', typed]])
  expect(await readFile(join(folder, 'out/2024/a/tin-bai.md'), 'utf8')).not.toContain('Ghi chú của người soạn')
})

test('asked for or not, a PDF is made again when that changes, and only then', async () => {
  const folder = await project({ 'data/2024/a.yaml': MEETING })
  const states = []
  for (const words of ['', '--attach-source', '--attach-source', '', '']) {
    const { out } = await hoinghi(folder, `build -k tin-bai -f pdf -f docx --json ${words}`)
    const { documents } = JSON.parse(out)
    states.push(
      documents
        .map(({ format, state, changed = [] }: Record<string, unknown>) => `${format} ${state} ${changed}`)
        .sort(),
    )
  }
  expect(states.map(([docx]) => docx)).toEqual(['docx made ', ...Array(4).fill('docx fresh ')])
  expect(states.map(([, pdf]) => pdf)).toEqual([
    'pdf made ',
    'pdf made attached',
    'pdf fresh ',
    'pdf made attached',
    'pdf fresh ',
  ])
  expect(filesInside(await written(folder))).toEqual([])
})
