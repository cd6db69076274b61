import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../../build/digest.ts'
import { type Disk, ifThere, disk as realDisk } from '../../build/disk.ts'
import { readRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import type { MeetingRef } from '../../load/project.ts'
import { typedBytes } from '../meetings.ts'
import { ARCHIVE } from '../shelf.ts'
import { openIndexer } from './build-index.ts'
import { type Catalogue, catalogueOf, type MeetingLine } from './catalogue.ts'
import { openDocuments } from './documents.ts'
import type { Engine, Part } from './engine.ts'
import { openEntries } from './entries.ts'
import type { Page, PageHead } from './page.ts'
import { dataDigest, inSiteOrder } from './site.ts'

/** What can be searched on the terminal: the same meetings in the same order, the same index, wherever it comes from. */
export interface Library {
  readonly meetings: readonly MeetingLine[]
  /** The parts of the index by name; one that no meeting needs is empty. */
  parts(names: readonly string[]): Promise<Readonly<Record<string, Part>>>
  /** What a meeting says, by its position. */
  sections(document: number): Promise<Page['sections']>
}

/**
 * What is known of a project's meetings: the site in `out/archive/` where it was made of the meetings as they are now, or where there
 * are no meeting files beside it; else the meeting files. Nothing where there is neither.
 */
export async function openLibrary(
  out: string,
  refs: readonly MeetingRef[],
  materials: () => Promise<Materials>,
  engine: Engine,
  disk: Disk = realDisk,
): Promise<Library | undefined> {
  if (refs.length === 0 || (await siteIsFresh(out, refs))) return siteLibrary(out)
  return fileLibrary(out, refs, await materials(), engine, disk)
}

async function siteLibrary(out: string): Promise<Library | undefined> {
  const start = (await take(out, 'start')) as Catalogue['start'] | undefined
  if (!start) return undefined
  return {
    meetings: await linesOf(out),
    async parts(names) {
      const found: Record<string, Part> = {}
      for (const name of names) found[name] = ((await take(out, `index-${name}`)) ?? {}) as Part
      return found
    },
    async sections(document) {
      const texts = ((await take(out, `text-${Math.floor(document / start.perText)}`)) ?? []) as Page['sections'][]
      return texts[document % start.perText] ?? []
    },
  }
}

async function siteIsFresh(out: string, refs: readonly MeetingRef[]): Promise<boolean> {
  const { entries } = await readRecord(join(out, ARCHIVE))
  const made = entries.get('index.html')?.sourceSha256
  if (made === undefined) return false
  const files = []
  for (const ref of refs) {
    const bytes = await typedBytes(ref)
    if (bytes) files.push({ file: ref.file, sha256: sha256(bytes) })
  }
  return dataDigest(files) === made
}

async function fileLibrary(
  out: string,
  refs: readonly MeetingRef[],
  materials: Materials,
  engine: Engine,
  disk: Disk,
): Promise<Library> {
  const entries = openEntries(materials, engine, disk)
  const documents = openDocuments(out)
  const indexer = openIndexer(engine)
  const ordered = await inSiteOrder(refs, entries)
  const heads: PageHead[] = []
  const kept: MeetingRef[] = []
  for (const ref of ordered) {
    const entry = await entries.of(ref)
    if (!entry) continue
    indexer.add(entry.terms)
    const { sections: _, ...head } = entry.page
    heads.push({ ...head, documents: (await documents(head.year)).get(head.name) ?? [] })
    kept.push(ref)
  }
  return {
    meetings: catalogueOf(heads, { summaries: {}, kinds: {} }).meetings,
    parts: async (names) => Object.fromEntries(names.map((name) => [name, indexer.part(name)])),
    async sections(document) {
      const ref = kept[document]
      return (ref && (await entries.of(ref))?.page.sections) ?? []
    },
  }
}

async function linesOf(out: string): Promise<MeetingLine[]> {
  const lines: MeetingLine[] = []
  for (let part = 0; ; part += 1) {
    const more = (await take(out, `meetings-${part}`)) as MeetingLine[] | undefined
    if (!more) return lines
    lines.push(...more)
  }
}

/** What a data file of the site hands over: JSON that we wrote, between the first comma and the last bracket. */
async function take(out: string, name: string): Promise<unknown> {
  const text = await ifThere(readFile(join(out, ARCHIVE, 'data', `${name}.js`), 'utf8'))
  return text === undefined ? undefined : JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')))
}
