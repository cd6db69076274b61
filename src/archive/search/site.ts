import { sha256 } from '../../build/digest.ts'
import type { Disk } from '../../build/disk.ts'
import type { Materials } from '../../build/materials.ts'
import { placeByPath } from '../../build/place.ts'
import type { MeetingRef } from '../../load/project.ts'
import { type Indexer, openIndexer } from './build-index.ts'
import { type Catalogue, catalogueOf, ENTRIES_PER_FILE, PAGES_PER_FILE } from './catalogue.ts'
import { type Documents, openDocuments } from './documents.ts'
import { loadEngine, SITE_FILES, siteFile } from './engine.ts'
import { type Entries, openEntries } from './entries.ts'
import { type Mismatch, mismatchesOf } from './identity.ts'
import { indexHtml } from './index-html.ts'
import type { Page, PageHead } from './page.ts'
import { openShelf, type Shelf } from './site-shelf.ts'

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

const SCRIPT = 'text/javascript'

/**
 * Writes the search site of all years into `out/archive/`: files that are as they should be are not touched, old ones go. Meetings
 * that are as they were are not read again (see `openEntries`), and texts pass through memory forty meetings at a time.
 */
export async function writeSite(
  out: string,
  refs: readonly MeetingRef[],
  materials: Materials,
  disk: Disk,
): Promise<SiteWritten> {
  const engine = await loadEngine()
  const entries = openEntries(materials, engine, disk)
  const documents = openDocuments(out)
  const shelf = await openShelf(out, materials.tool.version, disk)
  const indexer = openIndexer(engine)
  const ordered = await inSiteOrder(refs, entries)
  const { heads, bytes: textBytes } = await putTexts(ordered, { entries, documents, indexer, shelf })
  const kinds = Object.fromEntries(materials.kinds.map(({ id, name }) => [id, name]))
  const catalogue = catalogueOf(heads, { summaries: await summariesOf(heads, documents), kinds })
  const index = await putIndex(indexer, shelf)
  await putCatalogue(catalogue, index.names, shelf)
  for (const name of SITE_FILES)
    await shelf.put(name, await siteFile(name), name.endsWith('.css') ? 'text/css' : SCRIPT)
  await shelf.put('index.html', indexHtml(catalogue), 'text/html')
  const files = await shelf.finish(dataDigest(heads))
  await entries.sweep()
  return { meetings: heads.length, files, textBytes, indexBytes: index.bytes, mismatches: mismatchesOf(heads) }
}

/** Stands for all the data a site was made of. */
export function dataDigest(files: readonly { readonly file: string; readonly sha256: string }[]): string {
  const lines = files.map(({ file, sha256: hash }) => `${hash} ${file}`)
  return sha256(lines.sort().join('\n'))
}

/**
 * Meetings by year and name, so that a new year comes after the others and leaves their files as they are. Each has its entry made:
 * reading a meeting and holding the index at once would take the memory of both.
 */
export async function inSiteOrder(refs: readonly MeetingRef[], entries: Entries): Promise<MeetingRef[]> {
  const keyed: { readonly ref: MeetingRef; readonly key: string }[] = []
  for (const ref of refs) {
    const known = placeByPath(ref.file)
    if (known) await entries.make(ref)
    const place = known ?? (await entries.of(ref))?.page
    if (place) keyed.push({ ref, key: `${place.year}\0${place.name}` })
  }
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ ref }) => ref)
}

/** Where pages come from and go to. */
interface Desk {
  readonly entries: Entries
  readonly documents: Documents
  readonly indexer: Indexer
  readonly shelf: Shelf
}

async function putTexts(
  refs: readonly MeetingRef[],
  { entries, documents, indexer, shelf }: Desk,
): Promise<{ readonly heads: readonly PageHead[]; readonly bytes: number }> {
  const heads: PageHead[] = []
  let texts: Page['sections'][] = []
  let bytes = 0
  const flush = async () => {
    const name = `text-${Math.floor((heads.length - 1) / PAGES_PER_FILE)}`
    if (texts.length > 0) bytes += await shelf.put(`data/${name}.js`, taken(name, texts), SCRIPT)
    texts = []
  }
  for (const ref of refs) {
    const entry = await entries.of(ref)
    if (!entry) continue
    indexer.add(entry.terms)
    const { sections, ...head } = entry.page
    texts.push(sections)
    heads.push({ ...head, documents: (await documents(head.year)).get(head.name) ?? [] })
    if (texts.length === PAGES_PER_FILE) await flush()
  }
  await flush()
  return { heads, bytes }
}

/** File names of what stands in the folder of each year itself. */
async function summariesOf(
  heads: readonly PageHead[],
  documents: Documents,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {}
  for (const year of new Set(heads.map((head) => head.year))) found[year] = (await documents(year)).get('') ?? []
  return found
}

async function putIndex(
  indexer: Indexer,
  shelf: Shelf,
): Promise<{ readonly names: readonly string[]; readonly bytes: number }> {
  const names: string[] = []
  let bytes = 0
  for (const [name, part] of indexer.parts()) {
    names.push(name)
    bytes += await shelf.put(`data/index-${name}.js`, taken(`index-${name}`, part), SCRIPT)
  }
  return { names, bytes }
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

/** A value as a script that hands it to the page. */
function taken(name: string, value: unknown): string {
  return `hoinghi.take(${JSON.stringify(name)},${JSON.stringify(value)})\n`
}
