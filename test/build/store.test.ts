import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MachineFault } from '../../src/build/fault.ts'
import { store } from '../../src/build/store.ts'
import { CALLS, failingDisk } from './failing-disk.ts'
import { filesUnder, temporaryFolder } from './folder.ts'

const OLD = Buffer.from('cũ'.repeat(100))
const NEW = Buffer.from('mới'.repeat(100))

describe('store', () => {
  test('puts the bytes in place, making folders', async () => {
    const folder = await temporaryFolder()
    await store(join(folder, '2024', 'cum-1', 'bao-cao.md'), NEW)
    expect(await filesUnder(folder)).toEqual(['2024/cum-1/bao-cao.md'])
    expect(await readFile(join(folder, '2024', 'cum-1', 'bao-cao.md'))).toEqual(NEW)
  })

  // Two handles are opened (file, folder), so some calls come twice.
  const faults = CALLS.filter((call) => call !== 'readFile' && call !== 'stat').flatMap((call) =>
    ['open', 'sync', 'close'].includes(call) ? [[call, 1] as const, [call, 2] as const] : [[call, 1] as const],
  )
  test.each(faults)(
    'when %s fails (call %i): the old file or the new one, whole, no litter, the path named',
    async (call, nth) => {
      const folder = await temporaryFolder()
      const path = join(folder, 'bao-cao.md')
      await writeFile(path, OLD)
      const { disk, counter } = failingDisk(call, nth)
      const fault = await store(path, NEW, disk).catch((error: unknown) => error)
      expect(counter.calls).toBeGreaterThanOrEqual(nth)
      expect(fault).toBeInstanceOf(MachineFault)
      expect((fault as MachineFault).sentence.vi).toContain(path)
      expect(await filesUnder(folder)).toEqual(['bao-cao.md'])
      expect([OLD.toString(), NEW.toString()]).toContain(await readFile(path, 'utf8'))
    },
  )

  test('a short write is found though nothing reported it', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'bao-cao.md')
    await expect(store(path, NEW, failingDisk('short', 1).disk)).rejects.toThrow(path)
    expect(await filesUnder(folder)).toEqual([])
  })

  test.each([
    ['ENOSPC', 'đĩa đã đầy'],
    ['EACCES', 'không có quyền'],
    ['EROFS', 'đĩa chỉ cho đọc'],
  ])('%s is told as "%s"', async (code, words) => {
    const path = join(await temporaryFolder(), 'bao-cao.md')
    const fault = await store(path, NEW, failingDisk('open', 1, { code }).disk).catch((error: unknown) => error)
    expect((fault as MachineFault).sentence.vi).toContain(words)
  })
})
