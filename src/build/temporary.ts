import { randomBytes } from 'node:crypto'

/** What a lock is called, and its drafts after it: the one file that is written by who does not hold the project. */
export const LOCK = 'lock'

/** `.<name>.<pid>.<8 hex digits>.tmp`, beside the file it will become: a name no reader takes for an output. */
export function temporaryName(name: string): string {
  return `.${name}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
}

/** The process that made the temporary called `name`, or nothing when `name` is not one of ours. */
export function temporaryOwner(name: string): number | undefined {
  const pid = /^\..+\.(\d{1,10})\.[0-9a-f]{8}\.tmp$/u.exec(name)?.[1]
  return pid === undefined ? undefined : Number(pid)
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
