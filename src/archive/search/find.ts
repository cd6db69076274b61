import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from '../../build/disk.ts'
import { fold } from '../../text/fold.ts'
import { ARCHIVE } from '../shelf.ts'
import type { Catalogue, MeetingLine } from './catalogue.ts'
import { loadEngine, type Marked, type Part } from './engine.ts'
import type { Page } from './page.ts'

/** A meeting that was found, best first. */
export interface Found {
  readonly year: string
  readonly name: string
  readonly title: string
  readonly type: string
  /** "2026-07-10", or empty. */
  readonly date: string
  readonly place: string
  readonly score: number
  /** Paths from `out/`. */
  readonly documents: readonly string[]
  /** The line that says most of what was asked. */
  readonly snippet: Marked
}

/** What is asked of the archive. */
export interface Query {
  readonly words: string
  readonly year?: string
  readonly type?: string
  /** At most this many. */
  readonly most: number
}

/** What the site's own search finds in `out/archive/`; nothing where there is no site yet. */
export async function findIn(
  out: string,
  query: Query,
): Promise<{ readonly total: number; readonly found: Found[] } | undefined> {
  const start = (await take(out, 'start')) as (Catalogue['start'] & { readonly perText: number }) | undefined
  if (!start) return undefined
  const engine = await loadEngine()
  const meetings = await linesOf(out)
  const parts: Record<string, Part> = {}
  for (const name of engine.shardsFor(query.words, fold))
    parts[name] = ((await take(out, `index-${name}`)) ?? {}) as Part
  const admits = (document: number) => isWanted(meetings[document], query)
  const hits = engine.search(query.words, { parts, count: meetings.length, fold, admits })
  const found: Found[] = []
  for (const [document, score] of hits.slice(0, query.most)) {
    const line = meetings[document]
    if (!line) continue
    const texts = ((await take(out, `text-${Math.floor(document / start.perText)}`)) ?? []) as Page['sections'][]
    const lines = (texts[document % start.perText] ?? []).flatMap(([head, said]) =>
      said.map((text) => `${head}: ${text}`),
    )
    found.push(foundOf(line, score, engine.snippetOf(lines, query.words, fold)))
  }
  return { total: hits.length, found }
}

function foundOf(line: MeetingLine, score: number, snippet: Marked): Found {
  const [year, name, title, type, date, place, , , , , documents] = line
  return {
    year,
    name,
    title,
    type,
    date,
    place,
    score,
    documents: documents.map((file) => `${year}/${name}/${file}`),
    snippet,
  }
}

function isWanted(line: MeetingLine | undefined, { year, type }: Query): boolean {
  if (!line) return false
  return (year === undefined || line[0] === year) && (type === undefined || fold(line[3]) === fold(type))
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
