import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Disk, errorCode, ifThere, disk as realDisk } from './disk.ts'
import { cannotWrite, MachineFault } from './fault.ts'
import { isAlive, withTemporary } from './temporary.ts'

/** How often the holder shows that it lives, and after how long without a sign it counts as dead, in ms. */
const SIGN = 10_000
const SILENCE = 600_000
const POLL = 100

/** Ids of the locks this process holds: one with its number but another id was left by an earlier process of that number. */
const held = new Set<string>()

/** Who works on a project: written in its lock. */
export interface Owner {
  readonly pid: number
  readonly host: string
  /** What it does: `build`, `watch`. */
  readonly task: string
  /** ISO 8601. */
  readonly since: string
  /** Of this one hold. */
  readonly id: string
}

/** One run's hold on a project. */
export interface Lock {
  release(): Promise<void>
}

/** What was tried: the lock, or who has it. */
export type Attempt = { readonly lock: Lock } | { readonly heldBy: Owner }

export interface LockRequest {
  readonly path: string
  readonly task: string
  /** How long to wait for another run to end, in ms. */
  readonly patience: number
  /** Told once, when there is someone to wait for. */
  readonly waiting?: (owner: Owner) => void
}

/** Takes the lock at `path`, waiting at most `patience` for its holder; the lock of a dead process is taken over. */
export async function takeLock(request: LockRequest, disk: Disk = realDisk): Promise<Attempt> {
  for (let waited = 0; ; waited += POLL) {
    const attempt = await tryLock(request, disk)
    if ('lock' in attempt || waited >= request.patience) return attempt
    if (waited === 0) request.waiting?.(attempt.heldBy)
    await pause(POLL)
  }
}

/** The fault of a project that another run holds. */
export function heldByAnother({ pid, host, task, since }: Owner): MachineFault {
  return new MachineFault({
    vi: `Một lần chạy khác đang giữ dự án này: ${task}, tiến trình ${pid} trên máy ${host}, từ ${since}. Hãy đợi nó xong rồi chạy lại.`,
    en: `Another run holds this project: ${task}, process ${pid} on ${host}, since ${since}. Let it end, then run again.`,
  })
}

async function tryLock({ path, task }: LockRequest, disk: Disk): Promise<Attempt> {
  const since = new Date().toISOString()
  const owner: Owner = { pid: process.pid, host: hostname(), task, since, id: randomUUID() }
  held.add(owner.id)
  try {
    for (;;) {
      if (await create(path, JSON.stringify(owner), disk)) return { lock: hold(path, owner, disk) }
      const found = await readLock(path, disk)
      if (found === undefined) continue
      if (!found.stale) return giveUp(owner, found.owner)
      await takeAway(path, found.text, disk)
    }
  } catch (fault) {
    held.delete(owner.id)
    throw fault
  }
}

function giveUp({ id }: Owner, heldBy: Owner): Attempt {
  held.delete(id)
  return { heldBy }
}

/** Systems that know no second name for a file (USB sticks) say one of these. */
const NO_LINKS: readonly (string | undefined)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Linking a finished file into place makes the lock and its content appear in one step. */
function create(path: string, text: string, disk: Disk): Promise<boolean> {
  return withTemporary(path, (draft) => createBy(draft, path, text, disk))
}

async function createBy(draft: string, path: string, text: string, disk: Disk): Promise<boolean> {
  try {
    await disk.mkdir(dirname(path), { recursive: true })
    await writeNew(draft, text, disk)
  } catch (cause) {
    await disk.unlink(draft).catch(() => undefined)
    throw cannotWrite(path, cause)
  }
  try {
    await disk.link(draft, path).catch((fault: unknown) => {
      if (NO_LINKS.includes(errorCode(fault))) return writeNew(path, text, disk)
      throw fault
    })
    return true
  } catch (cause) {
    if (errorCode(cause) === 'EEXIST') return false
    throw cannotWrite(path, cause)
  } finally {
    await disk.unlink(draft).catch(() => undefined)
  }
}

async function writeNew(path: string, text: string, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'wx')
  await file.writeFile(text).finally(() => file.close())
}

async function readLock(path: string, disk: Disk) {
  const text = await ifThere(disk.readFile(path, 'utf8'))
  const stat = await ifThere(disk.stat(path))
  if (text === undefined || stat === undefined) return undefined
  const owner = parseOwner(text)
  return { text, owner, stale: isStale(owner, Date.now() - stat.mtimeMs) }
}

function isStale(owner: Owner, silence: number): boolean {
  if (silence > SILENCE) return true
  if (owner.host !== hostname()) return false
  return owner.pid === process.pid ? !held.has(owner.id) : !isAlive(owner.pid)
}

function parseOwner(text: string): Owner {
  const nobody = { pid: 0x7fffffff, host: hostname(), task: '?', since: '?', id: '' }
  try {
    return { ...nobody, ...(JSON.parse(text) as Partial<Owner>) }
  } catch {
    return nobody
  }
}

/** Moves a stale lock aside; should it turn out to be another's fresh one, puts it back. */
function takeAway(path: string, text: string, disk: Disk): Promise<void> {
  return withTemporary(path, async (aside) => {
    await ifThere(disk.rename(path, aside))
    if ((await ifThere(disk.readFile(aside, 'utf8'))) !== text)
      await ifThere(disk.link(aside, path)).catch(() => undefined)
    await ifThere(disk.unlink(aside))
  })
}

function hold(path: string, owner: Owner, disk: Disk): Lock {
  const signs = setInterval(() => {
    const now = new Date()
    disk.utimes(path, now, now).catch(() => undefined)
  }, SIGN)
  signs.unref()
  return {
    async release() {
      clearInterval(signs)
      held.delete(owner.id)
      if ((await ifThere(disk.readFile(path, 'utf8'))) === JSON.stringify(owner)) await ifThere(disk.unlink(path))
    },
  }
}
