import { appendFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type BuildRequest, build } from '../../src/build/build.ts'
import { type Materials, readMaterials } from '../../src/build/materials.ts'
import type { MeetingResult } from '../../src/build/outcome.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { temporaryFolder } from './folder.ts'

const meeting = (words: string, number: string) => `meeting:
  name: Hội nghị sơ kết ${words}
  type: hội nghị
  purposes: [sơ kết]
  organizers: [Ban A]
  sessions: [{date: 13/7/2024}]
achievements:
  overview: ['${words}']
documents:
  bao-cao: {number: ${number}, date: 14/7/2024}
`

/** Times are told to the tick: what was just written is not yet known for sure to be what was read. */
const tick = () => pause(30)

interface Site {
  readonly folder: string
  readonly at: (path: string) => string
  /** A run over all meetings; with `blind`, one that fails where it makes or checks anything. */
  run(options?: Partial<BuildRequest> & { blind?: boolean }): Promise<MeetingResult[]>
}

/** A project of two meetings, built three times: all is remembered, and sure. */
async function settledSite(numbers = ['1', '2']): Promise<Site> {
  const folder = await temporaryFolder()
  const at = (path: string) => join(folder, path)
  await mkdir(at('data/2024'), { recursive: true })
  for (const [n, number] of numbers.entries())
    await writeFile(at(`data/2024/${'ab'[n]}.yaml`), meeting('ab'[n] ?? '', number))
  const site = { folder, at, run: ({ blind = false, ...options } = {}) => run(folder, blind, options) }
  for (let n = 0; n < 3; n += 1) {
    await tick()
    await site.run()
  }
  return site
}

async function run(folder: string, blind: boolean, options: Partial<BuildRequest>): Promise<MeetingResult[]> {
  const materials = await readMaterials(await findProject(folder))
  const { meetings } = await listMeetings(materials.project)
  const common = { meetings, out: join(folder, 'out'), formats: ['md'], kinds: ['bao-cao'] }
  const request = { ...common, strict: false, force: false, task: 'build', patience: 0, ...options }
  const results: MeetingResult[] = []
  for await (const result of build(request, blind ? blinded(materials) : materials)) results.push(result)
  return results
}

function blinded(materials: Materials): Materials {
  return Object.defineProperty({ ...materials }, 'standards', {
    get() {
      throw new Error('a meeting was read')
    },
  })
}

const states = (results: readonly MeetingResult[]) =>
  results.map(({ file, files, failure }) => [
    file.slice(-6, -5),
    failure ? 'read' : files.map(({ state }) => state).join(),
  ])
const rulesOf = (results: readonly MeetingResult[]) =>
  results.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))

describe('a run after which nothing changed', () => {
  test('reads no meeting, and says the same of each', async () => {
    const { run } = await settledSite()
    const [before, after] = [await run(), await run({ blind: true })]
    expect(states(after)).toEqual([
      ['a', 'fresh'],
      ['b', 'fresh'],
    ])
    expect(rulesOf(before).flat().length).toBeGreaterThan(0)
    const told = (results: MeetingResult[]) => results.map(({ entries: _, from: __, ...rest }) => rest)
    expect(told(after)).toEqual(told(before))
  })

  test('writes nothing', async () => {
    const { run, folder } = await settledSite()
    const times = async () => {
      const all = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
      return Promise.all(files.sort().map(async (path) => [path, (await stat(path)).ctimeMs]))
    }
    const before = await times()
    await run({ blind: true })
    expect(await times()).toEqual(before)
  })
})

describe('what changed is seen', () => {
  const cases: [string, (site: Site) => Promise<unknown>, string, string?][] = [
    ['a meeting', ({ at }) => appendFile(at('data/2024/b.yaml'), 'limitations: [chậm]\n'), 'made'],
    ['a meeting, of the same size', async ({ at }) => swap(at('data/2024/b.yaml'), 'kết b', 'kết c'), 'made'],
    ['the time of a meeting alone', ({ at }) => utimes(at('data/2024/b.yaml'), 1, 1), 'fresh'],
    ['an output that is gone', ({ at }) => rm(at('out/2024/b/bao-cao.md')), 'made'],
    ['an output edited by hand', ({ at }) => appendFile(at('out/2024/b/bao-cao.md'), 'x'), 'edited'],
    ['an output edited, of the same size and time', ({ at }) => swapBackdated(at('out/2024/b/bao-cao.md')), 'edited'],
    ['an output written again as it was', ({ at }) => swap(at('out/2024/b/bao-cao.md'), '', ''), 'fresh'],
  ]

  test.each(cases)('%s', async (_, change, state) => {
    const site = await settledSite()
    await change(site)
    await tick()
    expect(states(await site.run({ blind: true }))).toEqual([
      ['a', 'fresh'],
      ['b', 'read'],
    ])
    expect(states(await site.run())).toEqual([
      ['a', 'fresh'],
      ['b', state],
    ])
  })

  test.each([
    ['the office file', 'data/office.yaml', 'organizations: {}\n'],
    ['a template of one’s own', 'templates/x.hbs', '---\nname: X\nabout: X\nrequires: []\n---\n{{meeting.name}}\n'],
    ['a manifest that was written by another', 'out/2024/manifest.json', undefined],
  ])('%s: every meeting is looked at again', async (_, path, text) => {
    const { run, at } = await settledSite()
    await mkdir(join(at(path), '..'), { recursive: true })
    await writeFile(at(path), text ?? (await readFile(at(path), 'utf8')))
    expect(states(await run({ blind: true })).map(([, state]) => state)).toEqual(['read', 'read'])
    expect(new Set(states(await run()).map(([, state]) => state))).toEqual(new Set(['fresh']))
  })

  test('other formats, kinds or strictness are other work', async () => {
    const { run } = await settledSite()
    expect(states(await run({ formats: ['md', 'html'] }))[0]).toEqual(['a', 'fresh,made'])
    expect(states(await run({ blind: true, strict: true }))[0]).toEqual(['a', 'read'])
  })

  test('a fault between two meetings comes and goes with either of them', async () => {
    const { run, at } = await settledSite(['1', '1'])
    const faults = async () => rulesOf(await run()).map((rules) => rules.includes('duplicate-document-number'))
    expect(await faults()).toEqual([false, true])
    expect(await faults()).toEqual([false, true])
    await writeFile(at('data/2024/a.yaml'), meeting('a', '3'))
    await tick()
    expect(await faults()).toEqual([false, false])
    await rm(at('data/2024/a.yaml'))
    await writeFile(at('data/2024/c.yaml'), meeting('c', '1'))
    await tick()
    expect(await faults()).toEqual([false, true])
    await rm(at('data/2024/c.yaml'))
    expect(await faults()).toEqual([false])
  })
})

describe('what is remembered is never needed', () => {
  test.each([
    ['gone', () => undefined],
    ['empty', () => ''],
    ['garbage', () => '\u0000{]'],
    ['cut short', (text: string) => text.slice(0, text.length >> 1)],
    ['of another form', (text: string) => text.replace('"form":2', '"form":0')],
  ])('%s: the same is said and made', async (_, spoil) => {
    const { run, at } = await settledSite(['1', '1'])
    const before = await run()
    const files = await readdir(at('.hoinghi/memory'))
    expect(files.length).toBe(3)
    for (const file of files) {
      const path = at(`.hoinghi/memory/${file}`)
      const [text, spoilt] = [await readFile(path, 'utf8'), spoil(await readFile(path, 'utf8'))]
      if (spoilt === undefined) await rm(path)
      else await writeFile(path, spoilt)
      const after = await run()
      expect(states(after), file).toEqual(states(before))
      expect(rulesOf(after), file).toEqual(rulesOf(before))
      await writeFile(path, text)
    }
  })
})

async function swap(path: string, from: string, to: string): Promise<void> {
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

/** Another last letter, under the times it had before. */
async function swapBackdated(path: string): Promise<void> {
  const { atime, mtime } = await stat(path)
  const bytes = await readFile(path)
  bytes[bytes.length - 2] = 0x78
  await writeFile(path, bytes)
  await utimes(path, atime, mtime)
}
