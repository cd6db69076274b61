import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openJournal, readJournal } from '../../src/build/journal.ts'
import { type Entry, isEntry, manifestText, readRecord, writeRecord } from '../../src/build/manifest.ts'
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

test.each(Object.keys(entry('a')).map((key) => [key]))(
  'an entry without its %s, or with another sort of it, is none',
  (key) => {
    expect(isEntry(entry('a'))).toBe(true)
    expect(isEntry(Object.fromEntries(Object.entries(entry('a')).filter(([name]) => name !== key)))).toBe(false)
    expect(isEntry({ ...entry('a'), [key]: null })).toBe(false)
    expect(isEntry({ ...entry('a'), [key]: true })).toBe(false)
  },
)

test('what is no object is no entry', () => {
  for (const value of [null, undefined, 'a', 1]) expect(isEntry(value)).toBe(false)
})

test('a manifest that is not ours is refused in both languages, with the reason where there is one', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'manifest.json')
  await writeFile(path, '{')
  await expect(readRecord(folder)).rejects.toMatchObject({
    sentence: {
      vi: `${path} không phải là bản kê do hoinghi ghi; hãy phục hồi bản trước, hoặc đổi tên nó rồi chạy lại.`,
      en: `${path} is not a manifest hoinghi wrote; restore the one before, or rename it and run again.`,
    },
    cause: expect.any(SyntaxError),
  })
  for (const text of ['null', '"x"', '{"format":1,"files":{}}', '{"files":[]}']) {
    await writeFile(path, text)
    await expect(readRecord(folder)).rejects.toThrow(path)
  }
})

test('a record says what others keep, where it stands, and that nothing of it changed', async () => {
  const folder = await temporaryFolder()
  expect(await readRecord(folder)).toEqual({ folder, rest: {}, entries: new Map(), changed: false })
  await writeFile(join(folder, 'manifest.json'), manifestText({ format: 1, closed: 'x', files: [entry('a/b.md')] }))
  const wanted = { folder, rest: { closed: 'x' }, entries: new Map([['a/b.md', entry('a/b.md')]]), changed: false }
  expect(await readRecord(folder)).toEqual(wanted)
})

test('what is no intent is left out of a journal, and one that cannot be written is named', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'pending.jsonl')
  const right = { folder: '/p', entry: entry('a/bao-cao.md') }
  const wrong = [null, 1, {}, { folder: '/p' }, { entry: right.entry }, { folder: 1, entry: right.entry }]
  await writeFile(path, [...wrong, { folder: '/p', entry: {} }, right].map((line) => JSON.stringify(line)).join('\n'))
  expect(await readJournal(path)).toEqual([right])
  expect(await readJournal(join(folder, 'none'))).toEqual([])
  const nowhere = join(folder, 'x', 'pending.jsonl')
  await expect(openJournal(nowhere).note([right])).rejects.toThrow(`Cannot write ${nowhere}`)
})

test('a journal opened again keeps what stands there', async () => {
  const path = join(await temporaryFolder(), 'pending.jsonl')
  const intents = ['a', 'b', 'c'].map((name) => ({ folder: '/p', entry: entry(`${name}/bao-cao.md`) }))
  await openJournal(path).note(intents.slice(0, 2))
  await openJournal(path).note(intents.slice(2))
  expect(await readJournal(path)).toEqual(intents)
})
