import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMaterials } from '../src/build/materials.ts'
import { isCalledFor } from '../src/build/plan.ts'
import { prepareMeeting } from '../src/build/prepare.ts'
import { compose } from '../src/compose.ts'
import { stops } from '../src/diagnostic.ts'
import type { Project } from '../src/load/project.ts'
import type { Assets } from '../src/tree/assets.ts'
import { writers } from '../src/writers/index.ts'
import { diagnosticsText, docxXml, pdfLines, treeText } from './support/golden.ts'

/** Golden files are read by people: none may grow past this. */
const mostBytes = 20 * 1024

const folder = join(import.meta.dirname, 'golden')
const accepting = process.env.ACCEPT === '1'

/** How each format is kept: as text a reviewer can read. */
const renderings: Readonly<Record<string, { readonly suffix: string; text(bytes: Uint8Array): string }>> = {
  docx: { suffix: 'docx.xml', text: docxXml },
  pdf: { suffix: 'pdf.txt', text: pdfLines },
  md: { suffix: 'md', text: (bytes) => new TextDecoder().decode(bytes) },
  html: { suffix: 'html', text: (bytes) => new TextDecoder().decode(bytes) },
}

const cases = readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name)

test('only folders stand among the cases', () => {
  expect(cases.filter((name) => !statSync(join(folder, name)).isDirectory())).toEqual([])
})

describe.each(cases)('%s', async (name) => {
  const root = join(folder, name)
  const outputs = await outputsOf(root)
  const inputs = readdirSync(root).filter((file) => isInput(file))
  const stray = readdirSync(root).filter((file) => !isInput(file) && !outputs.has(file))

  test('has one meeting, and no file that nothing makes', () => {
    expect(inputs.filter((file) => file.startsWith('meeting.'))).toHaveLength(1)
    expect(stray).toEqual([])
  })

  test.each([...outputs])('%s', (file, text) => {
    const path = join(root, file)
    if (accepting) writeFileSync(path, text)
    expect(existsSync(path), `${path} is not there: read what it would say, then "npm run accept"`).toBe(true)
    expect(text).toBe(readFileSync(path, 'utf8'))
    expect(Buffer.byteLength(text)).toBeLessThan(mostBytes)
  })
})

function isInput(file: string): boolean {
  return ['meeting.yaml', 'meeting.md', 'office.yaml'].includes(file) || ['.jpg', '.png'].includes(extname(file))
}

/** Everything a case gives, as text by file name. */
async function outputsOf(root: string): Promise<Map<string, string>> {
  const office = join(root, 'office.yaml')
  const project: Project = { root, data: root, found: true, ...(existsSync(office) && { office }) }
  const materials = await readMaterials(project)
  const file = existsSync(join(root, 'meeting.md')) ? 'meeting.md' : 'meeting.yaml'
  const { checked, photos } = await prepareMeeting({ path: join(root, file), file }, materials)
  const outputs = new Map([['diagnostics.txt', diagnosticsText(checked.diagnostics)]])
  if (stops(checked.diagnostics)) return outputs
  const assets: Assets = { fonts: materials.fonts, photos }
  for (const template of materials.templates.filter(({ kind }) => isCalledFor(kind, checked.meeting))) {
    const composed = compose(checked.meeting, template)
    outputs.set(`${template.kind.id}.tree.txt`, treeText(composed.root))
    for (const writer of writers) {
      const { suffix, text } = renderings[writer.id] ?? { suffix: writer.id, text: () => '' }
      outputs.set(`${template.kind.id}.${suffix}`, text(await writer.write(composed.root, composed.standard, assets)))
    }
  }
  return outputs
}
