import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { MachineFault } from '../../src/build/fault.ts'
import { store, storeAll } from '../../src/build/store.ts'
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

describe('files stored together', () => {
  test('are each put in place or told of, in their order', async () => {
    const folder = await temporaryFolder()
    const paths = ['a.md', 'b.md', 'c.md'].map((name) => join(folder, name))
    await mkdir(join(folder, 'b.md'))
    const faults = await storeAll(paths.map((path) => ({ path, bytes: NEW })))
    expect(faults.map((fault) => fault?.sentence.vi.includes(paths[1] ?? ''))).toEqual([undefined, true, undefined])
    expect(await filesUnder(folder)).toEqual(['a.md', 'c.md'])
    expect(await storeAll([])).toEqual([])
  })

  test('are all told of where their folder cannot be made, or not flushed', async () => {
    const folder = await temporaryFolder()
    const files = ['a.md', 'b.md'].map((name) => ({ path: join(folder, 'x', name), bytes: NEW }))
    const named = (faults: readonly (MachineFault | undefined)[]) =>
      faults.map((fault, n) => fault?.message.startsWith(`Cannot write ${files[n]?.path}: `))
    expect(named(await storeAll(files, failingDisk('mkdir', 1).disk))).toEqual([true, true])
    expect(await filesUnder(folder)).toEqual([])
    expect(named(await storeAll(files, failingDisk('open', 3).disk))).toEqual([true, true])
    expect(await filesUnder(folder)).toEqual(['x/a.md', 'x/b.md'])
  })

  test('keep the trouble of their own when the folder is not flushed either', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.md')
    await mkdir(path)
    const [fault] = await storeAll([{ path, bytes: NEW }], failingDisk('open', 2).disk)
    expect(fault?.sentence.en).toContain('a folder stands there')
  })
})

test.each(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'])(
  'a folder that cannot be flushed (%s) is no fault',
  async (code) => {
    const folder = await temporaryFolder()
    await store(join(folder, 'a.md'), NEW, failingDisk('open', 2, { code }).disk)
    await store(join(folder, 'b.md'), NEW, failingDisk('sync', 2, { code }).disk)
    expect(await filesUnder(folder)).toEqual(['a.md', 'b.md'])
  },
)

test('what comes in pieces is stored whole', async () => {
  async function* pieces() {
    yield OLD
    yield NEW
  }
  const path = join(await temporaryFolder(), 'a.md')
  await store(path, pieces())
  expect(await readFile(path)).toEqual(Buffer.concat([OLD, NEW]))
})

describe('on Windows', () => {
  const onWindows = () => {
    const { platform } = process
    Object.defineProperty(process, 'platform', { value: 'win32' })
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }))
  }

  test.each(['EPERM', 'EBUSY', 'EACCES'])('a rename that a scanner holds up (%s) is tried again', async (code) => {
    onWindows()
    const path = join(await temporaryFolder(), 'a.md')
    const { disk, counter } = failingDisk('rename', 1, { code })
    await store(path, NEW, disk)
    expect(counter.calls).toBe(2)
    expect(await readFile(path)).toEqual(NEW)
  })

  test('a rename that is refused for another reason is not, nor one on another system', async () => {
    const path = join(await temporaryFolder(), 'a.md')
    const busy = failingDisk('rename', 1, { code: 'EBUSY' })
    await expect(store(path, NEW, busy.disk)).rejects.toThrow(path)
    onWindows()
    const full = failingDisk('rename', 1, { code: 'ENOSPC' })
    await expect(store(path, NEW, full.disk)).rejects.toThrow(path)
    expect([busy.counter.calls, full.counter.calls]).toEqual([1, 1])
  })

  test('a rename that stays refused is given up after two seconds', async () => {
    onWindows()
    const path = join(await temporaryFolder(), 'a.md')
    const { disk, counter } = failingDisk('rename', 1, { code: 'EBUSY', forGood: true })
    await expect(store(path, NEW, disk)).rejects.toThrow(path)
    expect(counter.calls).toBe(41)
  })

  test('no folder is flushed', async () => {
    onWindows()
    const path = join(await temporaryFolder(), 'a.md')
    await store(path, NEW, failingDisk('open', 2, { code: 'EIO' }).disk)
    expect(await readFile(path)).toEqual(NEW)
  })
})
