import { chmod } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { decode } from '../load/decode.ts'
import type { MeetingRef } from '../load/project.ts'
import { readBytes } from '../load/read.ts'
import { maxBytes } from '../load/yaml.ts'
import { type Mended, mendMeeting, mendOffice } from '../mend/mend.ts'
import { closingOf } from './closing.ts'
import { mark } from './digest.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { cannotRead } from './fault.ts'
import { heldByAnother, takeLock } from './lock.ts'
import { readRecord } from './manifest.ts'
import type { Materials } from './materials.ts'
import { store } from './store.ts'

/** A data file and what mending it comes to. */
export interface MendPlan {
  readonly ref: MeetingRef
  /** As it was read. */
  readonly bytes: Uint8Array
  /** Without byte order mark, as `mended.text` is. */
  readonly text: string
  readonly mended: Mended
}

/** What became of a plan: `kept` is the copy of the version before; nothing was written where somebody changed the file meanwhile. */
export type MendResult = { readonly kept: string } | { readonly changedMeanwhile: true }

/** What is certain in one file of a project; nothing where there is nothing to mend or the bytes are no text. */
export async function planMend(ref: MeetingRef, materials: Materials): Promise<MendPlan | undefined> {
  const read = await readBytes(ref.path, maxBytes).catch((cause: unknown) => {
    throw cannotRead(ref.path, cause)
  })
  if (!('bytes' in read)) return undefined
  const { text, fault } = decode(read.bytes)
  if (fault) return undefined
  const isOffice = ref.path === materials.project.office
  const mended = isOffice ? mendOffice(text, ref.file) : mendMeeting(text, ref.file, materials)
  return mended.edits.length > 0 ? { ref, bytes: read.bytes, text, mended } : undefined
}

/** Files whose year is archived, as the manifests of `out/` name them: what was archived is not what it was if they change. */
export async function archivedSources({ root }: Materials['project'], disk: Disk = realDisk): Promise<Set<string>> {
  const out = join(root, 'out')
  const years = (await ifThere(disk.readdir(out, { withFileTypes: true }))) ?? []
  const sources = new Set<string>()
  for (const year of years.filter((entry) => entry.isDirectory())) {
    const { rest, entries } = await readRecord(join(out, year.name), disk)
    if (closingOf(rest)) for (const { source } of entries.values()) sources.add(source)
  }
  return sources
}

/** Writes mended files, each whole or not at all, the version before beside the project's own things; one run at a time. */
export async function carryOut(
  plans: readonly MendPlan[],
  { project }: Materials,
  disk: Disk = realDisk,
): Promise<MendResult[]> {
  const own = join(project.root, '.hoinghi')
  const attempt = await takeLock({ path: join(own, 'lock'), task: 'check --fix', patience: 10_000 }, disk)
  if ('heldBy' in attempt) throw heldByAnother(attempt.heldBy)
  try {
    const results: MendResult[] = []
    for (const plan of plans) results.push(await write(plan, join(own, 'ban-truoc'), disk))
    return results
  } finally {
    await attempt.lock.release()
  }
}

async function write({ ref, bytes, mended }: MendPlan, keep: string, disk: Disk): Promise<MendResult> {
  const now = await disk.readFile(ref.path)
  if (!now.equals(bytes)) return { changedMeanwhile: true }
  const { mode } = await disk.stat(ref.path)
  const kept = join(keep, keptName(ref.file, bytes))
  await store(kept, bytes, disk)
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  await store(ref.path, Buffer.from(`${hasMark ? '\ufeff' : ''}${mended.text}`), disk)
  await chmod(ref.path, mode)
  return { kept }
}

/** `data/2024/cum-1.3f2a….yaml`: by content, so that no version takes the place of another. */
function keptName(file: string, bytes: Uint8Array): string {
  const suffix = extname(file)
  const path = file.split('/').filter((part) => part !== '' && part !== '..' && !part.endsWith(':'))
  return `${join(...path).slice(0, -suffix.length || undefined)}.${mark(bytes)}${suffix}`
}
