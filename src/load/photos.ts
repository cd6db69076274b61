import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Photo } from '../tree/assets.ts'
import { toDiagnostic } from './fault.ts'
import { cleanJpeg } from './jpeg-clean.ts'
import { lookAtPhoto } from './photo.ts'
import { maxPhotoBytes } from './photo-limits.ts'
import * as say from './photo-sayings.ts'
import { cleanPng } from './png-clean.ts'
import { straightened } from './png-straight.ts'
import type { Project } from './project.ts'
import { isObject, type RawObject } from './raw.ts'
import { inTurns, isMissing, readBytes } from './read.ts'
import type { Source } from './yaml.ts'

/** The photos of a meeting that can be printed, by their `file` as typed, and what is wrong with the others. */
export interface Photos {
  readonly photos: ReadonlyMap<string, Photo>
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads and looks through every photo a meeting names; `meetingPath` is the meeting file's own absolute path. */
export async function readPhotos(project: Pick<Project, 'root'>, meetingPath: string, source: Source): Promise<Photos> {
  const entries = photoEntries(source.value)
  const names = [...new Set(entries.map(({ file }) => file))]
  const results = new Map(
    await inTurns(names, async (name) => [name, await readPhoto(project.root, dirname(meetingPath), name)] as const),
  )
  const photos = new Map<string, Photo>()
  for (const [name, { photo }] of results) if (photo) photos.set(name, photo)
  const diagnostics = entries.flatMap(({ file, path }): Diagnostic[] => {
    const fault = results.get(file)?.fault
    return fault ? [{ ...toDiagnostic(fault(file)), path, at: source.locate(path) }] : []
  })
  return { photos, diagnostics }
}

function photoEntries({ photos }: RawObject): { readonly file: string; readonly path: Path }[] {
  const list = Array.isArray(photos) ? photos : photos === undefined ? [] : [photos]
  return list.flatMap((entry, index) => {
    const file = isObject(entry) ? entry.file : undefined
    return typeof file === 'string' ? [{ file: file.trim(), path: ['photos', index, 'file'] }] : []
  })
}

/** What reading one photo gives. */
export type PhotoRead =
  | { readonly photo: Photo; readonly fault?: never }
  | { readonly photo?: never; readonly fault: say.PhotoFault }

/** One photo by its name in a data file in `folder`; it may not lie outside `root`, links followed. */
export async function readPhoto(root: string, folder: string, name: string): Promise<PhotoRead> {
  if (!isPlainName(name)) return { fault: say.badName }
  try {
    const path = await realPath(folder, name)
    if (path === undefined) return { fault: say.notThere }
    if (!isInside(await realpath(root), path)) return { fault: say.outside }
    const read = await readBytes(path, maxPhotoBytes)
    return 'bytes' in read ? photoOf(name, read.bytes) : { fault: say.tooBig(read.size, maxPhotoBytes) }
  } catch (error) {
    return { fault: reasonOf(error) }
  }
}

function photoOf(file: string, bytes: Uint8Array): PhotoRead {
  const { facts, fault } = lookAtPhoto(bytes)
  if (fault) return { fault }
  const { type, orientation } = facts
  // The last four orientations stand the picture on its side.
  const [width, height] = orientation > 4 ? [facts.height, facts.width] : [facts.width, facts.height]
  const whole = bytes.subarray(0, facts.end)
  const clean = type === 'png' ? cleanPng(straightened(whole)) : cleanJpeg(whole, orientation)
  return { photo: { file, type, bytes: clean, width, height, orientation } }
}

/** Relative, without steps up, backslashes, drives, addresses or control characters. */
function isPlainName(name: string): boolean {
  return name !== '' && !/^[/~]|^[a-z][a-z\d+.-]*:|[\\\p{Cc}]/iu.test(name) && !name.split('/').includes('..')
}

/** Some systems keep names in NFD; a data file always has them in NFC. */
async function realPath(folder: string, name: string): Promise<string | undefined> {
  for (const form of new Set([name, name.normalize('NFD')])) {
    try {
      return await realpath(join(folder, form))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
  return undefined
}

function isInside(root: string, path: string): boolean {
  const inside = relative(root, path)
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function reasonOf(error: unknown): say.PhotoFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EISDIR' || code === 'ENOTFILE') return say.notFile
  if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' || code === 'ENAMETOOLONG') return say.notReadable
  throw error
}
