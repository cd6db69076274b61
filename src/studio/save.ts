import { join } from 'node:path'
import { heldByAnother, takeLock } from '../build/lock.ts'
import { archivedSources } from '../build/mend-file.ts'
import type { Saved, Version } from './api.ts'
import type { Desk } from './desk.ts'
import { bytesLike, type DataFile, replaceFile, type Standing, standingIn } from './files.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

/** How long one save waits for another, in ms: each takes a few. */
const PATIENCE = 5000

/** A text to be put in a file. */
export interface Saving {
  readonly file: DataFile
  readonly text: string
  /** The version it was made from. */
  readonly base: string
  readonly what: Extract<Version['what'], 'saved' | 'restored'>
  /** Also where the year is archived. */
  readonly archived: boolean
}

/**
 * Puts a text in its file if that still is what the text was made from; else both are given back and nothing is written. The
 * version before is kept first. One save at a time, whichever process or tab it comes from.
 */
export async function save(saving: Saving, desk: Desk): Promise<Saved> {
  const { file, text, base, what, archived } = saving
  const project = await desk.project()
  if (!archived && (await archivedSources(project)).has(file.file)) throw new Refused('forbidden', say.archivedYear)
  const lock = await holdSaves(desk)
  try {
    const now = await standingIn(file)
    if (now && !now.readable) throw new Refused('unreadable', say.cannotSave)
    const bytes = bytesLike(text, now?.bytes)
    if ((now?.version ?? '') !== base) return conflict(now, text)
    const at = desk.options.now().toISOString()
    if (now) await desk.history.keep(file.file, now.bytes, 'outside', at)
    await replaceFile(file.path, bytes)
    await desk.history.keep(file.file, bytes, what, at)
    const saved = await standingIn(file)
    return { state: 'saved', version: saved?.version ?? '', at }
  } finally {
    await lock.release()
  }
}

function conflict(now: Standing | undefined, yours: string): Saved {
  return { state: 'conflict', ...(now && { current: { text: now.text, version: now.version } }), yours }
}

async function holdSaves({ root }: Desk) {
  const attempt = await takeLock({ path: join(root, '.hoinghi', 'save.lock'), task: 'save', patience: PATIENCE })
  if ('heldBy' in attempt) throw heldByAnother(attempt.heldBy)
  return attempt.lock
}
