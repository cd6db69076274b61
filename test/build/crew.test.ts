import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCommon } from '../../src/build/common.ts'
import { crewOfThreads, threadsFor } from '../../src/build/crew.ts'
import type { MeetingTask } from '../../src/build/task.ts'
import { findProject } from '../../src/load/project.ts'
import { temporaryFolder } from './folder.ts'

/** A thread whose work ends as the meeting's name says. */
const THREAD = `
const { exit } = process
process.exit = (code) => { throw new Error('a thread was to end with ' + code) }
process.once('uncaughtExceptionMonitor', () => { process.exit = exit })
export async function build({ ref, place }) {
  if (place.name === 'exit') process.exit(3)
  if (place.name === 'fault') { setImmediate(() => { throw new Error('hỏng') }); await new Promise(() => {}) }
  if (place.name === 'large') return { file: ref.file, place, all: Array.from({ length: 2_000_000 }, (_, n) => ({ n })).length }
  if (place.name === 'memory') for (const all = []; ; ) all.push(new Array(100_000).fill({}))
  await new Promise((done) => setTimeout(done, 30))
  return { file: ref.file, place }
}`

const task = (name: string): MeetingTask => ({
  ref: { path: `/p/data/2024/${name}.yaml`, file: `data/2024/${name}.yaml` },
  place: { year: '2024', name },
  out: '/p/out',
  strict: false,
  force: false,
  known: [],
  diagnostics: [],
})

async function crew(count: number) {
  const file = join(await temporaryFolder(), 'thread.mjs')
  await writeFile(file, THREAD)
  const common = await readCommon(await findProject('/'))
  return crewOfThreads(count, { common, journal: '/p/pending.jsonl' }, pathToFileURL(file).href, {
    together: { maxOldGenerationSizeMb: 40 },
    alone: { maxOldGenerationSizeMb: 400 },
  })
}

describe('a thread that dies', () => {
  test.each([
    ['exit', { blame: 'tool', message: { vi: 'a thread was to end with 3' } }],
    ['fault', { blame: 'tool', message: { vi: 'hỏng' } }],
    ['memory', { blame: 'machine', message: { vi: 'Hết bộ nhớ khi làm tệp này.' } }],
  ])('by %s is told with its meeting; all others are built', async (end, failure) => {
    const { build, end: close } = await crew(2)
    const names = ['a', 'b', end, 'c', 'd', 'e', end, 'g']
    const results = await Promise.all(names.map((name) => build(task(name))))
    for (const [n, result] of results.entries()) {
      expect(result.file).toBe(`data/2024/${names[n]}.yaml`)
      if (names[n] === end) expect(result.failure).toMatchObject(failure)
      else expect(result).toEqual({ file: `data/2024/${names[n]}.yaml`, place: { year: '2024', name: names[n] } })
    }
    await close()
  })
})

test('a meeting that needs more than a thread may keep is made alone', async () => {
  const { build, end } = await crew(2)
  const results = await Promise.all(['a', 'large', 'b'].map((name) => build(task(name))))
  expect(results.map(({ failure }) => failure)).toEqual([undefined, undefined, undefined])
  expect(results[1]).toMatchObject({ all: 2_000_000 })
  await end()
})

test('threads are started where they are worth it: many meetings, more than one core, or when asked for', () => {
  expect(threadsFor(1)).toBe(0)
  expect(threadsFor(10_000, 0)).toBe(0)
  expect(threadsFor(10_000, 3)).toBe(3)
  expect(threadsFor(2, 3)).toBe(2)
  expect([0, 2]).toContain(Math.min(2, threadsFor(10_000)))
})
