import { placeText } from '../archive/list.ts'
import { readHeld } from '../archive/meetings.ts'
import { attending } from '../archive/summary/attending.ts'
import type { Materials } from '../build/materials.ts'
import { meetingName, NO_YEAR, placeByPath } from '../build/place.ts'
import type { Prepared } from '../build/prepare.ts'
import type { MeetingRef } from '../load/project.ts'
import { dayOf } from '../meeting/dates.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { nameOf } from '../meeting/people.ts'
import { isoDate } from '../text/date-format.ts'
import { fold } from '../text/fold.ts'
import type { MeetingLine } from './api.ts'
import type { Known } from './look-memory.ts'

/** All that the home page says of a meeting. */
export function lineOf(ref: MeetingRef, { checked, file }: Prepared, kinds: MeetingLine['kinds']): MeetingLine {
  const { meeting, diagnostics } = checked
  const named = file.source.value.meeting !== undefined
  return {
    ...pendingLine(ref),
    ...(named && headOf(ref, meeting)),
    pending: false,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    kinds,
  }
}

/** What a list says of a meeting by its own words. */
function headOf({ file }: MeetingRef, meeting: Meeting) {
  const { name: title, type } = meeting.meeting
  const day = dayOf(meeting)
  const place = placeText({ meeting })
  const named = attending(meeting).map((reference) => nameOf(meeting, reference))
  return {
    title,
    type,
    ...(day && { date: isoDate(day) }),
    ...(place !== '' && { place }),
    folded: fold([title, meetingName(file), place, ...new Set(named)].filter(Boolean).join(' ')),
  }
}

/** What a file calls itself, before anything in it is checked. */
export async function glance(ref: MeetingRef, materials: Materials): Promise<Known> {
  const line = pendingLine(ref)
  try {
    for await (const { meeting, place } of readHeld([ref], materials))
      return { signature: '', year: place.year, line: { ...line, ...headOf(ref, meeting) } }
  } catch {
    // Told when it is looked at.
  }
  return { signature: '', year: placeByPath(ref.file)?.year ?? NO_YEAR, line }
}

/** A file nobody has looked into yet. */
export function pendingLine({ file }: MeetingRef): MeetingLine {
  const name = meetingName(file)
  return { file, name, title: name, pending: true, folded: fold(name), errors: 0, warnings: 0, kinds: [] }
}

/** A file that cannot be opened counts as one mistake: opening it says which. */
export function unreadable(ref: MeetingRef, before?: Known): Known {
  if (before && !before.by && !before.line.pending) return before
  const line = { ...pendingLine(ref), pending: false, errors: 1 }
  return { signature: '', year: placeByPath(ref.file)?.year ?? NO_YEAR, line }
}
