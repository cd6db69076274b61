import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { closingOf } from '../../build/closing.ts'
import { sha256 } from '../../build/digest.ts'
import { type Disk, ifThere } from '../../build/disk.ts'
import { type Entry, readRecord, writeRecord, type YearRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import { store } from '../../build/store.ts'
import type { MeetingRef } from '../../load/project.ts'
import { fold } from '../../text/fold.ts'
import { readHeld } from '../meetings.ts'
import { ARCHIVE } from '../shelf.ts'
import { openIndexer } from './build-index.ts'
import { type Catalogue, catalogueOf, ENTRIES_PER_FILE, PAGES_PER_FILE } from './catalogue.ts'
import { loadEngine, SITE_FILES, siteFile } from './engine.ts'
import { type Mismatch, mismatchesOf } from './identity.ts'
import { indexHtml } from './index-html.ts'
import { type Page, pageOf } from './page.ts'

/** What came of the site. */
export interface SiteWritten {
  readonly meetings: number
  readonly files: number
  /** Bytes of the texts that can be searched, and of the index to them. */
  readonly textBytes: number
  readonly indexBytes: number
  /** People and bodies of whom the files say two things. */
  readonly mismatches: readonly Mismatch[]
}

/** Writes the search site of all years into `out/archive/`: files that are as they should be are not touched, old ones go. */
export async function writeSite(
  out: string,
  refs: readonly MeetingRef[],
  materials: Materials,
  disk: Disk,
): Promise<SiteWritten> {
  const documents = openDocuments(out)
  const pages = await pagesOf(refs, documents, materials)
  const catalogue = catalogueOf(pages, await summariesOf(pages, documents))
  const record = await readRecord(join(out, ARCHIVE), disk)
  const shelf = openShelf(
    record,
    out,
    sha256(JSON.stringify(pages.map(({ file, sha256: hash }) => [file, hash]))),
    materials,
    disk,
  )
  const textBytes = await putTexts(pages, shelf)
  const index = await putIndex(pages, shelf)
  await putCatalogue(catalogue, index.names, shelf)
  for (const name of SITE_FILES)
    await shelf.put(name, await siteFile(name), name.endsWith('.css') ? 'text/css' : SCRIPT)
  await shelf.put('index.html', indexHtml(catalogue), 'text/html')
  await shelf.finish()
  const files = record.entries.size
  return { meetings: pages.length, files, textBytes, indexBytes: index.bytes, mismatches: mismatchesOf(pages) }
}

const SCRIPT = 'text/javascript'

async function pagesOf(refs: readonly MeetingRef[], documents: Documents, materials: Materials): Promise<Page[]> {
  const pages: Page[] = []
  for await (const held of readHeld(refs, materials)) {
    const { year, name } = held.place
    pages.push(pageOf(held, (await documents(year)).get(name) ?? []))
  }
  return pages.sort((a, b) => (a.year === b.year ? (a.name < b.name ? -1 : 1) : a.year < b.year ? -1 : 1))
}

/** File names of what stands in the folder of each year itself. */
async function summariesOf(pages: readonly Page[], documents: Documents): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const year of new Set(pages.map((page) => page.year)))
    found[year] = ((await documents(year)).get('') ?? []).map(({ path }) => path)
  return found
}

/** The documents of a year's meetings by their name; those of the year itself under the empty one. */
type Documents = (year: string) => Promise<Map<string, { path: string }[]>>

/** The documents of meetings by name, signed copies too; each year's manifest is read once. */
function openDocuments(out: string): Documents {
  const years = new Map<string, Promise<Map<string, { path: string }[]>>>()
  const read = async (year: string) => {
    const { entries, rest } = await readRecord(join(out, year))
    const byMeeting = new Map<string, { path: string }[]>()
    const paths = new Set([...entries.keys(), ...(closingOf(rest)?.kept ?? []).map(({ path }) => path)])
    for (const path of [...paths].sort()) {
      const name = path.slice(0, Math.max(0, path.indexOf('/')))
      byMeeting.set(name, [...(byMeeting.get(name) ?? []), { path }])
    }
    return byMeeting
  }
  return (year) => {
    const known = years.get(year) ?? read(year)
    years.set(year, known)
    return known
  }
}

/** The files of the site on their way to the disk. */
interface Shelf {
  put(path: string, text: string, mediaType: string): Promise<number>
  /** Removes what nothing asked for and writes the manifest. */
  finish(): Promise<void>
}

function openShelf(record: YearRecord, out: string, digest: string, { tool }: Materials, disk: Disk): Shelf {
  const put = new Set<string>()
  return {
    async put(path, text, mediaType) {
      const bytes = Buffer.from(text)
      const entry: Entry = {
        path,
        sha256: sha256(bytes),
        size: bytes.length,
        mediaType,
        source: '',
        sourceSha256: digest,
        inputs: {},
        tool: tool.version,
      }
      const place = join(out, ARCHIVE, path)
      const there = await ifThere(readFile(place))
      if (!there || sha256(there) !== entry.sha256) await store(place, bytes, disk)
      record.entries.set(path, entry)
      put.add(path)
      return bytes.length
    },
    async finish() {
      for (const path of [...record.entries.keys()].filter((known) => !put.has(known) && isSite(known))) {
        await ifThere(disk.unlink(join(out, ARCHIVE, path)))
        record.entries.delete(path)
      }
      await writeRecord(record, disk)
    },
  }
}

/** Packages stand beside the site and are not its own. */
function isSite(path: string): boolean {
  return !path.endsWith('.zip')
}

/** A value as a script that hands it to the page. */
function taken(name: string, value: unknown): string {
  return `hoinghi.take(${JSON.stringify(name)},${JSON.stringify(value)})\n`
}

async function putTexts(pages: readonly Page[], shelf: Shelf): Promise<number> {
  let bytes = 0
  for (let from = 0; from < pages.length; from += PAGES_PER_FILE) {
    const name = `text-${from / PAGES_PER_FILE}`
    const texts = pages.slice(from, from + PAGES_PER_FILE).map(({ sections }) => sections)
    bytes += await shelf.put(`data/${name}.js`, taken(name, texts), SCRIPT)
  }
  return bytes
}

async function putIndex(
  pages: readonly Page[],
  shelf: Shelf,
): Promise<{ readonly names: readonly string[]; readonly bytes: number }> {
  const indexer = openIndexer(await loadEngine(), fold)
  for (const page of pages) indexer.add(page)
  const parts = indexer.parts()
  let bytes = 0
  for (const [name, part] of parts)
    bytes += await shelf.put(`data/index-${name}.js`, taken(`index-${name}`, part), SCRIPT)
  return { names: [...parts.keys()], bytes }
}

async function putCatalogue(
  { meetings, people, bodies, start }: Catalogue,
  parts: readonly string[],
  shelf: Shelf,
): Promise<void> {
  for (let from = 0; from === 0 || from < meetings.length; from += ENTRIES_PER_FILE) {
    const name = `meetings-${from / ENTRIES_PER_FILE}`
    await shelf.put(`data/${name}.js`, taken(name, meetings.slice(from, from + ENTRIES_PER_FILE)), SCRIPT)
  }
  await shelf.put('data/people.js', taken('people', people), SCRIPT)
  await shelf.put('data/bodies.js', taken('bodies', bodies), SCRIPT)
  await shelf.put('data/start.js', taken('start', { ...start, parts }), SCRIPT)
}
