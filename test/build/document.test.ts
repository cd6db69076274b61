import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/build/digest.ts'
import { disk } from '../../src/build/disk.ts'
import { type Update, updateDocument } from '../../src/build/document.ts'
import type { Entry } from '../../src/build/manifest.ts'
import { store } from '../../src/build/store.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

/** One output, `bao-cao.md`, in a folder of its own, whose content follows from the meeting's words. */
async function output() {
  const folder = await temporaryFolder()
  const manifest = new Map<string, Entry>()
  let renders = 0
  const update = async (words: string, options: { force?: boolean; template?: string } = {}): Promise<Update> => {
    const inputs = { meeting: sha256(words), template: options.template ?? 'một' }
    const result = await updateDocument(
      {
        path: 'bao-cao.md',
        inputs,
        force: options.force ?? false,
        locate: (path) => join(folder, path),
        known: (path) => manifest.get(path),
        render: async () => {
          renders += 1
          return Buffer.from(words)
        },
        entryOf: (path, bytes) => ({
          path,
          sha256: sha256(bytes),
          size: bytes.length,
          mediaType: 'text/markdown',
          source: 'data/a.yaml',
          sourceSha256: sha256(words),
          inputs,
          tool: '0',
        }),
        put: (entry, bytes) => store(join(folder, entry.path), bytes, disk),
      },
      disk,
    )
    for (const path of result.gone) manifest.delete(path)
    for (const entry of result.entries) manifest.set(entry.path, entry)
    return result
  }
  return {
    folder,
    manifest,
    update,
    renders: () => renders,
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    edit: (words: string, name = 'bao-cao.md') => writeFile(join(folder, name), words),
  }
}

describe('an output', () => {
  test('is made once, and not again while nothing it depends on changes', async () => {
    const { update, renders } = await output()
    expect((await update('một')).outcome).toEqual({ state: 'made', why: 'new' })
    expect((await update('một')).outcome).toEqual({ state: 'fresh' })
    expect(renders()).toBe(1)
  })

  test('is made again when an input changes, and says which', async () => {
    const { update, read } = await output()
    await update('một')
    expect((await update('hai')).outcome).toEqual({ state: 'made', why: 'changed', changed: ['meeting'] })
    expect(await read('bao-cao.md')).toBe('hai')
  })

  test('is not touched when an input changes but not a byte of it', async () => {
    const { update, renders } = await output()
    await update('một')
    expect((await update('một', { template: 'hai' })).outcome).toEqual({ state: 'fresh' })
    expect((await update('một', { template: 'hai' })).outcome).toEqual({ state: 'fresh' })
    expect(renders()).toBe(2)
  })

  test('is made again when it is missing', async () => {
    const { update, folder } = await output()
    await update('một')
    await rm(join(folder, 'bao-cao.md'))
    expect((await update('một')).outcome).toEqual({ state: 'made', why: 'missing' })
  })
})

describe('a hand edit', () => {
  test('stays, and nothing is put beside it while there is nothing newer to say', async () => {
    const { update, edit, folder, read } = await output()
    await update('một')
    await edit('tay')
    expect((await update('một')).outcome).toEqual({ state: 'edited', ours: true })
    expect(await filesUnder(folder)).toEqual(['bao-cao.md'])
    expect(await read('bao-cao.md')).toBe('tay')
  })

  test('stays, the new one goes beside it, once', async () => {
    const { update, edit, read, renders } = await output()
    await update('một')
    await edit('tay')
    for (let times = 0; times < 2; times += 1) {
      expect((await update('hai')).outcome).toEqual({ state: 'edited', ours: true, beside: 'bao-cao.moi.md' })
      expect([await read('bao-cao.md'), await read('bao-cao.moi.md')]).toEqual(['tay', 'hai'])
    }
    expect(renders()).toBe(2)
  })

  test('of the one beside it stays as well', async () => {
    const { update, edit, read } = await output()
    await update('một')
    await edit('tay')
    await update('hai')
    await edit('tay hai', 'bao-cao.moi.md')
    expect((await update('ba')).outcome).toMatchObject({ beside: 'bao-cao.moi-2.md' })
    expect(await read('bao-cao.moi.md')).toBe('tay hai')
  })

  test('that was given up takes the one beside it away', async () => {
    const { update, edit, folder, manifest } = await output()
    await update('một')
    await edit('tay')
    await update('hai')
    await rm(join(folder, 'bao-cao.md'))
    expect((await update('hai')).outcome).toMatchObject({ state: 'made' })
    expect(await filesUnder(folder)).toEqual(['bao-cao.md'])
    expect([...manifest.keys()]).toEqual(['bao-cao.md'])
  })

  test('that says what we would say is ours', async () => {
    const { update, edit } = await output()
    await update('một')
    await edit('hai')
    expect((await update('hai')).outcome).toEqual({ state: 'fresh' })
  })

  test('is replaced by --force, after a copy is kept', async () => {
    const { update, edit, read } = await output()
    await update('một')
    await edit('tay')
    expect((await update('hai', { force: true })).outcome).toEqual({
      state: 'made',
      why: 'forced',
      kept: 'bao-cao.giu.md',
    })
    await edit('tay hai')
    await update('hai', { force: true })
    const texts = ['bao-cao.md', 'bao-cao.giu.md', 'bao-cao.giu-2.md'].map(read)
    expect(await Promise.all(texts)).toEqual(['hai', 'tay', 'tay hai'])
  })
})

describe('a file that was never ours', () => {
  test('stays, ours goes beside it', async () => {
    const { update, edit, read } = await output()
    await edit('của người khác')
    expect((await update('một')).outcome).toEqual({ state: 'edited', ours: false, beside: 'bao-cao.moi.md' })
    expect((await update('một')).outcome).toEqual({ state: 'edited', ours: false, beside: 'bao-cao.moi.md' })
    expect(await read('bao-cao.md')).toBe('của người khác')
  })

  test('with our very bytes is ours', async () => {
    const { update, edit } = await output()
    await edit('một')
    expect((await update('một')).outcome).toEqual({ state: 'fresh' })
  })
})
