import { join } from 'node:path'
import { closingOf } from './closing.ts'
import { sha256 } from './digest.ts'
import { type Disk, ifThere } from './disk.ts'
import type { Intent } from './journal.ts'
import { type Entry, readRecord, writeRecord, type YearRecord } from './manifest.ts'
import type { Place } from './place.ts'

/** The manifests of one run: each year's is read when first asked for, and written at the end if it changed. */
export interface Records {
  /** What the manifest says of a meeting's outputs. */
  known(place: Place): Promise<readonly Entry[]>
  /** Whether the year of a place is closed: its files are an archive and no longer ours to write. */
  closed(place: Place): Promise<boolean>
  /** Opens a closed year again. */
  reopen(place: Place): Promise<void>
  update(place: Place, entries: readonly Entry[], gone: readonly string[]): Promise<void>
  /** Takes up what an unfinished run put in place whole. */
  recover(intents: readonly Intent[]): Promise<void>
  write(): Promise<void>
  /** Writes the manifest of a year of which nothing more will be asked, and lets go of it. */
  close(year: string): Promise<void>
  /** The manifests that were read, absolute. */
  paths(): Promise<string[]>
}

/** A year's record, with its entries by meeting. */
interface Year {
  readonly record: YearRecord
  readonly byMeeting: Map<string, Map<string, Entry>>
}

export function openRecords(out: string, disk: Disk): Records {
  const years = new Map<string, Promise<Year>>()
  const read = new Set<string>()
  const yearAt = (folder: string) => {
    const year = years.get(folder) ?? openYear(folder, disk)
    years.set(folder, year)
    read.add(folder)
    return year
  }
  const yearOf = (place: Place) => yearAt(join(out, place.year))
  return {
    async known(place) {
      return [...((await yearOf(place)).byMeeting.get(place.name)?.values() ?? [])]
    },
    async closed(place) {
      return closingOf((await yearOf(place)).record.rest) !== undefined
    },
    async reopen(place) {
      const { record } = await yearOf(place)
      const { closed: _, ...rest } = record.rest
      record.rest = rest
      record.changed = true
    },
    async update(place, entries, gone) {
      const year = await yearOf(place)
      for (const path of gone) forget(year, path)
      for (const entry of entries) remember(year, entry)
    },
    async recover(intents) {
      for (const { folder, entry } of intents) {
        const bytes = await ifThere(disk.readFile(join(folder, entry.path)))
        if (bytes && sha256(bytes) === entry.sha256) remember(await yearAt(folder), entry)
      }
    },
    async write() {
      for (const year of years.values()) await writeChanged(await year, disk)
    },
    async close(year) {
      const folder = join(out, year)
      const open = years.get(folder)
      if (open) await writeChanged(await open, disk)
      years.delete(folder)
    },
    async paths() {
      return [...read].map((folder) => join(folder, 'manifest.json'))
    },
  }
}

async function writeChanged({ record }: Year, disk: Disk): Promise<void> {
  if (record.changed) await writeRecord(record, disk)
  record.changed = false
}

async function openYear(folder: string, disk: Disk): Promise<Year> {
  const record = await readRecord(folder, disk)
  const year: Year = { record, byMeeting: new Map() }
  for (const entry of record.entries.values()) shelve(year, entry)
  return year
}

function shelve({ byMeeting }: Year, entry: Entry): void {
  const entries = byMeeting.get(meetingOf(entry.path)) ?? new Map<string, Entry>()
  byMeeting.set(meetingOf(entry.path), entries.set(entry.path, entry))
}

function remember(year: Year, entry: Entry): void {
  if (JSON.stringify(year.record.entries.get(entry.path)) === JSON.stringify(entry)) return
  year.record.entries.set(entry.path, entry)
  year.record.changed = true
  shelve(year, entry)
}

function forget(year: Year, path: string): void {
  if (year.record.entries.delete(path)) year.record.changed = true
  year.byMeeting.get(meetingOf(path))?.delete(path)
}

function meetingOf(path: string): string {
  return path.slice(0, path.indexOf('/'))
}
