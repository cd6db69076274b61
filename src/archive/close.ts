import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Closing, closingOf, type Kept, sealOf } from '../build/closing.ts'
import { sha256 } from '../build/digest.ts'
import { type Disk, ifThere, disk as realDisk } from '../build/disk.ts'
import { FORM, readRecord, writeRecord, type YearRecord } from '../build/manifest.ts'
import { store } from '../build/store.ts'
import { stampOf } from './digest-file.ts'
import { filesIn, MANIFEST, shelvesOf } from './shelf.ts'
import { spelled } from './spelling.ts'
import { type Finding, sourcesOf, verify } from './verify.ts'

/** The copy of a signed document that goes into the archive. */
export interface SignedCopy {
  /** Absolute; absent where there is no such file. */
  readonly from?: string
  /** From the project, as the manifest names it. */
  readonly source: string
  /** Where it goes in the folder of the year: `cum-1/bao-cao.da-ky.pdf`. */
  readonly path: string
}

/** A year about to be closed. */
export interface CloseRequest {
  readonly out: string
  readonly year: string
  /** The project's folder, absolute. */
  readonly root: string
  readonly signed: readonly SignedCopy[]
}

/** A closed year, or what stands against closing it. */
export type Closed =
  | { readonly closed: true; readonly kept: readonly Kept[]; readonly files: number }
  | { readonly closed: false; readonly findings: readonly Finding[] }

/**
 * Closes a year: takes the signed copies in, records every hand edit as it stands, chains the manifest to that of the year
 * before and seals it. A closed year is only proved; one with files nobody recorded, or whose data is gone, stays open.
 */
export async function closeYear(request: CloseRequest, disk: Disk = realDisk): Promise<Closed> {
  const folder = join(request.out, request.year)
  const before = closingOf((await readRecord(folder, disk)).rest)
  if (before) return stillClosed(request, before)
  const lost = request.signed.filter(({ from }) => from === undefined)
  if (lost.length > 0)
    return { closed: false, findings: lost.map(({ source: path }) => ({ problem: 'no-copy', path })) }
  for (const copy of request.signed) await takeIn(copy, folder, disk)
  const record = await readRecord(folder, disk)
  const files = (await filesIn(folder)).filter((path) => path !== MANIFEST)
  forgetGone(record, files)
  const kept = [...(await editedFiles(record, folder, files)), ...(await signedFiles(request.signed, folder))]
  const findings = await objections(record, kept, files, request)
  if (findings.length > 0) return { closed: false, findings }
  seal(record, kept, await previousOf(request))
  await writeRecord(record, disk)
  return { closed: true, kept, files: files.length }
}

/** A year that is closed already is left as it is, and proved. */
async function stillClosed({ out, root, year }: CloseRequest, { kept }: Closing): Promise<Closed> {
  const { findings, shelves } = await verify({ out, root }, [year])
  const files = shelves.reduce((sum, shelf) => sum + shelf.files, 0)
  return findings.length > 0 ? { closed: false, findings } : { closed: true, kept, files }
}

/** The name of the signed copy of a document in its meeting's folder. */
export function signedName(meeting: string, kind: string, file: string): string {
  return `${meeting}/${kind}.da-ky${extname(file).toLowerCase()}`
}

async function takeIn({ from, path }: SignedCopy, folder: string, disk: Disk): Promise<void> {
  if (from === undefined) return
  const bytes = await readFile(from)
  const there = await ifThere(readFile(join(folder, path)))
  if (there === undefined || sha256(there) !== sha256(bytes)) await store(join(folder, path), bytes, disk)
}

/** What the build would make stands there by now; what is not there any more was taken away on purpose. */
function forgetGone(record: YearRecord, files: readonly string[]): void {
  const there = new Set(files)
  for (const path of [...record.entries.keys()]) if (!there.has(path)) record.entries.delete(path)
}

async function editedFiles(record: YearRecord, folder: string, files: readonly string[]): Promise<Kept[]> {
  const found: Kept[] = []
  for (const path of files) {
    const entry = record.entries.get(path)
    const stamp = entry && (await stampOf(join(folder, path)))
    if (!entry || !stamp || stamp.sha256 === entry.sha256) continue
    const { mediaType, source } = entry
    found.push({ path, ...stamp, mediaType, origin: 'edited', source })
  }
  return found
}

async function signedFiles(signed: readonly SignedCopy[], folder: string): Promise<Kept[]> {
  const found: Kept[] = []
  for (const { path, source } of signed) {
    const stamp = await stampOf(join(folder, path))
    found.push({ path, ...stamp, mediaType: mediaTypeOf(path), origin: 'signed', source })
  }
  return found
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.xml': 'application/xml',
}

function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'
}

async function objections(
  { entries }: YearRecord,
  kept: readonly Kept[],
  files: readonly string[],
  { year, root }: CloseRequest,
): Promise<Finding[]> {
  const known = new Set([...entries.keys(), ...kept.map(({ path }) => path)])
  const strays = files.filter((path) => !known.has(path))
  const gone: Finding[] = []
  for (const [path, hash] of sourcesOf({ files: [...entries.values()] }, { kept })) {
    const place = await spelled(root, path)
    if (place === undefined) gone.push({ problem: 'source-missing', path })
    else if ((await stampOf(place)).sha256 !== hash) gone.push({ problem: 'source-altered', path })
  }
  return [...strays.map((path) => ({ problem: 'stray', path: `${year}/${path}` }) as const), ...gone]
}

/** The last closed year before this one. */
async function previousOf({ out, year }: CloseRequest): Promise<Closing['previous']> {
  const earlier = (await shelvesOf(out)).filter((name) => /^\d{4}$/u.test(name) && name < year)
  for (const name of earlier.reverse()) {
    const { rest } = await readRecord(join(out, name))
    if (closingOf(rest)) return { year: name, sha256: sha256(await readFile(join(out, name, MANIFEST))) }
  }
  return undefined
}

function seal(record: YearRecord, kept: readonly Kept[], previous: Closing['previous']): void {
  const ordered = [...kept].sort((a, b) => (a.path < b.path ? -1 : 1))
  const closed = { ...(previous && { previous }), kept: ordered, seal: '' }
  const files = [...record.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const { closed: _, ...rest } = record.rest
  record.rest = { ...rest, closed: { ...closed, seal: sealOf({ format: FORM, ...rest, closed, files }) } }
}
