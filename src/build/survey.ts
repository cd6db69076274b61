import { type CheckedFile, checkMeeting, checkProject } from '../check.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { readMeetingFile } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Materials } from './materials.ts'
import { checkPlaces } from './output-path.ts'
import { type Place, placeOf } from './place.ts'

/** What must be known of all meetings before documents of any are made. */
export interface Survey {
  placeOf(file: string): Place
  /** What is wrong with a file only beside the others: its place is taken, its number given twice. */
  faultsOf(file: string): readonly Diagnostic[]
}

/** What a survey may be given. */
export interface SurveyOptions {
  /** Meetings that have been checked already, by file: they are not read again. */
  readonly known?: ReadonlyMap<string, CheckedFile>
  /** Told after each meeting that was read. */
  readonly step?: (file: string) => void
}

/** Looks over the meetings to be built: where the outputs of each go, and what the project's rules say of them together. */
export async function survey(
  meetings: readonly MeetingRef[],
  materials: Materials,
  { known, step }: SurveyOptions = {},
): Promise<Survey> {
  const checked = new Map<string, CheckedFile>()
  for (const ref of meetings) {
    // A file that cannot be read has its fault told when its turn comes.
    const file = known?.get(ref.file) ?? (await checkedFile(ref, materials).catch(() => undefined))
    if (file) checked.set(ref.file, file)
    if (!known?.has(ref.file)) step?.(ref.file)
  }
  const places = new Map(meetings.map(({ file }) => [file, placeOf(file, checked.get(file)?.meeting)]))
  const taken = checkPlaces([...places].map(([file, place]) => ({ file, place })))
  const found = [...taken.values(), ...checkProject([...checked.values()], materials)]
  const byFile = new Map<string | undefined, Diagnostic[]>()
  for (const one of found) {
    const same = byFile.get(one.at?.file)
    if (same) same.push(one)
    else byFile.set(one.at?.file, [one])
  }
  return {
    placeOf: (file) => places.get(file) ?? placeOf(file, undefined),
    faultsOf: (file) => byFile.get(file) ?? [],
  }
}

/** The meeting alone: what is wrong with it by itself is said when its turn comes. */
async function checkedFile(ref: MeetingRef, materials: Materials): Promise<CheckedFile> {
  const { kinds, standards, office, officeSource } = materials
  const file = await readMeetingFile(ref.path, ref.file)
  const narrative = file.narrative && { narrative: file.narrative }
  const checked = checkMeeting(withOffice(file.source, officeSource), {
    kinds,
    standards,
    office,
    rules: [],
    ...narrative,
  })
  return { ...checked, name: file.name }
}
