import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../build/digest.ts'
import { ifThere } from '../build/disk.ts'
import { store } from '../build/store.ts'
import { decode } from '../load/decode.ts'
import { isMeeting, type MeetingRef, type Project, shownPath } from '../load/project.ts'
import { maxBytes } from '../load/yaml.ts'
import { inside } from './guard/inside.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

/** A data file the page may open, and by which schema it is read. */
export interface DataFile extends MeetingRef {
  readonly schema: 'meeting' | 'office'
}

/** A data file as it stands. */
export interface Standing {
  readonly bytes: Uint8Array
  readonly version: string
  /** As editors hold it: without byte order mark, `\n` between lines. */
  readonly text: string
  /** False where its bytes are no text we could give back. */
  readonly readable: boolean
}

/** The data file of a project by the name it is shown under; nobody reaches another file by it. */
export async function dataFile(project: Project, file: string): Promise<DataFile> {
  const folder = shownPath(project, project.data)
  const name = file.normalize()
  if (!name.startsWith(`${folder}/`)) throw new Refused('bad-request', say.outside(file.slice(0, 200)))
  const path = await inside(project.data, name.slice(folder.length + 1))
  const office = join(project.data, 'office.yaml') === path
  if (!office && !isMeeting(project, path)) throw new Refused('bad-request', say.outside(file))
  return { path, file: name, schema: office ? 'office' : 'meeting' }
}

/** What stands in a data file; nothing where there is none. */
export async function standingIn({ path }: MeetingRef): Promise<Standing | undefined> {
  const info = await ifThere(stat(path))
  if (!info?.isFile()) return undefined
  if (info.size > maxBytes) return { bytes: new Uint8Array(), version: '', text: '', readable: false }
  const bytes = await ifThere(readFile(path))
  if (!bytes) return undefined
  const { text, fault } = decode(bytes)
  return { bytes, version: sha256(bytes), text: text.replaceAll('\r\n', '\n'), readable: !fault }
}

/** The same, where it must be there. */
export async function mustStand(ref: MeetingRef): Promise<Standing> {
  const standing = await standingIn(ref)
  if (!standing) throw new Refused('not-found', say.noSuchFile(ref.file))
  return standing
}

/** The bytes of a text with the line breaks and byte order mark of what it takes the place of. */
export function bytesLike(text: string, before: Uint8Array | undefined): Uint8Array {
  const old = Buffer.from(before ?? [])
  const marked = old.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
  const breaks = old.includes('\r\n')
  const lines = text.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n')
  return Buffer.from((marked ? '\ufeff' : '') + (breaks ? lines.replaceAll('\n', '\r\n') : lines))
}

/** Puts bytes in place whole, with the rights of the file they replace. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const before = await ifThere(stat(path))
  await store(path, bytes)
  if (before) await chmod(path, before.mode)
}
