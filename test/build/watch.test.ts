import { once } from 'node:events'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { changedFiles, scan } from '../../src/build/scan.ts'
import { watchProject } from '../../src/build/watch.ts'
import { temporaryFolder } from './folder.ts'

const everything = () => false

/** A watched folder: what each batch named, and what stood in the files of it when it came. */
async function watched(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'data'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const batches: string[][] = []
  const texts: string[] = []
  let over: Promise<void> | undefined
  await new Promise<void>((ready) => {
    over = (async () => {
      const changes = watchProject({
        project: { root: folder },
        except: [join(folder, 'out')],
        stop: stop.signal,
        ready: async () => ready(),
      })
      for await (const changed of changes) {
        batches.push(changed.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')))
        for (const path of changed) texts.push(await readFile(path, 'utf8').catch(() => '(gone)'))
      }
    })()
  })
  const named = async (name: string) => {
    for (let waited = 0; waited < 10_000 && !batches.flat().includes(name); waited += 20) await pause(20)
    return batches.flat().includes(name)
  }
  const last = async (text: string) => {
    for (let waited = 0; waited < 10_000 && texts.at(-1) !== text; waited += 20) await pause(20)
    return texts.at(-1)
  }
  const end = () => {
    stop.abort()
    return over
  }
  return { folder, batches, texts, named, last, end }
}

test('a saved, a new and a removed file are each named; outputs and hidden files are not', async () => {
  const { folder, batches, named } = await watched({ 'data/a.yaml': 'một', 'data/b.yaml': 'một' })
  await writeFile(join(folder, 'data/a.yaml'), 'hai')
  expect(await named('data/a.yaml')).toBe(true)
  await writeFile(join(folder, 'data/c.yaml'), 'một')
  expect(await named('data/c.yaml')).toBe(true)
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/a.md'), 'x')
  await writeFile(join(folder, 'data/.a.yaml.swp'), 'x')
  await rm(join(folder, 'data/b.yaml'))
  expect(await named('data/b.yaml')).toBe(true)
  expect(new Set(batches.flat())).toEqual(new Set(['data/a.yaml', 'data/b.yaml', 'data/c.yaml']))
})

test('a file saved without a change is no change', async () => {
  const { folder, batches, named } = await watched({ 'data/a.yaml': 'một', 'data/b.yaml': 'một' })
  await writeFile(join(folder, 'data/a.yaml'), 'một')
  await writeFile(join(folder, 'data/b.yaml'), 'hai')
  expect(await named('data/b.yaml')).toBe(true)
  expect(batches.flat()).toEqual(['data/b.yaml'])
})

test('of 200 saves, in place in pieces or by rename, none is read by half and the last is not lost', async () => {
  const { folder, texts, last } = await watched({ 'data/a.yaml': 'đầu' })
  const path = join(folder, 'data/a.yaml')
  const inPieces = slowWriter()
  let text = ''
  for (let n = 0; n < 200; n += 1) {
    text = `bắt đầu ${n}\n${`dòng ${n}\n`.repeat(500)}hết ${n}\n`
    if (n % 2 === 0) await inPieces(path, text)
    else await byRename(path, text)
    // Long enough, now and then, for the quiet time and for this test to read the file before the next save begins.
    await pause(n % 10 === 0 ? 400 : 5)
  }
  expect(await last(text)).toBe(text)
  for (const read of texts) expect(read).toMatch(/^bắt đầu (\d+)\n(?:dòng \1\n){500}hết \1\n$/u)
}, 60_000)

/** Saves as editors do, from a thread of its own: what holds up the watch must not hold up who saves. */
function slowWriter(): (path: string, text: string) => Promise<void> {
  const writer = new Worker(
    `const { parentPort } = require('node:worker_threads')
     const { open } = require('node:fs/promises')
     parentPort.on('message', async ({ path, text }) => {
       const file = await open(path, 'w')
       for (let at = 0; at < text.length; at += 2000) {
         await file.write(text.slice(at, at + 2000))
         await new Promise((done) => setTimeout(done, 2))
       }
       await file.close()
       parentPort.postMessage('saved')
     })`,
    { eval: true },
  )
  onTestFinished(async () => void (await writer.terminate()))
  return async (path, text) => {
    writer.postMessage({ path, text })
    await once(writer, 'message')
  }
}

async function byRename(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), '.saving')
  await writeFile(beside, text)
  await rename(beside, path)
}

test('the watch ends when it is told to', async () => {
  const { end } = await watched({ 'data/a.yaml': 'một' })
  await end()
})

test('a scan reads only what changed', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'a'), 'một')
  await writeFile(join(folder, 'b'), 'một')
  const before = await scan(folder, everything, new Map())
  await writeFile(join(folder, 'b'), 'hai')
  const now = await scan(folder, everything, before)
  expect(now.get(join(folder, 'a'))).toBe(before.get(join(folder, 'a')))
  expect(changedFiles(before, now)).toEqual([join(folder, 'b')])
  expect(changedFiles(now, await scan(folder, (path) => path.endsWith('a'), now))).toEqual([join(folder, 'a')])
})
