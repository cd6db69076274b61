import { sha256 } from '../build/digest.ts'
import { cannotRead } from '../build/fault.ts'
import type { Materials } from '../build/materials.ts'
import { type Place, placeOf } from '../build/place.ts'
import { meetingFileOf } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import type { MeetingRef } from '../load/project.ts'
import { readBytes } from '../load/read.ts'
import { maxBytes } from '../load/yaml.ts'
import { type Meeting, meetingOf, schemaFor } from '../meeting/meeting.ts'
import { read } from '../meeting/read.ts'

/** A meeting of the archive: what its file says, and where its documents are. */
export interface Held {
  /** As shown to the author, from the project. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  readonly place: Place
  /** SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly meeting: Meeting
  /** True when something of the file does not fit the schema and was left out. */
  readonly faulty: boolean
  /** The same for meetings that follow each other (see `chained`); its file where nobody has looked. */
  readonly chain?: string
  /** What it is called among other meetings, where its type and day do not tell it from them. */
  readonly called?: string
}

/** The meetings of files one after another; of a file with mistakes, all that could be read. No rule looks at them. */
export async function* readHeld(refs: readonly MeetingRef[], materials: Materials): AsyncGenerator<Held> {
  for (const ref of refs) {
    const held = await heldIn(ref, materials)
    if (held) yield held
  }
}

/** The meeting of one file; nothing where the file is too large to be one. */
async function heldIn(ref: MeetingRef, materials: Materials): Promise<Held | undefined> {
  const bytes = await typedBytes(ref)
  return bytes && heldFrom(ref, bytes, materials)
}

/** The bytes of a meeting file; nothing where it is too large to be one. */
export async function typedBytes({ path }: MeetingRef): Promise<Uint8Array | undefined> {
  const found = await readBytes(path, maxBytes).catch((cause: unknown) => {
    throw cannotRead(path, cause)
  })
  return 'bytes' in found ? found.bytes : undefined
}

/** The meeting that the bytes of a file say. */
export function heldFrom({ path, file }: MeetingRef, bytes: Uint8Array, materials: Materials): Held {
  const typed = meetingFileOf(bytes, file)
  const source = withOffice(typed.source, materials.officeSource)
  const { value, faults } = read(schemaFor(materials.kinds), source.value, standIns(typed.name))
  const meeting = meetingOf(value, materials.office, typed.narrative?.text)
  const faulty = faults.length > 0 || source.diagnostics.some(({ severity }) => severity === 'error')
  return { file, path, place: placeOf(file, meeting), sha256: sha256(bytes), meeting, faulty }
}

function standIns(name: string) {
  return { meeting: {}, 'meeting.name': name, 'meeting.type': 'cuộc họp', 'meeting.purposes': ['thảo luận'] }
}
