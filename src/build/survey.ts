import { type CheckedFile, checkKept, checkMeeting, type Kept, keptOf } from '../check.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { readMeetingFile } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import type { MeetingRef } from '../load/project.ts'
import type { Office } from '../meeting/office.ts'
import type { Materials } from './materials.ts'
import { checkPlaces } from './output-path.ts'
import { type Place, placeOf } from './place.ts'

/** What must be known of a meeting before documents of any other are made: plain data. */
export interface Surveyed {
  /** As shown to the author. */
  readonly file: string
  readonly place: Place
  /** For the rules over the project; absent where the file cannot be read, which is told when its turn comes. */
  readonly kept?: Kept
}

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

/** Looks over meetings: where the outputs of each go, and what the project's rules say of them together. */
export async function survey(
  meetings: readonly MeetingRef[],
  materials: Materials,
  { known, step }: SurveyOptions = {},
): Promise<Survey> {
  const all = new Map<string, Surveyed>()
  for (const ref of meetings) {
    const checked = known?.get(ref.file)
    all.set(ref.file, checked ? surveyedOf(checked, materials) : await surveyMeeting(ref, materials))
    if (!checked) step?.(ref.file)
  }
  const faults = faultsAmong([...all.values()], materials.office)
  return {
    placeOf: (file) => all.get(file)?.place ?? placeOf(file, undefined),
    faultsOf: (file) => faults.get(file) ?? [],
  }
}

/** Reads one meeting, for the survey alone: what is wrong with it by itself is said when its turn comes. */
export async function surveyMeeting(ref: MeetingRef, materials: Materials): Promise<Surveyed> {
  try {
    return surveyedOf(await checkedFile(ref, materials), materials)
  } catch {
    return { file: ref.file, place: placeOf(ref.file, undefined) }
  }
}

/** What is wrong with meetings beside each other, by file. */
export function faultsAmong(meetings: readonly Surveyed[], office: Office): Map<string, Diagnostic[]> {
  const kept = meetings.flatMap((one) => one.kept ?? [])
  const byFile = new Map<string, Diagnostic[]>()
  for (const one of [...checkPlaces(meetings).values(), ...checkKept(kept, { office })]) {
    const same = byFile.get(one.at?.file ?? '')
    if (same) same.push(one)
    else byFile.set(one.at?.file ?? '', [one])
  }
  return byFile
}

/** What must be known of a meeting that is read already. */
export function surveyedOf(checked: CheckedFile, materials: Pick<Materials, 'kinds'>): Surveyed {
  const { file, meeting } = checked
  return { file, place: placeOf(file, meeting), kept: keptOf(checked, materials) }
}

async function checkedFile(ref: MeetingRef, materials: Materials): Promise<CheckedFile> {
  const { kinds, standards, office, officeSource } = materials
  const file = await readMeetingFile(ref.path, ref.file)
  const narrative = file.narrative && { narrative: file.narrative }
  const context = { kinds, standards, office, rules: [], ...narrative }
  return { ...checkMeeting(withOffice(file.source, officeSource), context), name: file.name }
}
