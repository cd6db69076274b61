import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMaterials } from '../../src/build/materials.ts'
import { isCalledFor } from '../../src/build/plan.ts'
import { prepareText } from '../../src/build/prepare.ts'
import { compose } from '../../src/compose.ts'
import { stops } from '../../src/diagnostic.ts'
import { helpers } from '../../src/helpers/index.ts'
import { meetingFileOf } from '../../src/load/meeting-file.ts'
import { findProject } from '../../src/load/project.ts'
import { meetingJsonSchema } from '../../src/meeting/json-schema.ts'
import { prepareTemplates, TemplateFault } from '../../src/template.ts'
import { writers } from '../../src/writers/index.ts'
import { faultsOf } from '../support/docx-validation.ts'
import { expectParity } from '../support/parity.ts'
import { readSources, root } from '../support/sources.ts'
import { tool } from './tools.ts'

/** How long all of it goes on, in seconds, and from which seed; a failure says its own seed. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60)
const SEED = Number(process.env.FUZZ_SEED ?? 20_240_713)
/** One document in so many is shown to the validators. */
const SAMPLE = 8

const meetings = [...readSources('data', /\d.*\.yaml$|-.*\.yaml$/), ...readSources('test/fixtures', /\.yaml$/)]
const templates = [...readSources('templates', /\.hbs$/)].filter(([path]) => !path.includes('partials/'))
const materials = await readMaterials(await findProject('/'))
const bare = { ...materials, project: { ...materials.project, root } }

let folder = ''
let written = 0
const validated: Record<string, number> = {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-fuzz-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Ends in documents that say the same words in four formats, or in diagnostics with their places. */
async function endsWell(bytes: Uint8Array, using = materials.templates): Promise<boolean> {
  const file = meetingFileOf(bytes, 'data/2024/a.yaml')
  const start = process.cpuUsage().user
  const { checked, photos } = await prepareText(file, join(root, 'data/2024/a.yaml'), bare)
  expect(process.cpuUsage().user - start).toBeLessThan(3_000_000)
  for (const { at } of checked.diagnostics) expect(at && at.line > 0 && at.column > 0).toBe(true)
  if (stops(checked.diagnostics)) return false
  for (const template of using.filter(({ kind }) => isCalledFor(kind, checked.meeting))) await says(template)
  return true

  async function says(template: (typeof using)[number]) {
    try {
      const { root: tree, standard } = compose(checked.meeting, template)
      written += 1
      for (const writer of writers) {
        const bytes = await expectParity(writer, tree, standard, { fonts: materials.fonts, photos })
        if (written % SAMPLE === 1) await validates(writer.id, bytes)
      }
    } catch (fault) {
      if (!(fault instanceof TemplateFault)) throw fault
      expect(fault.diagnostic.at?.line).toBeGreaterThan(0)
    }
  }
}

/** Other programs that know a format find nothing wrong. */
const validators: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  docx: async (bytes) => expect(await faultsOf(bytes, 'Microsoft365')).toEqual([]),
  async pdf(bytes) {
    await writeFile(join(folder, 'a.pdf'), bytes)
    await tool('qpdf', '--check', join(folder, 'a.pdf'))
  },
}

async function validates(format: string, bytes: Uint8Array): Promise<void> {
  await validators[format]?.(bytes)
  if (format in validators) validated[format] = (validated[format] ?? 0) + 1
}

/** Meetings whose lines are dropped, doubled, moved, whose values are swapped for others of the archive or for hard ones. */
const hard = fc.constantFrom(
  '""',
  '[]',
  '{}',
  '~',
  '0',
  '-1',
  '99999999999',
  '1/1/2024',
  'có',
  'cluster',
  '[[x]]',
  "'{a}'",
)
const values = meetings.flatMap(([, text]) =>
  [...text.matchAll(/: ([^\n[{#|>][^\n]*)$/gmu)].map(([, value = '']) => value),
)
const change = fc.record({
  how: fc.constantFrom('drop', 'double', 'move', 'value', 'hard', 'word', 'indent'),
  at: fc.nat(100_000),
  to: fc.nat(100_000),
  hard,
  value: fc.constantFrom(...values),
  word: fc.string({ unit: 'grapheme', maxLength: 20 }),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(text: string, { how, at, to, hard: hardValue, value, word }: Change): string {
  const lines = text.split('\n')
  const [from, place] = [at % lines.length, to % lines.length]
  const line = lines[from] ?? ''
  const said = (by: string) => line.replace(/(: |- )[^\n{[].*$/u, (_, mark: string) => `${mark}${by}`)
  if (how === 'drop') lines.splice(from, 1)
  if (how === 'double') lines.splice(place, 0, line)
  if (how === 'move') lines.splice(place, 0, ...lines.splice(from, 1))
  if (how === 'value') lines[from] = said(value)
  if (how === 'hard') lines[from] = said(hardValue)
  if (how === 'word') lines[from] = said(JSON.stringify(word))
  if (how === 'indent') lines[from] = line.startsWith('  ') ? line.slice(2) : `  ${line}`
  return lines.join('\n')
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const mutated = fc
  .tuple(fc.constantFrom(...meetings.map(([, text]) => text)), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => changes.reduce(changed, text))

/** Goes on, ten things at a time, for its share of the time. */
async function fuzz<T>(share: number, things: fc.Arbitrary<T>, check: (thing: T) => Promise<void>): Promise<number> {
  const end = performance.now() + SECONDS * 1000 * share
  let runs = 0
  for (let seed = SEED; performance.now() < end; seed += 1) {
    const property = fc.asyncProperty(things, async (thing) => {
      runs += 1
      await check(thing)
    })
    await fc.assert(property, { seed, numRuns: 10 })
  }
  return runs
}

const patience = SECONDS * 2000 + 60_000

test(
  'meetings changed at random',
  async () => {
    let good = 0
    const runs = await fuzz(0.6, mutated, async (text) => {
      if (await endsWell(bytesOf(text))) good += 1
    })
    console.log(
      `${runs} changed meetings, ${good} of them still good, ${written} documents in ${writers.length} formats`,
    )
    expect(good).toBeGreaterThan(0)
  },
  patience,
)

test(
  'bytes at random',
  async () => {
    const signs = fc.string({ unit: fc.constantFrom(...'aộ:-[]{}"\'\n \t#&*!|>%@`,?~<'), maxLength: 400 }).map(bytesOf)
    const things = fc.oneof(fc.uint8Array({ maxLength: 2000 }), signs)
    console.log(`${await fuzz(0.1, things, async (bytes) => void (await endsWell(bytes)))} texts of random bytes`)
  },
  patience,
)

test(
  'templates at random',
  async () => {
    const partials = [...readSources('templates/partials', /\.hbs$/)].map(([file, text]) => ({
      id: file.replace(/^.*\/|\.hbs$/gu, ''),
      file,
      text,
    }))
    const [, good = ''] = meetings[0] ?? []
    const parts = fc.constantFrom(
      '{{#each tasks.items}}',
      '{{/each}}',
      '{{#if basis}}',
      '{{/if}}',
      '{{meeting.name}}',
      '# ',
      '\n\n',
      '{{> x}}',
      '{{{meeting.name}}}',
      '{{constructor}}',
      '::: lead\n',
      ':::\n',
      '- ',
      '| a | b |\n|---|---|\n| ',
      ' |',
      '**',
      'chữ ',
      '[@x]',
      '<b>',
      '`',
    )
    const body = fc.array(parts, { maxLength: 14 }).map((pieces) => pieces.join(''))
    const things = fc.tuple(fc.constantFrom(...templates), body, fc.nat(100_000))
    const runs = await fuzz(0.3, things, async ([[file, text], more, at]) => {
      const lines = text.split('\n')
      const head = lines.indexOf('---', 1) + 1
      const from = head + (at % Math.max(lines.length - head, 1))
      const id = file.replace(/^.*\/|\.hbs$/gu, '')
      const typed = [...lines.slice(0, from), more, ...lines.slice(from)].join('\n')
      const made = prepareTemplates(
        { kinds: [{ id, file, text: typed }], partials },
        { helpers, schema: meetingJsonSchema },
      )
      for (const { at: place } of made.diagnostics) expect(place && place.line > 0).toBe(true)
      if (made.templates.length > 0) await endsWell(bytesOf(good), made.templates)
      else expect(made.diagnostics.length).toBeGreaterThan(0)
    })
    console.log(`${runs} changed templates; ${written} documents in all, validated: ${JSON.stringify(validated)}`)
  },
  patience,
)
