import { dirname, join } from 'node:path'
import { closingOf } from '../../build/closing.ts'
import { readRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import { shownPath } from '../../load/project.ts'
import { firstDay } from '../../meeting/dates.ts'
import { isoDate } from '../../text/date-format.ts'
import { stampOf } from '../digest-file.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'
import { MANIFEST } from '../shelf.ts'
import { inOrderHeld } from '../summary/summary.ts'
import type { Contents, PackedFile, PackedMeeting } from './packed-file.ts'

/** A closed year to be packed. */
export interface PackRequest {
  readonly out: string
  readonly year: string
  readonly held: readonly Held[]
}

/** A file before its bytes have been looked at. */
type Found = Omit<PackedFile, 'id' | 'sha256' | 'size'>

/** What goes into the package of a closed year. Every file is read once for its stamp and not kept. */
export async function contentsOf(request: PackRequest, materials: Materials): Promise<Contents> {
  const held = inOrderHeld(request.held)
  const found = [...(await documentsOf(request)), ...sourcesOf(held, materials)]
  const files: PackedFile[] = []
  for (const one of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const stamp = await stampOf(one.from)
    files.push({ ...one, ...stamp, id: `F${files.length + 1}-${stamp.sha256.slice(0, 8)}` })
  }
  const creator = creatorOf(held, materials)
  return { year: request.year, ...(creator && { creator }), meetings: held.map(described), files }
}

/** Documents in PDF/A, hand edits and signed copies as they are, and the record of them all. */
async function documentsOf({ out, year }: PackRequest): Promise<Found[]> {
  const folder = join(out, year)
  const { entries, rest } = await readRecord(folder)
  const kept = closingOf(rest)?.kept ?? []
  const own = new Set(kept.map(({ path }) => path))
  const made = [...entries.values()].filter(({ path, mediaType }) => mediaType === 'application/pdf' && !own.has(path))
  const record = { path: `metadata/${MANIFEST}`, from: join(folder, MANIFEST), mediaType: 'application/json' }
  return [
    ...made.map(
      ({ path, mediaType, tool }) => ({ ...document(folder, path), mediaType, origin: 'made', tool }) as const,
    ),
    ...kept.map(({ path, mediaType, origin }) => ({ ...document(folder, path), mediaType, origin })),
    { ...record, use: 'record', origin: 'made' },
  ]
}

function document(folder: string, path: string) {
  const meeting = path.includes('/') && { meeting: dirname(path) }
  return { path: `documents/${path}`, from: join(folder, path), use: 'document', ...meeting } as const
}

/** The data the documents were made from. */
function sourcesOf(held: readonly Held[], { project }: Materials): Found[] {
  const typed = held.map(({ path, file, place }) => ({ ...source(path, file), meeting: place.name }))
  const { office } = project
  return office === undefined ? typed : [...typed, source(office, shownPath(project, office))]
}

function source(from: string, path: string): Found {
  const mediaType = path.endsWith('.md') ? 'text/markdown' : 'application/yaml'
  return { path, from, mediaType, use: 'source', origin: 'typed' }
}

/** Whose archive it is: who issues the office's letters. */
function creatorOf(held: readonly Held[], { office }: Materials): string | undefined {
  const issuer = office.letterhead?.issuer
  return issuer && (held.at(-1)?.meeting.organizations[issuer]?.name ?? issuer)
}

function described(held: Held): PackedMeeting {
  const day = firstDay(held.meeting)
  const { name: title, organizers } = held.meeting.meeting
  return {
    name: held.place.name,
    title,
    date: day ? isoDate(day) : '',
    place: placeText(held),
    bodies: organizers.map((body) => bodyName(held, body)),
  }
}
