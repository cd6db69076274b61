import { chmod, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../build/folder.ts'
import { projects } from '../build/projects.ts'
import { project } from '../cli/terminal.ts'
import { type Command, compileCommand, type Ended } from '../faults/command.ts'
import { makeSite, type Site, wrongsAfter, wrongsAfterNext } from '../faults/site.ts'
import { tool } from './tools.ts'

/** How often the command is killed; `KILLS=500` for the full size. */
const KILLS = Number(process.env.KILLS ?? 30)

let command: Command
let site: Site

beforeAll(async () => {
  command = await compileCommand()
  site = await makeSite(command)
}, 240_000)

afterAll(async () => {
  await site?.remove()
  await command?.remove()
})

const next = async (folder: string) => wrongsAfterNext(await command.run(folder, site.words), folder, site)

/** Numbers between 0 and 1 that look like chance and are the same in every run (Lehmer, MINSTD). */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 0x7fffffff
    yield state / 0x7fffffff
  }
}

test(
  `killed ${KILLS} times at any moment: no part, and the run after completes`,
  async () => {
    const chance = chances(20_240_713)
    const wrongs: string[] = []
    let folder = await site.copy()
    let { took } = await command.run(folder, site.words)
    let killed = 0
    let run = 0
    await rm(folder, { recursive: true })
    folder = await site.copy()
    while (killed < KILLS) {
      run += 1
      const killAfter = took * (0.2 + 0.9 * chance.next().value)
      // Every other run works with threads.
      const words = run % 2 === 0 ? site.words : [...site.words, '--workers', '2']
      const ended = await command.run(folder, words, { killAfter })
      if (ended.signal === 'SIGKILL') killed += 1
      else took = ended.took
      wrongs.push(...(await wrongsAfter(ended, folder, site)).map((wrong) => `run ${run}: ${wrong}`))
      // Several kills on top of each other, then a run that is left alone.
      if (run % 4 !== 0) continue
      wrongs.push(...(await next(folder)).map((wrong) => `after run ${run}: ${wrong}`))
      await rm(folder, { recursive: true })
      folder = await site.copy()
    }
    wrongs.push(...(await next(folder)))
    expect(wrongs).toEqual([])
  },
  KILLS * 60_000,
)

describe('a disk that fills', () => {
  /** In KiB: from nearly nothing to nearly enough. */
  const sizes = Array.from({ length: 20 }, (_, index) => 4 + index * 6)

  test('at 20 sizes, as the calls report it', async () => {
    const wrongs: string[] = []
    const exits = new Set<number | null>()
    for (const size of sizes) {
      const folder = await site.copy()
      const ended = await command.run(folder, site.words, { faults: { space: size * 1024 } })
      exits.add(ended.exit)
      if (ended.exit === 70) expect(ended.out + ended.err).toContain('đĩa đã đầy')
      const found = [...(await wrongsAfter(ended, folder, site)), ...(await next(folder))]
      wrongs.push(...found.map((wrong) => `${size} KiB: ${wrong}`))
    }
    expect(wrongs).toEqual([])
    expect([...exits].sort()).toEqual([0, 70])
  })

  test('at 20 sizes, a real one', async () => {
    const home = await mkdtemp(join(tmpdir(), 'hoinghi-full-'))
    const disk = await mountable()
    // Where no small disk may be made, the test before this one stands alone: it is said, and nothing more can be done.
    if (!disk) return console.warn('no small tmpfs may be mounted here: the disk that really fills was not tried')
    const wrongs: string[] = []
    let full = 0
    for (const size of sizes) {
      const place = join(home, String(size))
      await mkdir(place)
      await tool('mount', '-t', 'tmpfs', '-o', 'size=16m', 'hoinghi', place)
      try {
        await site.copy(place)
        const used = Number((await tool('df', '--output=used', '-k', place)).split('\n')[1])
        await tool('mount', '-o', `remount,size=${used + size}k`, place)
        const ended = await command.run(place, site.words)
        if (ended.exit === 70) full += 1
        wrongs.push(...(await wrongsAfter(ended, place, site)).map((wrong) => `${size} KiB: ${wrong}`))
        await tool('mount', '-o', 'remount,size=16m', place)
        wrongs.push(...(await next(place)).map((wrong) => `${size} KiB: ${wrong}`))
      } finally {
        await tool('umount', place)
      }
    }
    await rm(home, { recursive: true })
    expect(wrongs).toEqual([])
    expect(full).toBeGreaterThan(5)
  })

  async function mountable(): Promise<boolean> {
    const place = await mkdtemp(join(tmpdir(), 'hoinghi-mount-'))
    const mounted = await tool('mount', '-t', 'tmpfs', '-o', 'size=64k', 'hoinghi', place).then(
      () => true,
      () => false,
    )
    if (mounted) await tool('umount', place)
    await rm(place, { recursive: true })
    return mounted
  }
})

describe('narrow limits', () => {
  test('64 open files are enough to start and to build 82 meetings', async () => {
    const folder = await site.copy()
    for (let number = 0; number < 80; number += 1)
      await cp(join(folder, 'data/2024/a.yaml'), join(folder, `data/2024/m-${number}.yaml`))
    const before = ['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh']
    expect(await command.run(folder, ['build', '--format', 'md,html'], { before })).toMatchObject({ exit: 0 })
    expect((await filesUnder(join(folder, 'out'))).filter((path) => path.endsWith('bao-cao.html'))).toHaveLength(82)
  })

  // A process whose memory runs out is ended by its own engine: it has said so, and left nothing half done.
  test.each([12, 24, 32, 40, 48, 64])('a heap of %i MB', async (heap) => {
    const folder = await site.copy()
    const ended = await command.run(folder, site.words, { node: [`--max-old-space-size=${heap}`] })
    const died = ended.signal === 'SIGABRT' || ended.exit === 134
    if (died) expect(ended.err).toContain('heap out of memory')
    else expect(ended.exit).toBe(0)
    expect(await wrongsAfter(died ? { ...ended, signal: 'SIGABRT' } : ended, folder, site)).toEqual([])
    expect(await next(folder)).toEqual([])
  })
})

test('a read-only folder: it says so, all stays, and the next run completes', async () => {
  for (const place of ['out/2024/a', 'out/2024', '.hoinghi']) {
    const folder = await site.copy()
    await mkdir(join(folder, '.hoinghi'), { recursive: true })
    const ended = await readOnly(folder, place)
    expect(ended.exit, place).toBe(70)
    expect(ended.out + ended.err).toMatch(/không có quyền/u)
    expect(await wrongsAfter(ended, folder, site)).toEqual([])
    expect(await next(folder)).toEqual([])
  }
})

/** Runs while `place` takes no writing; as someone else where we are root, whom no permission holds. */
async function readOnly(folder: string, place: string): Promise<Ended> {
  const nobody = 65_534
  const isRoot = process.getuid?.() === 0
  if (isRoot) await tool('chown', '-R', `${nobody}:${nobody}`, folder)
  for (const path of [folder, join(folder, '..')]) await chmod(path, 0o755)
  await chmod(join(folder, place), 0o555)
  const ended = await command.run(folder, site.words, isRoot ? { user: nobody } : {})
  await chmod(join(folder, place), 0o755)
  return ended
}

test('two at once, five times over: both end well', async () => {
  for (let round = 0; round < 5; round += 1) {
    const folder = await site.copy()
    const ends = await Promise.all([command.run(folder, site.words), command.run(folder, site.words)])
    for (const { exit, err } of ends) expect({ exit, err: exit === 0 ? '' : err }).toEqual({ exit: 0, err: '' })
    expect(await next(folder)).toEqual([])
  }
})

test('one thread, two, four or none: the same bytes', async () => {
  const property = fc.asyncProperty(projects, fc.constantFrom(1, 2, 4), async (files, workers) => {
    const words = ['build', '--format', 'md,html']
    const [one, other] = [await project(files), await project(files)]
    const alone = await command.run(one, [...words, '--workers', '0'])
    const several = await command.run(other, [...words, '--workers', String(workers)])
    expect([several.exit, several.out, several.err]).toEqual([alone.exit, alone.out, alone.err])
    const made = await filesUnder(one)
    expect(await filesUnder(other)).toEqual(made)
    for (const path of made) expect(await readFile(join(other, path)), path).toEqual(await readFile(join(one, path)))
  })
  await fc.assert(property, { seed: 20_240_713, numRuns: 8 })
})
