import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/build/digest.ts'
import { readLines, writeLines } from '../../src/build/memory-files.ts'
import { openShelves } from '../../src/build/shelves.ts'
import { hashOf, holds, looksSo, sightOf, signatureBefore, signatureNow } from '../../src/build/sight.ts'
import { temporaryFolder } from './folder.ts'

const HEAD = { form: 1 }

describe('lines under a head', () => {
  test('are read back as they were written, in a folder that is made', async () => {
    const path = join(await temporaryFolder(), 'a', 'b.jsonl')
    await writeLines(path, HEAD, [{ a: 1 }, 'hai'])
    expect(await readFile(path, 'utf8')).toBe('{"form":1}\n{"a":1}\n"hai"\n')
    expect(await readLines(path, HEAD)).toEqual([{ a: 1 }, 'hai'])
    expect(await readdir(join(path, '..'))).toEqual(['b.jsonl'])
  })

  test.each([
    ['another head', '{"form":2}\n{"a":1}\n'],
    ['an end that was cut off', '{"form":1}\n{"a":1}'],
    ['a line that is none', '{"form":1}\n{"a"\n'],
    ['nothing', ''],
  ])('with %s say nothing', async (_, text) => {
    const path = join(await temporaryFolder(), 'b.jsonl')
    await writeFile(path, text)
    expect(await readLines(path, HEAD)).toEqual([])
    expect(await readLines(join(path, 'c'), HEAD)).toEqual([])
  })

  test('that cannot be written leave nothing behind', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'b.jsonl', 'x'), { recursive: true })
    await writeLines(join(folder, 'b.jsonl'), HEAD, [1])
    expect(await readdir(folder)).toEqual(['b.jsonl'])
  })
})

describe('shelves', () => {
  const value = (file: string, word: string) => ({ file, word })

  test('keep values by file, those of one folder in one file', async () => {
    const folder = await temporaryFolder()
    const one = openShelves<{ file: string; word: string }>(folder, '.kept', HEAD)
    for (const file of ['data/2024/a.yaml', 'data/2024/b.yaml', 'data/2023/c.yaml']) await one.put(value(file, file))
    await one.put(value('data/2024/b.yaml', 'mới'))
    expect(await one.get('data/2024/b.yaml')).toEqual(value('data/2024/b.yaml', 'mới'))
    expect(await one.get('data/2024/x.yaml')).toBeUndefined()
    expect(await readdir(folder)).toEqual([])
    await one.close()
    const files = await readdir(folder)
    expect(files).toHaveLength(2)
    expect(files.every((name) => /^[0-9a-f]{16}\.kept\.jsonl$/.test(name))).toBe(true)
    const two = openShelves<{ file: string; word: string }>(folder, '.kept', HEAD)
    expect(await two.get('data/2024/a.yaml')).toEqual(value('data/2024/a.yaml', 'data/2024/a.yaml'))
    expect(await two.get('data/2023/c.yaml')).toEqual(value('data/2023/c.yaml', 'data/2023/c.yaml'))
    expect(await openShelves(folder, '', HEAD).get('data/2023/c.yaml')).toBeUndefined()
    expect(await openShelves(folder, '.kept', { form: 2 }).get('data/2023/c.yaml')).toBeUndefined()
  })

  test('close one folder alone, write only what changed, and read again what they let go of', async () => {
    const folder = await temporaryFolder()
    const shelves = openShelves<{ file: string; word: string }>(folder, '', HEAD)
    await shelves.put(value('data/2024/a.yaml', 'một'))
    await shelves.put(value('data/2023/b.yaml', 'hai'))
    await shelves.close('data/2024')
    const [name = ''] = await readdir(folder)
    expect(await readFile(join(folder, name), 'utf8')).toBe('{"form":1}\n{"file":"data/2024/a.yaml","word":"một"}\n')
    await writeFile(join(folder, name), '{"form":1}\n{"file":"data/2024/a.yaml","word":"khác"}\n')
    expect(await shelves.get('data/2024/a.yaml')).toEqual(value('data/2024/a.yaml', 'khác'))
    await rm(join(folder, name))
    await shelves.close()
    expect(await readdir(folder)).toHaveLength(1)
    expect(await readdir(folder)).not.toContain(name)
  })
})

describe('the look of a file', () => {
  /** A file that was just written, its signature, and when it last changed as far as the system tells (ms). */
  async function file(text = 'một') {
    const path = join(await temporaryFolder(), 'a')
    await writeFile(path, text)
    const { size, mtimeMs, ctimeMs, ino } = await stat(path)
    return { path, signature: [size, mtimeMs, ctimeMs, ino] as const, latest: Math.max(mtimeMs, ctimeMs) }
  }

  test('is its size, times and place, each of which tells a change', async () => {
    const { path, signature } = await file()
    expect(signatureNow(path)).toEqual(signature)
    expect(looksSo(path, signature)).toBe(true)
    for (const at of [0, 1, 2, 3])
      expect(looksSo(path, [...signature].map((one, n) => (n === at ? one + 1 : one)) as never)).toBe(false)
    expect(looksSo(`${path}x`, signature)).toBe(false)
    expect(signatureNow(`${path}x`)).toBeUndefined()
    expect(signatureNow(join(path, 'x'))).toBeUndefined()
  })

  test('proves its content only when it is older than the run by more than a tick of the clock', async () => {
    const { path, signature, latest } = await file()
    // A time to the whole second is of a file system that tells no finer ones.
    const grain = signature[1] % 1000 === 0 ? 2000 : 20
    expect(signatureBefore(path, latest + grain)).toBeUndefined()
    expect(signatureBefore(path, latest + grain + 1)).toEqual(signature)
    expect(sightOf(path, latest + grain, 'x')).toEqual({ signature, sha256: 'x' })
    expect(sightOf(path, latest + grain + 1, 'x')).toEqual({ signature })
  })

  test('proves it after two seconds where times are told to the second', async () => {
    const { path } = await file()
    await utimes(path, 1_700_000_000, 1_700_000_000)
    const { ctimeMs } = await stat(path)
    expect(signatureBefore(path, ctimeMs + 1999)).toBeUndefined()
    expect(signatureBefore(path, ctimeMs + 2001)).toEqual(signatureNow(path))
  })

  test('of a file with a time to come is that of a file that may change', async () => {
    const { path, latest } = await file()
    const later = latest / 1000 + 1000.5
    await utimes(path, later, later)
    expect(signatureBefore(path, latest + 500_000)).toBeUndefined()
    expect(signatureBefore(path, (later + 10) * 1000)).toBeDefined()
  })

  test('of a folder, or of nothing, is no proof', async () => {
    const folder = await temporaryFolder()
    expect(signatureBefore(folder, Date.now() + 10_000)).toBeUndefined()
    const nothing = sightOf(join(folder, 'x'), Date.now() + 10_000, 'y')
    expect(nothing).toEqual({ signature: [-1, 0, 0, 0], sha256: 'y' })
    expect(holds(join(folder, 'x'), nothing)).toBe(false)
  })

  test('holds while it is settled, else while the content is the same', async () => {
    const { path, latest } = await file()
    const hash = sha256('một')
    expect(hashOf(path)).toBe(hash)
    expect(hashOf(`${path}x`)).toBe('')
    expect(holds(path, sightOf(path, latest, hash))).toBe(true)
    expect(holds(path, sightOf(path, latest, 'another'))).toBe(false)
    expect(holds(path, sightOf(path, latest + 5000, 'another'))).toBe(true)
    const sight = sightOf(path, latest + 5000, hash)
    await writeFile(path, 'hai')
    expect(holds(path, sight)).toBe(false)
  })
})
