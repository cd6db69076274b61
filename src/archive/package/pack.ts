import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../build/digest.ts'
import type { Disk } from '../../build/disk.ts'
import { MachineFault } from '../../build/fault.ts'
import { readRecord, writeRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import { store } from '../../build/store.ts'
import { stampOf } from '../digest-file.ts'
import { ARCHIVE } from '../shelf.ts'
import { contentsOf, type PackRequest } from './contents.ts'
import { contentsPage } from './contents-page.ts'
import { eadXml } from './ead.ts'
import { metsXml, type Pointed } from './mets.ts'
import type { Contents, PackedFile } from './packed-file.ts'
import { premisXml } from './premis.ts'
import { type ZipEntry, zipped } from './zip.ts'

/** Where the metadata of preservation and of description stand in the package. */
const PREMIS = 'metadata/preservation/premis.xml'
const EAD = 'metadata/descriptive/ead.xml'

/** What a ZIP archive can hold without the extensions that not every reader knows: files, and bytes. */
const MOST_FILES = 65_535
const MOST_BYTES = 2 ** 32 - 1

/**
 * Writes `out/archive/<year>.zip`: the documents of a closed year as PDF/A, hand edits and signed copies as they are, the data
 * they were made from, the year's manifest, and METS, PREMIS and EAD with a SHA-256 for every file. The same year gives the same
 * bytes. Files pass through memory one at a time; throws `MachineFault` where there are too many for one archive.
 */
export async function packYear(
  request: PackRequest,
  materials: Materials,
  disk: Disk,
): Promise<{ path: string; files: number }> {
  const contents = await contentsOf(request, materials)
  const entries = entriesOf(contents)
  const bytes = contents.files.reduce((sum, { size }) => sum + size, 0)
  refuseTooLarge(request.year, entries.length, bytes)
  const path = `${request.year}.zip`
  const place = join(request.out, ARCHIVE, path)
  await store(place, zipped(entries), disk)
  const record = await readRecord(join(request.out, ARCHIVE), disk)
  record.entries.set(path, {
    path,
    ...(await stampOf(place)),
    mediaType: 'application/zip',
    source: '',
    sourceSha256: sha256(JSON.stringify(contents.files.map((file) => [file.path, file.sha256]))),
    inputs: {},
    tool: materials.tool.version,
  })
  await writeRecord(record, disk)
  return { path: `${ARCHIVE}/${path}`, files: contents.files.length }
}

function entriesOf(contents: Contents): ZipEntry[] {
  const premis = premisXml(contents)
  const ead = eadXml(contents)
  const texts = [
    [PREMIS, premis],
    [EAD, ead],
    ['METS.xml', metsXml(contents, pointed(PREMIS, premis), pointed(EAD, ead))],
    ['muc-luc.html', contentsPage(contents)],
  ] as const
  const entries = [
    ...texts.map(([path, text]) => ({ path, bytes: async () => Buffer.from(text) })),
    ...contents.files.map((file) => ({ path: file.path, bytes: () => unchanged(file) })),
  ]
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function pointed(path: string, text: string): Pointed {
  const bytes = Buffer.from(text)
  return { path, sha256: sha256(bytes), size: bytes.length }
}

/** The bytes the metadata speaks of, or nothing is packed. */
async function unchanged({ from, sha256: hash }: PackedFile): Promise<Uint8Array> {
  const bytes = await readFile(from)
  if (sha256(bytes) !== hash) throw new Error(`${from} was changed while it was packed`)
  return bytes
}

/** Throws where a year has more files, or bytes, than one archive holds. */
export function refuseTooLarge(year: string, entries: number, bytes: number): void {
  if (entries <= MOST_FILES && bytes <= MOST_BYTES) return
  const size = Math.round(bytes / 1e6)
  throw new MachineFault({
    vi: `Năm ${year} có ${entries} tệp, ${size} MB: quá nhiều cho một gói .zip (tối đa ${MOST_FILES} tệp, 4 GB).`,
    en: `The year ${year} has ${entries} files, ${size} MB: too many for one .zip (at most ${MOST_FILES} files, 4 GB).`,
  })
}
