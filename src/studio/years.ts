import { join } from 'node:path'
import { closingOf } from '../build/closing.ts'
import { type Entry, readRecord } from '../build/manifest.ts'

/** What is known of one year's outputs. */
export interface YearKnown {
  readonly entries: ReadonlyMap<string, Entry>
  /** The same by the name of the meeting; those of the year itself under the empty one. */
  readonly byMeeting: ReadonlyMap<string, readonly Entry[]>
  readonly archived: boolean
}

/** What a year's manifest says. */
export async function yearKnown(out: string, year: string): Promise<YearKnown> {
  const record = await readRecord(join(out, year)).catch(() => undefined)
  const entries = record?.entries ?? new Map<string, Entry>()
  const byMeeting = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const name = entry.path.slice(0, Math.max(0, entry.path.indexOf('/')))
    const own = byMeeting.get(name)
    if (own) own.push(entry)
    else byMeeting.set(name, [entry])
  }
  return { entries, byMeeting, archived: record ? closingOf(record.rest) !== undefined : false }
}
