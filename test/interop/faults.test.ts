import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../build/folder.ts'
import { type Command, type Counts, compileCommand, type Faults, type Resident } from '../faults/command.ts'
import { makeSite, type Site, wrongsAfter, wrongsAfterNext } from '../faults/site.ts'

/** How many calls of each kind are tried where a process of its own is needed; `FAULTS_TRIED=1000` tries all. */
const TRIED = Number(process.env.FAULTS_TRIED ?? 3)
/** How many where a process that stays does it. */
const TRIED_WITHIN = Number(process.env.FAULTS_TRIED ?? 8)

const CALLS = ['open', 'write', 'short', 'size', 'sync', 'close', 'rename', 'mkdir', 'readdir', 'unlink', 'link']
const READS = ['readFile', 'read', 'stat', 'realpath']

let command: Command
let resident: Resident
let site: Site
/** Calls of one build, in a process of its own and in one that stays. */
let counts: Counts
let fewer: Counts

beforeAll(async () => {
  command = await compileCommand()
  site = await makeSite(command)
  resident = command.stay()
  counts = (await resident.run(await site.copy(), site.words)).counts
  fewer = (await resident.run(await site.copy(), site.words)).counts
}, 240_000)

afterAll(async () => {
  resident?.end()
  await site?.remove()
  await command?.remove()
})

test('a build makes every kind of call', () => {
  for (const call of [...CALLS, ...READS]) expect(fewer[call], call).toBeGreaterThan(0)
})

/** Calls from 1 to `count`, at most `tried` of them, evenly spread. */
function spread(count = 0, tried = count): number[] {
  const size = Math.min(count, tried)
  return Array.from({ length: size }, (_, index) => Math.ceil(((index + 1) * count) / size))
}

describe.each([...CALLS, ...READS])('%s', (call) => {
  test.each([false, true])('fails at each call, for good: %s', async (forGood) => {
    const wrongs: string[] = []
    for (const nth of spread(fewer[call], TRIED_WITHIN)) {
      const folder = await site.copy()
      const run = await resident.run(folder, site.words, { call, nth, forGood })
      const found = [
        ...(await wrongsAfter(run, folder, site)),
        ...(await wrongsAfterNext(await resident.run(folder, site.words), folder, site)),
      ]
      wrongs.push(...found.map((wrong) => `${call} ${nth}: ${wrong}`))
      await rm(folder, { recursive: true })
    }
    expect(wrongs.join('\n')).toBe('')
  })
})

describe('in a process of its own', () => {
  const some = (call: string) => spread(counts[call], TRIED)

  /** Runs under each of the faults, then undisturbed; gives all that went wrong. */
  async function sweep(all: readonly Faults[], words = site.words): Promise<string[]> {
    const wrongs: string[] = []
    for (const faults of all) {
      const folder = await site.copy()
      const run = await command.run(folder, words, { faults })
      const found = [
        ...(await wrongsAfter(run, folder, site)),
        ...(await wrongsAfterNext(await resident.run(folder, site.words), folder, site)),
      ]
      wrongs.push(...found.map((wrong) => `${JSON.stringify(faults)} ${wrong}`))
      await rm(folder, { recursive: true })
    }
    return wrongs
  }

  test.each(['open', 'readFile', 'read', 'readdir', 'stat', 'realpath'])('%s fails', async (call) => {
    expect(await sweep(some(call).flatMap((nth) => [{ call, nth, forGood: true }]))).toEqual([])
  })

  test.each(['open', 'write', 'short', 'sync', 'rename'])('%s fails in threads, for good', async (call) => {
    const faults = some(call).map((nth) => ({ call, nth: Math.ceil(nth / 4), forGood: true }))
    expect(await sweep(faults, [...site.words, '--workers', '2'])).toEqual([])
  })

  test.each(['open', 'write', 'sync', 'close', 'rename', 'mkdir', 'unlink', 'link'])('killed at %s', async (call) => {
    expect(
      await sweep(some(call).flatMap((nth) => (['before', 'after'] as const).map((die) => ({ call, nth, die })))),
    ).toEqual([])
  })
})

test.each([
  ['main.js', 1],
  ['start.js', 2],
])('Node cannot read the command’s own %s: it says which, and nothing is touched', async (name, nth) => {
  const folder = await site.copy()
  const before = await filesUnder(folder)
  const run = await command.run(folder, site.words, { faults: { call: 'loading', nth } })
  expect(run).toMatchObject({ exit: 1, err: expect.stringContaining(`dist/cli/${name}`) })
  expect(await filesUnder(folder)).toEqual(before)
  expect(await wrongsAfter({ ...run, exit: 70 }, folder, site)).toEqual([])
  expect(await wrongsAfterNext(await resident.run(folder, site.words), folder, site)).toEqual([])
})

test.each(['EACCES', 'EROFS', 'EPERM'])('nothing can be written (%s): it says so, and all stays', async (code) => {
  const folder = await site.copy()
  const run = await resident.run(folder, site.words, { writing: true, code })
  expect(run).toMatchObject({ exit: 70, err: expect.stringMatching(/\.hoinghi|out/u) })
  expect(await wrongsAfter(run, folder, site)).toEqual([])
  expect(await wrongsAfterNext(await resident.run(folder, site.words), folder, site)).toEqual([])
})
