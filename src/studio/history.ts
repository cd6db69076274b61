import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { sha256 } from '../build/digest.ts'
import { ifThere } from '../build/disk.ts'
import { store } from '../build/store.ts'
import type { Version } from './api.ts'

/** A version as its line in the log says it. */
export type Logged = Omit<Version, 'current'>

/**
 * Every version of every data file that was ever replaced here: bytes by their hash, and a line a version. `.hoinghi/history/` has a
 * folder a file, under the file's own name, so that a version can be found without the tool.
 */
export interface History {
  /** Keeps a version, unless it is the last one already. */
  keep(file: string, bytes: Uint8Array, what: Version['what'], at: string): Promise<void>
  /** The oldest first. */
  of(file: string): Promise<readonly Logged[]>
  bytes(file: string, version: string): Promise<Uint8Array | undefined>
}

export function openHistory(folder: string): History {
  const placeOf = (file: string) => join(folder, ...file.split('/'))
  const of = async (file: string) => linesOf(await ifThere(readFile(join(placeOf(file), 'log.jsonl'), 'utf8')))
  return {
    of,
    async keep(file, bytes, what, at) {
      const version = sha256(bytes)
      if ((await of(file)).at(-1)?.version === version) return
      await store(join(placeOf(file), version + extname(file)), bytes)
      await append(join(placeOf(file), 'log.jsonl'), `${JSON.stringify({ version, at, what, size: bytes.length })}\n`)
    },
    async bytes(file, version) {
      if (!/^[0-9a-f]{64}$/u.test(version)) return undefined
      const bytes = await ifThere(readFile(join(placeOf(file), version + extname(file))))
      return bytes && sha256(bytes) === version ? bytes : undefined
    },
  }
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a+')
  try {
    // A line that a dying process left half written must not swallow this one.
    const { size } = await file.stat()
    const last = Buffer.alloc(1)
    if (size > 0) await file.read(last, 0, 1, size - 1)
    await file.writeFile(size > 0 && last.toString() !== '\n' ? `\n${line}` : line)
    await file.sync()
  } finally {
    await file.close()
  }
}

const WHATS: readonly unknown[] = ['saved', 'restored', 'outside', 'draft'] satisfies Version['what'][]

function linesOf(text: string | undefined): Logged[] {
  return (text ?? '').split('\n').flatMap((line) => {
    try {
      const { version, at, what, size }: Partial<Record<keyof Logged, unknown>> = JSON.parse(line)
      const whole = typeof version === 'string' && typeof at === 'string' && typeof size === 'number'
      // Just found among them.
      return whole && WHATS.includes(what) ? [{ version, at, what: what as Version['what'], size }] : []
    } catch {
      return []
    }
  })
}
