import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsOf } from '../../src/tree/text.ts'
import { letters, preflight, tool } from './tools.ts'
import { allWritten, hardWritten, type Written } from './written.ts'

const pdf = allWritten('pdf')
const hard = hardWritten('pdf')
const all = (): readonly Written[] => [...pdf.documents, ...hard.documents]

/** What Preflight finds only because it knows no PDF/A but 1, each with where PDF/A-2 (ISO 19005-2) or 3 allows it. */
const ALLOWED = [
  /^3\.1\.11 .*CIDSet entry is missing/u, // 6.2.11.4.2: a subset may go without CIDSet
  /^7\.11\.2 .*part must be 1/u, // 6.6.4: the part is 2
]

/** PDF/A-3 (ISO 19005-3, 6.8) lets any file travel inside. */
const ALLOWED_WITH_FILES = [/^1\.4\.7 .*EmbeddedFile/u, /^1\.2\.9 .*EmbeddedFile/u]

test('qpdf finds no fault in any file', async () => {
  for (const { file } of all())
    expect(await tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors')
})

test('every font is embedded, a subset, and says its letters', async () => {
  for (const { name, file } of all()) {
    const rows = (await tool('pdffonts', file)).trim().split('\n').slice(2)
    expect(rows.length, name).toBeGreaterThan(0)
    for (const row of rows) expect(row, name).toMatch(/ yes yes yes +\d+ +0$/u)
  }
})

test('Preflight finds nothing that PDF/A-2a, or 3a where files travel inside, forbids', async () => {
  const files = all().map(({ file }) => file)
  const found = [...(await preflight(files, pdf.folder))]
  expect(found).toHaveLength(files.length)
  const allowed = [...ALLOWED, ...ALLOWED_WITH_FILES]
  const said = found.flatMap(([name, findings]) => findings.map((finding) => [name, finding] as const))
  const isAllowed = (name: string, finding: string) =>
    (name.startsWith('dinh-kem') ? allowed : ALLOWED).some((one) => one.test(finding))
  expect(said.filter(([name, finding]) => !isAllowed(name, finding))).toEqual([])
  expect(
    allowed.filter((one) => !said.some(([, finding]) => one.test(finding))),
    'allowed for nothing',
  ).toEqual([])
})

test('what travels inside comes out as it went in', async () => {
  const file = hard.documents.find(({ name }) => name === 'dinh-kem')?.file ?? ''
  expect(await tool('pdfdetach', '-list', file)).toContain('cuoc-hop.yaml')
  const out = join(hard.folder, 'cuoc-hop.yaml')
  await tool('pdfdetach', '-save', '1', '-o', out, file)
  expect(await readFile(out, 'utf8')).toBe('meeting:\n')
})

/** poppler reads the structure of a 60-page report for minutes; `test/writers/pdf/structure.test.ts` reads such ones. */
const endless = /--(?:60-trang|1000-dong)$/u

test('the structure reads like the document, with its spaces', async () => {
  for (const { name, file, tree } of all().filter((document) => !endless.test(document.name))) {
    const structure = await tool('pdfinfo', '-struct-text', file)
    const said = [...structure.matchAll(/^ *"(.*)"$/gmu)].map(([, text = '']) => text).join(' ')
    expect(words(said), name).toEqual(wordsOf(tree))
  }
})

test('the page says every word that pdftotext can find', async () => {
  for (const { name, file, tree } of all()) {
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
