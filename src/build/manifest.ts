import { join } from 'node:path'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { MachineFault } from './fault.ts'
import { store } from './store.ts'

/** Version of the form of `manifest.json`. */
export const FORM = 1

/** One output as it was when we wrote it. Paths use `/`. */
export interface Entry {
  /** Relative to the folder of the manifest: `cum-1/bao-cao.docx`. */
  readonly path: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  readonly mediaType: string
  /** The meeting file, relative to the project; empty for what is made of many meetings. */
  readonly source: string
  readonly sourceSha256: string
  /** What the output depends on, by name: a short hash of each (see `inputs.ts`). */
  readonly inputs: Readonly<Record<string, string>>
  /** Version of hoinghi. */
  readonly tool: string
}

/** The record of a year's outputs. Other rooms may keep more beside `files`; a build leaves that as it is. */
export interface Manifest {
  readonly format: typeof FORM
  readonly files: readonly Entry[]
  readonly [other: string]: unknown
}

/** The record of one year while a build goes on: its entries by path, and whether it must be written again. */
export interface YearRecord {
  readonly folder: string
  rest: Readonly<Record<string, unknown>>
  readonly entries: Map<string, Entry>
  changed: boolean
}

/** Reads `folder/manifest.json`; an absent one is an empty record, one that is not ours an error naming it. */
export async function readRecord(folder: string, disk: Disk = realDisk): Promise<YearRecord> {
  const path = join(folder, 'manifest.json')
  const text = await ifThere(disk.readFile(path, 'utf8'))
  if (text === undefined) return { folder, rest: {}, entries: new Map(), changed: false }
  const { format: _, files, ...rest } = parseManifest(text, path)
  return { folder, rest, entries: new Map(files.map((entry) => [entry.path, entry])), changed: false }
}

/** Writes the record as `manifest.json`, sorted by path, one file a line. */
export async function writeRecord({ folder, rest, entries }: YearRecord, disk: Disk = realDisk): Promise<void> {
  const files = [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  await store(join(folder, 'manifest.json'), Buffer.from(manifestText({ format: FORM, ...rest, files })), disk)
}

/** The manifest as JSON, each file on its own line so that two versions can be compared by eye. */
export function manifestText({ files, ...rest }: Manifest): string {
  const head = JSON.stringify(rest).slice(0, -1)
  return `${head},"files":[\n${files.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`
}

/** A manifest from its JSON; throws, naming `path`, on anything else. */
export function parseManifest(text: string, path: string): Manifest {
  const value = parseJson(text, path)
  if (!isManifest(value)) throw notOurs(path)
  return value
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw notOurs(path, cause)
  }
}

function notOurs(path: string, cause?: unknown): MachineFault {
  const vi = `${path} không phải là bản kê do hoinghi ghi; hãy phục hồi bản trước, hoặc đổi tên nó rồi chạy lại.`
  const en = `${path} is not a manifest hoinghi wrote; restore the one before, or rename it and run again.`
  return new MachineFault({ vi, en }, cause)
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('files' in value)) return false
  return value.format === FORM && Array.isArray(value.files) && value.files.every(isEntry)
}

/** True when `value` has all that makes an entry. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const entry: Partial<Record<keyof Entry, unknown>> = value
  const texts = [entry.path, entry.sha256, entry.mediaType, entry.source, entry.sourceSha256, entry.tool]
  const hasInputs = typeof entry.inputs === 'object' && entry.inputs !== null
  return texts.every((text) => typeof text === 'string') && typeof entry.size === 'number' && hasInputs
}
