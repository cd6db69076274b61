import { readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { disk } from '../../src/build/disk.ts'
import { type Attempt, type Lock, type Owner, takeLock } from '../../src/build/lock.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

const DEAD = 2 ** 22 + 12_345

function lockOf(attempt: Attempt): Lock {
  if (!('lock' in attempt)) throw new Error(`held by ${attempt.heldBy.pid}`)
  return attempt.lock
}

async function withLock(owner: Partial<Owner>): Promise<string> {
  const path = join(await temporaryFolder(), 'lock')
  await writeFile(
    path,
    JSON.stringify({ pid: process.ppid, host: hostname(), task: 'watch', since: '2026-01-01T00:00:00Z', ...owner }),
  )
  return path
}

test('a lock says who holds it and is gone after release', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, '.hoinghi', 'lock')
  const lock = lockOf(await takeLock({ path, task: 'build', patience: 0 }))
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid, task: 'build' })
  await lock.release()
  expect(await filesUnder(folder)).toEqual([])
})

test('the second of two is told who holds it', async () => {
  const path = await withLock({ task: 'watch' })
  const told: Owner[] = []
  const attempt = await takeLock({ path, task: 'build', patience: 150, waiting: (owner) => told.push(owner) })
  expect(attempt).toMatchObject({ heldBy: { pid: process.ppid, task: 'watch' } })
  expect(told).toHaveLength(1)
})

test('the second of two waits for the first to end', async () => {
  const path = join(await temporaryFolder(), 'lock')
  const first = lockOf(await takeLock({ path, task: 'watch', patience: 0 }))
  setTimeout(() => void first.release(), 120)
  await lockOf(await takeLock({ path, task: 'build', patience: 5000 })).release()
})

test.each([
  ['of a dead process', JSON.stringify({ pid: DEAD, host: hostname(), task: 'build', since: '' })],
  [
    'of an earlier process with our number',
    JSON.stringify({ pid: process.pid, host: hostname(), task: 'build', since: '' }),
  ],
  ['cut short by a crash', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over, with no litter', async (_, text) => {
  const folder = await temporaryFolder()
  const path = join(folder, 'lock')
  await writeFile(path, text)
  const lock = lockOf(await takeLock({ path, task: 'build', patience: 0 }))
  expect(await filesUnder(folder)).toEqual(['lock'])
  await lock.release()
})

test('a lock from another machine counts until it has been silent for ten minutes', async () => {
  const path = await withLock({ host: 'may-khac', pid: DEAD })
  expect(await takeLock({ path, task: 'build', patience: 0 })).toMatchObject({ heldBy: { host: 'may-khac' } })
  const longAgo = new Date(Date.now() - 700_000)
  await utimes(path, longAgo, longAgo)
  await lockOf(await takeLock({ path, task: 'build', patience: 0 })).release()
})

test('where files cannot have two names, a lock is written in place', async () => {
  const path = join(await temporaryFolder(), 'lock')
  const noLinks = { ...disk, link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })) }
  const lock = lockOf(await takeLock({ path, task: 'build', patience: 0 }, noLinks))
  expect(await takeLock({ path, task: 'watch', patience: 0 }, noLinks)).toMatchObject({ heldBy: { task: 'build' } })
  await lock.release()
})

test('a file where the folder of the lock belongs is a fault that names it', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, '.hoinghi'), '')
  const path = join(folder, '.hoinghi', 'lock')
  await expect(takeLock({ path, task: 'build', patience: 0 })).rejects.toThrow(path)
})

test('of many who want a dead lock at once, exactly one has it at a time', async () => {
  const path = await withLock({ pid: DEAD })
  let inside = 0
  const turns = Array.from({ length: 8 }, async () => {
    const lock = lockOf(await takeLock({ path, task: 'build', patience: 10_000 }))
    inside += 1
    expect(inside).toBe(1)
    await new Promise((done) => setTimeout(done, 5))
    inside -= 1
    await lock.release()
  })
  await Promise.all(turns)
})
