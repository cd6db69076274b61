import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/build/digest.ts'
import { disk } from '../../src/build/disk.ts'
import { type Entry, manifestText } from '../../src/build/manifest.ts'
import { openRecords } from '../../src/build/records.ts'
import { failingDisk } from './failing-disk.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

const entry = (path: string, words = path): Entry => ({
  path,
  sha256: sha256(words),
  size: words.length,
  mediaType: 'text/markdown',
  source: `data/2024/${path.split('/')[0]}.yaml`,
  sourceSha256: 'b'.repeat(64),
  inputs: { meeting: 'bbbb' },
  tool: '0.1.0',
})
const at = (name: string, year = '2024') => ({ year, name })
const closed = { kept: [], seal: 'x' }

/** An output folder whose year 2024 has these entries. */
async function outputs(entries: readonly Entry[], more: object = {}): Promise<string> {
  const out = await temporaryFolder()
  await mkdir(join(out, '2024'))
  await writeFile(join(out, '2024/manifest.json'), manifestText({ format: 1, ...more, files: entries }))
  return out
}

async function pathsIn(out: string, year = '2024'): Promise<string[]> {
  const { files } = JSON.parse(await readFile(join(out, year, 'manifest.json'), 'utf8'))
  return files.map(({ path }: Entry) => path)
}

test('what is known of a meeting is its own outputs, those of this run with them', async () => {
  const [a, a2, ab] = [entry('a/bao-cao.md'), entry('a/tin-bai.md'), entry('ab/bao-cao.md')]
  const records = openRecords(await outputs([a, ab]), disk)
  expect(await records.known(at('a'))).toEqual([a])
  expect(await records.known(at('ab'))).toEqual([ab])
  expect(await records.known(at('b'))).toEqual([])
  expect(await records.known(at('a', '2023'))).toEqual([])
  await records.update(at('a'), [a2], [])
  expect(await records.known(at('a'))).toEqual([a, a2])
  await records.update(at('a'), [entry('a/tin-bai.md', 'mới')], ['a/bao-cao.md', 'a/chua-tung-co.md'])
  expect(await records.known(at('a'))).toEqual([entry('a/tin-bai.md', 'mới')])
})

test('a manifest is written when it changed, once, and only then', async () => {
  const [a, b] = [entry('a/bao-cao.md'), entry('b/bao-cao.md')]
  const out = await outputs([a])
  const records = openRecords(out, disk)
  await records.update(at('a'), [a], ['a/khac.md'])
  await rm(join(out, '2024/manifest.json'))
  await records.write()
  expect(await filesUnder(out)).toEqual([])
  await records.update(at('b'), [b], [])
  await records.write()
  expect(await pathsIn(out)).toEqual(['a/bao-cao.md', 'b/bao-cao.md'])
  await rm(join(out, '2024/manifest.json'))
  await records.write()
  expect(await filesUnder(out)).toEqual([])
  await records.update(at('b'), [], ['b/bao-cao.md'])
  await records.write()
  expect(await pathsIn(out)).toEqual(['a/bao-cao.md'])
})

test('a year that is let go is written, and read again when it is asked for', async () => {
  const out = await outputs([entry('a/bao-cao.md')])
  const records = openRecords(out, disk)
  await records.close('2022')
  await records.update(at('b'), [entry('b/bao-cao.md')], [])
  await records.update(at('c', '2023'), [entry('c/bao-cao.md')], [])
  await records.close('2024')
  expect(await pathsIn(out)).toEqual(['a/bao-cao.md', 'b/bao-cao.md'])
  expect(await filesUnder(out)).toEqual(['2024/manifest.json'])
  await writeFile(join(out, '2024/manifest.json'), manifestText({ format: 1, files: [entry('d/bao-cao.md')] }))
  expect(await records.known(at('d'))).toHaveLength(1)
  await records.write()
  expect(await pathsIn(out)).toEqual(['d/bao-cao.md'])
  expect(await pathsIn(out, '2023')).toEqual(['c/bao-cao.md'])
  expect((await records.paths()).sort()).toEqual(['2023', '2024'].map((year) => join(out, year, 'manifest.json')))
})

test('a closed year is an archive until it is opened again, and nothing else of it is lost', async () => {
  const out = await outputs([entry('a/bao-cao.md')], { closed, note: 'giữ' })
  const records = openRecords(out, disk)
  expect([await records.closed(at('a')), await records.closed(at('a', '2023'))]).toEqual([true, false])
  await records.reopen(at('a'))
  expect(await records.closed(at('a'))).toBe(false)
  await records.write()
  const { files, ...rest } = JSON.parse(await readFile(join(out, '2024/manifest.json'), 'utf8'))
  expect(rest).toEqual({ format: 1, note: 'giữ' })
  expect(files).toEqual([entry('a/bao-cao.md')])
})

test('of what an unfinished run meant to write, what stands there whole is taken up', async () => {
  const out = await outputs([])
  const folder = join(out, '2024')
  await mkdir(join(folder, 'a'))
  await writeFile(join(folder, 'a/bao-cao.md'), 'a/bao-cao.md')
  await writeFile(join(folder, 'a/tin-bai.md'), 'bị cắt')
  const records = openRecords(out, disk)
  await records.recover(['a/bao-cao.md', 'a/tin-bai.md', 'a/mat.md'].map((path) => ({ folder, entry: entry(path) })))
  expect(await records.known(at('a'))).toEqual([entry('a/bao-cao.md')])
  await records.write()
  expect(await pathsIn(out)).toEqual(['a/bao-cao.md'])
})

test('a disk that fails while a manifest is written is told', async () => {
  const out = await outputs([])
  const records = openRecords(out, failingDisk('rename', 1).disk)
  await records.update(at('b'), [entry('b/bao-cao.md')], [])
  await expect(records.write()).rejects.toThrow(join(out, '2024/manifest.json'))
})
