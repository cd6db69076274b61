import { basename, dirname, extname } from 'node:path'
import type { Meeting } from '../meeting/meeting.ts'

/** The year folder of meetings that say no date at all. */
export const NO_YEAR = 'khong-ro-nam'

/** Where the outputs of one meeting go: `out/<year>/<name>/`. */
export interface Place {
  readonly year: string
  /** The data file's name without suffix, NFC. */
  readonly name: string
}

/** The place of the meeting kept in `file`; nothing when its folder does not say the year and the meeting must be asked. */
export function placeByPath(file: string): Place | undefined {
  const folder = basename(dirname(file))
  return /^\d{4}$/.test(folder) ? { year: folder, name: meetingName(file) } : undefined
}

/** The place of a meeting kept in `file`. */
export function placeOf(file: string, meeting: Meeting | undefined): Place {
  const year = meeting && yearOf(meeting)
  return placeByPath(file) ?? { year: year === undefined ? NO_YEAR : String(year), name: meetingName(file) }
}

/** The data file's name without suffix, as one Unicode form on every system. */
export function meetingName(file: string): string {
  return basename(file, extname(file)).normalize('NFC')
}

/** The year of the first session, else of the earliest document date, else of the period (its last year when a range). */
export function yearOf({ meeting, documents }: Meeting): number | undefined {
  const dates = Object.values(documents).flatMap((block) =>
    [block.date, block.published?.date].filter((date) => !!date),
  )
  const earliest = dates.length > 0 ? Math.min(...dates.map((date) => date.year)) : undefined
  return meeting.sessions.find(({ date }) => date)?.date?.year ?? earliest ?? meeting.period?.to ?? meeting.period?.year
}
