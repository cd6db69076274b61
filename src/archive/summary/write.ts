import { join } from 'node:path'
import { mark, sha256 } from '../../build/digest.ts'
import type { Disk } from '../../build/disk.ts'
import { updateDocument } from '../../build/document.ts'
import { type Entry, readRecord, writeRecord } from '../../build/manifest.ts'
import type { Materials } from '../../build/materials.ts'
import type { FileOutcome } from '../../build/outcome.ts'
import { store } from '../../build/store.ts'
import { compose } from '../../compose.ts'
import type { Kind } from '../../kind.ts'
import { issuerReference } from '../../meeting/head.ts'
import { type Meeting, meetingOf, schemaFor } from '../../meeting/meeting.ts'
import { nameOf } from '../../meeting/people.ts'
import { writers } from '../../writers/index.ts'
import type { Held } from '../meetings.ts'
import { type Scope, scopeSlug } from '../period.ts'
import { inOrderHeld, summarise } from './summary.ts'

/** A summary to be written into the folder of a year. */
export interface SummaryRequest {
  readonly scope: Scope
  readonly held: readonly Held[]
  readonly earlier: readonly Held[]
  /** Absolute folder of all outputs, and the year's in it. */
  readonly out: string
  readonly year: string
  /** Ids of formats; all when not given. */
  readonly formats?: readonly string[]
}

/** One file of the summary. */
export interface Written {
  /** From `out/`. */
  readonly path: string
  readonly outcome: FileOutcome
}

/** Brings the summaries of a scope up to date, one for each kind that sums up a period, and notes them in the year's manifest. */
export async function writeSummary(request: SummaryRequest, materials: Materials, disk: Disk): Promise<Written[]> {
  const record = await readRecord(join(request.out, request.year), disk)
  const written: Written[] = []
  for (const template of materials.templates.filter(({ kind }) => kind.scope === 'period')) {
    const meeting = meetingOfSummary(request, template.kind, materials)
    const { root, standard } = compose(meeting, template)
    const digest = sha256(JSON.stringify(request.held.map((one) => [one.file, one.sha256])))
    const inputs = {
      meeting: mark(digest + mark(JSON.stringify(meeting.summary))),
      ...materials.inputsOf(template.kind.id),
    }
    for (const writer of writers.filter(({ id }) => request.formats?.includes(id) ?? true)) {
      const path = `${template.kind.id}${scopeSlug(request.scope)}.${writer.id}`
      const { outcome, entries, gone } = await updateDocument(
        {
          path,
          inputs,
          force: false,
          locate: (inYear) => join(request.out, request.year, inYear),
          known: (inYear) => record.entries.get(inYear),
          render: async () =>
            writer.write(root, standard, { fonts: materials.fonts, photos: new Map(), photoFolder: '' }),
          entryOf: (inYear, bytes): Entry => ({
            path: inYear,
            sha256: sha256(bytes),
            size: bytes.length,
            mediaType: writer.mediaType,
            source: '',
            sourceSha256: digest,
            inputs,
            tool: materials.tool.version,
          }),
          put: (entry, bytes) => store(join(request.out, request.year, entry.path), bytes, disk),
        },
        disk,
      )
      for (const entry of entries) record.entries.set(entry.path, entry)
      for (const old of gone) record.entries.delete(old)
      written.push({ path: `${request.year}/${path}`, outcome })
    }
  }
  await writeRecord(record, disk)
  return written
}

/** The report that sums meetings up, as a meeting of its own: what it says is in `summary`, who issues it is as the meetings say. */
export function meetingOfSummary(request: SummaryRequest, kind: Kind, materials: Materials): Meeting {
  const held = inOrderHeld(request.held)
  const summary = summarise(request.scope, held, request.earlier)
  const bare = schemaFor(materials.kinds).parse({
    meeting: { name: `Tổng hợp kết quả các cuộc họp ${summary.period}`, type: 'báo cáo', purposes: ['tổng kết'] },
  })
  const last = held.at(-1)?.meeting
  const block = held.flatMap(({ meeting }) => meeting.documents[kind.id] ?? []).at(-1)
  const issuer = last && commonIssuer(held, kind)
  return {
    ...meetingOf(bare, materials.office),
    meeting: { ...bare.meeting, period: request.scope.period, organizers: issuer === undefined ? [] : [issuer] },
    organizations: last?.organizations ?? {},
    people: last?.people ?? {},
    documents: block ? { [kind.id]: block } : {},
    summary,
  }
}

/** Whose report it is: the issuer of the meetings, where they follow each other or all have the same one. */
function commonIssuer(held: readonly Held[], kind: Kind): string | undefined {
  const issuers = held.map(({ meeting }) => {
    const reference = issuerReference(meeting, kind)
    return reference === undefined ? undefined : nameOf(meeting, reference)
  })
  const series = new Set(held.map(({ chain, file }) => chain ?? file))
  const last = held.at(-1)
  if (!last || (series.size > 1 && new Set(issuers).size > 1)) return undefined
  return issuerReference(last.meeting, kind)
}
