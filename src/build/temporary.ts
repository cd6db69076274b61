import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/** `.<name>.<pid>.<8 hex digits>.tmp`, beside the file it will become: a name no reader takes for an output. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
}

/** The process that made the temporary called `name`, or nothing when `name` is not one of ours. */
export function temporaryOwner(name: string): number | undefined {
  const pid = /^\..+\.(\d{1,10})\.[0-9a-f]{8}\.tmp$/u.exec(name)?.[1]
  return pid === undefined ? undefined : Number(pid)
}

/** Temporaries of this process at work now, in the hands of one who does not hold the project. */
const inUse = new Set<string>()

/** Runs `work` with a temporary for the file at `path`, which no build of this process takes for left over meanwhile. */
export async function withTemporary<Made>(path: string, work: (temporary: string) => Promise<Made>): Promise<Made> {
  const name = temporaryName(basename(path))
  inUse.add(name)
  try {
    return await work(join(dirname(path), name))
  } finally {
    inUse.delete(name)
  }
}

/** True where `name` is a temporary whose maker is gone. Asked by the one who holds the project: all of our own number but those in use are. */
export function isLeftOver(name: string): boolean {
  const owner = temporaryOwner(name)
  if (owner === undefined || inUse.has(name)) return false
  return owner === process.pid || !isAlive(owner)
}

/** True while a process `pid` runs on this machine, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
