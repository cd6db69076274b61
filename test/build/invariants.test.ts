import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { verify } from '../../src/archive/verify.ts'
import { build } from '../../src/build/build.ts'
import { readMaterials } from '../../src/build/materials.ts'
import { findProject, listMeetings, type MeetingRef } from '../../src/load/project.ts'
import { hoinghi, project } from '../cli/terminal.ts'
import { filesUnder } from './folder.ts'
import { projects } from './projects.ts'

const SEED = 20_240_713

/** Read once for all: the projects have neither an office file nor templates of their own. */
const common = findProject('/').then(readMaterials)

/** Builds the meetings in the order given; the folder's outputs and what the tool keeps for itself are its outcome. */
async function buildIn(
  folder: string,
  formats: readonly string[],
  order: (meetings: readonly MeetingRef[]) => readonly MeetingRef[] = (meetings) => meetings,
): Promise<void> {
  const materials = { ...(await common), project: await findProject(folder) }
  const meetings = order((await listMeetings(materials.project)).meetings)
  const request = { out: join(folder, 'out'), strict: false, force: false, task: 'build', patience: 0, workers: 0 }
  for await (const { failure } of build({ meetings, formats, ...request }, materials)) expect(failure).toBeUndefined()
}

/** Every file the tool wrote, with its bytes. */
async function written(folder: string): Promise<Map<string, string>> {
  const paths = (await filesUnder(folder)).filter((path) => /^out\/|^\.hoinghi\//u.test(path))
  const bytes = await Promise.all(paths.map((path) => readFile(join(folder, path), 'base64')))
  return new Map(paths.map((path, index) => [path, bytes[index] ?? '']))
}

async function times(folder: string): Promise<(readonly [string, bigint])[]> {
  const paths = await filesUnder(folder)
  return Promise.all(
    paths.map(async (path) => [path, (await stat(join(folder, path), { bigint: true })).mtimeNs] as const),
  )
}

const hold = <T>(things: fc.Arbitrary<T>, numRuns: number, check: (thing: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(things, check), { seed: SEED, numRuns })

test('the order in which meetings are built changes no byte', async () => {
  const seen = new Set<string>()
  await hold(fc.tuple(projects, fc.infiniteStream(fc.nat())), 20, async ([files, chance]) => {
    const shuffled = <T>(list: readonly T[]): T[] =>
      list
        .map((one) => ({ one, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
    const [one, two] = [await project(files), await project(files)]
    await buildIn(one, ['md', 'html'])
    await buildIn(two, ['md', 'html'], shuffled)
    const first = await written(one)
    expect(await written(two)).toEqual(first)
    for (const path of first.keys()) seen.add(path)
  })
  expect(seen.size).toBeGreaterThan(30)
}, 120_000)

test('building again changes nothing: no byte, no time, no file of our own', async () => {
  await hold(fc.tuple(projects, fc.constantFrom(['md', 'html'], ['docx', 'pdf'])), 10, async ([files, formats]) => {
    const folder = await project(files)
    await buildIn(folder, formats)
    const [bytes, before] = [await written(folder), await times(folder)]
    await buildIn(folder, formats)
    expect(await times(folder)).toEqual(before)
    expect(await written(folder)).toEqual(bytes)
    expect([...bytes.keys()].filter((path) => path.startsWith('.hoinghi/'))).toEqual([])
  })
}, 120_000)

test('in two builds of parts what one build of the whole makes', async () => {
  await hold(projects, 10, async (files) => {
    const [one, two] = [await project(files), await project(files)]
    await buildIn(one, ['md', 'html'])
    await buildIn(two, ['md'], (meetings) => meetings.slice(0, Math.ceil(meetings.length / 2)))
    await buildIn(two, ['md', 'html'])
    expect(await written(two)).toEqual(await written(one))
  })
}, 120_000)

test('what was built, and what was then archived, is found intact', async () => {
  let archived = 0
  await hold(projects, 6, async (files) => {
    const folder = await project(files)
    await buildIn(folder, ['md', 'html'])
    const site = { out: join(folder, 'out'), root: folder }
    expect((await verify(site)).findings).toEqual([])
    for (const year of ['2023', '2024']) {
      const { exit } = await hoinghi(folder, ['archive', year])
      if (exit === 0) archived += 1
    }
    expect((await verify(site)).findings).toEqual([])
    const before = await written(folder)
    await buildIn(folder, ['md', 'html'])
    expect(await written(folder)).toEqual(before)
  })
  expect(archived).toBeGreaterThan(2)
}, 240_000)
