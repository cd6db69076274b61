import { dirname, join } from 'node:path'
import { type CheckedFile, checkMeeting } from '../check.ts'
import type { Composed } from '../compose.ts'
import { glyphFaults } from '../load/glyphs.ts'
import { type MeetingFile, meetingFileOf, readMeetingFile } from '../load/meeting-file.ts'
import { withOffice } from '../load/office.ts'
import { readPhotos } from '../load/photos.ts'
import type { MeetingRef } from '../load/project.ts'
import { readBytes } from '../load/read.ts'
import { maxBytes } from '../load/yaml.ts'
import type { Template } from '../template.ts'
import type { Photo } from '../tree/assets.ts'
import { composedOnce } from './composed-once.ts'
import { sha256 } from './digest.ts'
import { cannotRead } from './fault.ts'
import type { Materials } from './materials.ts'
import { printsOf } from './prints.ts'

/** A meeting read and checked, with all its documents need. */
export interface Prepared {
  readonly file: MeetingFile
  /** As it stands on disk; empty where it is too large to be read. */
  readonly bytes: Uint8Array
  /** SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly checked: CheckedFile
  readonly photos: ReadonlyMap<string, Photo>
  /** Absolute paths of the photos; absent where one could not be used. */
  readonly from?: readonly string[]
  /** The meeting's document of one kind; composed when first asked for, and once. */
  composed(template: Template): Composed
}

/** Reads one meeting file, its photos, and says everything that is wrong with them. */
export async function prepareMeeting(ref: MeetingRef, materials: Materials): Promise<Prepared> {
  const { file, bytes, sha256 } = await readWithHash(ref)
  return { ...(await prepareText(file, ref.path, materials)), bytes, sha256 }
}

async function readWithHash({ path, file }: MeetingRef): Promise<Pick<Prepared, 'file' | 'bytes' | 'sha256'>> {
  try {
    const read = await readBytes(path, maxBytes)
    // Too large a file is refused in words; nothing is made from it.
    if (!('bytes' in read)) return { file: await readMeetingFile(path, file), bytes: new Uint8Array(), sha256: '' }
    return { file: meetingFileOf(read.bytes, file), bytes: read.bytes, sha256: sha256(read.bytes) }
  } catch (cause) {
    throw cannotRead(path, cause)
  }
}

/** The same for a text that an editor holds; `path` is where it belongs. */
export async function prepareText(
  file: MeetingFile,
  path: string,
  materials: Materials,
): Promise<Omit<Prepared, 'bytes' | 'sha256'>> {
  const { project, officeSource, kinds, standards, office, fonts } = materials
  const source = withOffice(file.source, officeSource)
  const { photos, diagnostics: photoFaults } = await readPhotos(project, path, source)
  const found = [...photoFaults, ...glyphFaults({ ...file, source }, fonts)]
  const narrative = file.narrative && { narrative: file.narrative }
  const compose = composedOnce()
  const prints = printsOf(materials.templates, compose)
  const checked = checkMeeting(source, { kinds, standards, office, found, prints, ...narrative })
  const composed = (template: Template) => compose(checked.meeting, template)
  const from = photoFaults.length === 0 && { from: [...photos.keys()].map((name) => join(dirname(path), name)) }
  return { file, checked: { ...checked, name: file.name }, photos, composed, ...from }
}
