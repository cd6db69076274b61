import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { closingOf } from '../../build/closing.ts'
import { sha256 } from '../../build/digest.ts'
import { type Disk, ifThere } from '../../build/disk.ts'
import { type Entry, readRecord, writeRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import { store } from '../../build/store.ts'
import { shownPath } from '../../load/project.ts'
import { firstDay } from '../../meeting/dates.ts'
import { isoDate } from '../../text/date-format.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'
import { ARCHIVE, MANIFEST } from '../shelf.ts'
import { inOrderHeld } from '../summary/summary.ts'
import { contentsPage } from './contents-page.ts'
import { EAD, eadXml, metsXml, type Pointed, PREMIS, premisXml } from './metadata.ts'
import type { Contents, PackedFile } from './packed-file.ts'

/** A closed year to be packed. */
export interface PackRequest {
  readonly out: string
  readonly year: string
  readonly held: readonly Held[]
}

/** The earliest moment a ZIP entry can bear, in whatever time zone the machine keeps. */
const MOMENT = '1980-01-01T00:00:00'

/**
 * Writes `out/archive/<year>.zip`: the documents of a closed year as PDF/A, hand edits and signed copies as they are, the data
 * they were made from, the year's manifest, and METS, PREMIS and EAD with a SHA-256 for every file. The same year gives the same bytes.
 */
export async function packYear(
  request: PackRequest,
  materials: Materials,
  disk: Disk,
): Promise<{ path: string; files: number }> {
  const contents = await contentsOf(request, materials)
  const bytes = zipSync(zippable(contents), { mtime: MOMENT, level: 6 })
  const path = `${request.year}.zip`
  await store(join(request.out, ARCHIVE, path), bytes, disk)
  const record = await readRecord(join(request.out, ARCHIVE), disk)
  record.entries.set(path, entryOf(path, bytes, contents, materials))
  await writeRecord(record, disk)
  return { path: `${ARCHIVE}/${path}`, files: contents.files.length }
}

function entryOf(path: string, bytes: Uint8Array, { files }: Contents, { tool }: Materials): Entry {
  return {
    path,
    sha256: sha256(bytes),
    size: bytes.length,
    mediaType: 'application/zip',
    source: '',
    sourceSha256: sha256(JSON.stringify(files.map((file) => [file.path, file.sha256]))),
    inputs: {},
    tool: tool.version,
  }
}

function zippable(contents: Contents): Zippable {
  const texts = new Map<string, string>([
    [PREMIS, premisXml(contents)],
    [EAD, eadXml(contents)],
  ])
  texts.set('METS.xml', metsXml(contents, pointed(PREMIS, texts), pointed(EAD, texts)))
  texts.set('muc-luc.html', contentsPage(contents))
  const all = [
    ...[...texts].map(([path, text]) => [path, Buffer.from(text)] as const),
    ...contents.files.map(({ path, bytes }) => [path, bytes] as const),
  ]
  return Object.fromEntries(
    all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, new Uint8Array(bytes)]),
  )
}

function pointed(path: string, texts: ReadonlyMap<string, string>): Pointed {
  const bytes = Buffer.from(texts.get(path) ?? '')
  return { path, sha256: sha256(bytes), size: bytes.length }
}

async function contentsOf({ out, year, held }: PackRequest, materials: Materials): Promise<Contents> {
  const { entries, rest } = await readRecord(join(out, year))
  const kept = new Map((closingOf(rest)?.kept ?? []).map((one) => [one.path, one]))
  const files: PackedFile[] = []
  for (const { path, mediaType, tool } of entries.values())
    if (kept.has(path) || mediaType === 'application/pdf')
      files.push(await packed(join(out, year), path, mediaType, kept.get(path)?.origin ?? 'made', tool))
  for (const { path, mediaType, origin } of kept.values())
    if (!entries.has(path)) files.push(await packed(join(out, year), path, mediaType, origin))
  files.push(await record(join(out, year, MANIFEST)))
  for (const one of held) files.push(await source(one.path, one.file, one.place.name))
  const { office } = materials.project
  if (office !== undefined) files.push(await source(office, shownPath(materials.project, office)))
  const creator = materials.office.letterhead?.issuer
  const name = creator && (inOrderHeld(held).at(-1)?.meeting.organizations[creator]?.name ?? creator)
  return {
    year,
    ...(name && { creator: name }),
    meetings: inOrderHeld(held).map((one) => {
      const day = firstDay(one.meeting)
      const { name: title, organizers } = one.meeting.meeting
      return {
        name: one.place.name,
        title,
        date: day ? isoDate(day) : '',
        place: placeText(one),
        bodies: organizers.map((body) => bodyName(one, body)),
      }
    }),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

async function packed(
  folder: string,
  path: string,
  mediaType: string,
  origin: PackedFile['origin'],
  tool?: string,
): Promise<PackedFile> {
  const bytes = await readFile(join(folder, path))
  const meeting = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined
  const made = origin === 'made' && tool !== undefined && { tool }
  return {
    path: `documents/${path}`,
    bytes,
    sha256: sha256(bytes),
    mediaType,
    use: 'document',
    ...(meeting !== undefined && { meeting }),
    origin,
    ...made,
  }
}

async function record(path: string): Promise<PackedFile> {
  const bytes = (await ifThere(readFile(path))) ?? new Uint8Array()
  return {
    path: `metadata/${MANIFEST}`,
    bytes,
    sha256: sha256(bytes),
    mediaType: 'application/json',
    use: 'record',
    origin: 'made',
  }
}

async function source(from: string, path: string, meeting?: string): Promise<PackedFile> {
  const bytes = await readFile(from)
  const mediaType = path.endsWith('.md') ? 'text/markdown' : 'application/yaml'
  return {
    path,
    bytes,
    sha256: sha256(bytes),
    mediaType,
    use: 'source',
    ...(meeting !== undefined && { meeting }),
    origin: 'typed',
  }
}
