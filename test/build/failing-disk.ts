import type { FileHandle } from 'node:fs/promises'
import { type Disk, disk } from '../../src/build/disk.ts'

/** Every kind of call that can be made to fail. `short` writes half of the bytes and says nothing, as some libraries do. */
export const CALLS = ['open', 'write', 'short', 'size', 'sync', 'close', 'rename', 'mkdir', 'readFile', 'stat'] as const
export type Call = (typeof CALLS)[number]

/** The real disk, but the `nth` call of `kind` fails with `code`; with `forGood`, all after it too. */
export function failingDisk(kind: Call, nth: number, options: { code?: string; forGood?: boolean } = {}) {
  const counter = { calls: 0 }
  const fails = (call: Call) => {
    if (call !== kind) return false
    counter.calls += 1
    return options.forGood ? counter.calls >= nth : counter.calls === nth
  }
  const failing: Disk = {
    ...disk,
    open: intercepted(disk.open, 'open', async (...args: Parameters<Disk['open']>) =>
      failingHandle(await disk.open(...args)),
    ),
    rename: intercepted(disk.rename, 'rename'),
    mkdir: intercepted(disk.mkdir, 'mkdir'),
    readFile: intercepted(disk.readFile, 'readFile'),
    stat: intercepted(disk.stat, 'stat'),
  }

  function intercepted<F extends (...args: never[]) => Promise<unknown>>(real: F, call: Call, then?: unknown): F {
    const run = (then ?? real) as F
    // The wrapper takes what the real call takes and gives what it gives.
    return (async (...args: Parameters<F>) => {
      if (fails(call)) throw refusal(call)
      return run(...args)
    }) as unknown as F
  }

  function failingHandle(file: FileHandle): FileHandle {
    const methods: Partial<Record<PropertyKey, (...args: never[]) => Promise<unknown>>> = {
      writeFile: async (bytes: Uint8Array) => {
        if (fails('short')) return file.writeFile(bytes.subarray(0, bytes.length >> 1))
        if (!fails('write')) return file.writeFile(bytes)
        await file.writeFile(bytes.subarray(0, bytes.length >> 1))
        throw refusal('write')
      },
      stat: async () => (fails('size') ? Promise.reject(refusal('size')) : file.stat()),
      sync: async () => (fails('sync') ? Promise.reject(refusal('sync')) : file.sync()),
      close: async () => {
        await file.close()
        if (fails('close')) throw refusal('close')
      },
    }
    return new Proxy(file, {
      get: (target, key) => methods[key] ?? Reflect.get(target, key, target),
    })
  }

  function refusal(call: Call): Error {
    return Object.assign(new Error(`injected: ${call}`), { code: options.code ?? 'EIO' })
  }

  return { disk: failing, counter }
}
