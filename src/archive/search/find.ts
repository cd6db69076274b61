import { fold } from '../../text/fold.ts'
import type { MeetingLine } from './catalogue.ts'
import type { Engine, Marked } from './engine.ts'
import type { Library } from './library.ts'

/** A meeting that was found. */
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

/** What the site's own search finds in a library, best first, and how many there are in all. */
export async function findIn(
  { meetings, parts, sections }: Library,
  query: Query,
  engine: Engine,
): Promise<{ readonly total: number; readonly found: readonly Found[] }> {
  const needed = await parts(engine.shardsFor(query.words, fold))
  const admits = (document: number) => isWanted(meetings[document], query)
  const hits = engine.search(query.words, { parts: needed, count: meetings.length, fold, admits })
  const found: Found[] = []
  for (const [document, score] of hits.slice(0, query.most)) {
    const line = meetings[document]
    const said = (await sections(document)).flatMap(([head, lines]) => lines.map((text) => `${head}: ${text}`))
    if (line) found.push(foundOf(line, score, engine.snippetOf(said, query.words, fold)))
  }
  return { total: hits.length, found }
}

function foundOf(line: MeetingLine, score: number, snippet: Marked): Found {
  const [year, name, title, type, date, place, , , , , names] = line
  const documents = names.map((file) => `${year}/${name}/${file}`)
  return { year, name, title, type, date, place, score, documents, snippet }
}

function isWanted(line: MeetingLine | undefined, { year, type }: Query): boolean {
  if (!line) return false
  return (year === undefined || line[0] === year) && (type === undefined || fold(line[3]) === fold(type))
}
