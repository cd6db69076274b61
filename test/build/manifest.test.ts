import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal, readJournal } from '../../src/build/journal.ts'
import { type Entry, readRecord, writeRecord } from '../../src/build/manifest.ts'
import { temporaryFolder } from './folder.ts'

const entry = (path: string): Entry => ({
  path,
  sha256: 'a'.repeat(64),
  size: 12,
  mediaType: 'text/markdown',
  source: 'data/2024/cum-1.yaml',
  sourceSha256: 'b'.repeat(64),
  inputs: { meeting: 'bbbb' },
  tool: '0.1.0',
})

test('what is written is read back, sorted, and what others keep there stays', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'manifest.json'), '{"format":1,"closed":true,"files":[]}')
  const record = await readRecord(folder)
  for (const path of ['b/bao-cao.md', 'a/bao-cao.md']) record.entries.set(path, entry(path))
  await writeRecord(record)
  const text = await readFile(join(folder, 'manifest.json'), 'utf8')
  expect(JSON.parse(text)).toEqual({ format: 1, closed: true, files: [entry('a/bao-cao.md'), entry('b/bao-cao.md')] })
  expect(text.split('\n')).toHaveLength(5)
  expect([...(await readRecord(folder)).entries.keys()]).toEqual(['a/bao-cao.md', 'b/bao-cao.md'])
})

test('no manifest is an empty record', async () => {
  expect((await readRecord(join(await temporaryFolder(), '2024'))).entries.size).toBe(0)
})

test.each(['', '{', '[]', '{"format":2,"files":[]}', '{"format":1}', '{"format":1,"files":[{"path":"a"}]}'])(
  'a manifest of %j is refused by name',
  async (text) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'manifest.json'), text)
    await expect(readRecord(folder)).rejects.toThrow(join(folder, 'manifest.json'))
  },
)

test('a journal gives back what was noted, without the lines that were cut short', async () => {
  const path = join(await temporaryFolder(), 'pending.jsonl')
  const journal = openJournal(path)
  const intents = [
    { folder: '/p/out/2024', entry: entry('a/bao-cao.md') },
    { folder: '/p/out/2024', entry: entry('a/tin-bai.md') },
  ]
  const cut = async () => writeFile(path, `${await readFile(path, 'utf8')}{"folder":"/p/out/20`)
  await journal.note(intents.slice(0, 1))
  await cut()
  await journal.note(intents.slice(1))
  await cut()
  expect(await readJournal(path)).toEqual(intents)
  await journal.clear()
  await journal.clear()
  expect(await readJournal(path)).toEqual([])
})

test('a folder where the manifest belongs is not a manifest', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'manifest.json'))
  await expect(readRecord(folder)).rejects.toThrow()
})
