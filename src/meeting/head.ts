import type { Kind } from '../kind.ts'
import { coveringStandard, standardById } from '../standards/index.ts'
import type { Standard } from '../standards/standard.ts'
import type { CalendarDate } from '../text/date.ts'
import type { Head, Issuer, Regime, Signer } from '../tree/head.ts'
import { leadersOf } from './cluster-members.ts'
import { isClusterName } from './cluster-name.ts'
import { dayOf } from './dates.ts'
import type { DocumentBlock } from './documents.ts'
import type { Meeting } from './meeting.ts'
import { nameOf, type Organization } from './people.ts'

/** A head whose subject is still to be written. */
export type HeadFacts = Omit<Head, 'subject'>

/** What the meeting says for the frame of one kind: its own block first, then the office's letterhead. */
export function headOf(meeting: Meeting, kind: Kind): HeadFacts {
  const block = blockFor(meeting, kind)
  const office = meeting.office.letterhead
  const issuer = issuerOf(meeting, kind)
  const named = (references: readonly string[] = []) => references.map((reference) => nameOf(meeting, reference))
  const recipients = named(block?.recipients.length ? block.recipients : office?.recipients)
  const date = dateOf(meeting, kind)
  const place = block?.place ?? office?.place
  return {
    form: kind.form,
    regime: regimeOf(meeting, kind),
    kind: { name: kind.name, ...(kind.symbol && { symbol: kind.symbol }) },
    ...(issuer && { issuer }),
    ...(block?.number && { number: block.number }),
    ...(place && { place }),
    ...(date && { date }),
    addressees: named(block?.addressees),
    recipients,
    signers: signersOf(meeting, kind),
    ...(block?.urgency && { urgency: block.urgency }),
    ...(block?.draft !== undefined && { draft: block.draft }),
    authors: block?.authors ?? [],
    ...(block?.source && { source: block.source }),
    ...(block?.related.length && { related: block.related }),
  }
}

/** The standard a document is written in: its own choice, the kind's, the office's, else the one that covers regime and date. */
export function standardFor(meeting: Meeting, kind: Kind): Standard {
  const named = blockFor(meeting, kind)?.standard ?? kind.standard ?? meeting.office.letterhead?.standard
  const known = named === undefined ? undefined : standardById(named)
  return known ?? coveringStandard(regimeOf(meeting, kind), coverDate(meeting, kind))
}

/** The block of `documents` for a kind. */
export function blockFor(meeting: Meeting, kind: Kind): DocumentBlock | undefined {
  return meeting.documents[kind.id]
}

/** Whose document it is: named, the office's, the body of the cluster's leader when a cluster organizes, else the first organizer. */
export function issuerReference(meeting: Meeting, kind: Kind): string | undefined {
  const named = blockFor(meeting, kind)?.issuer ?? meeting.office.letterhead?.issuer
  if (named) return named
  if (clusterOrganizes(meeting)) return leadersOf(meeting)[0]?.organization
  return meeting.meeting.organizers[0]
}

/** Whether the cluster itself holds the meeting: it says so, or it alone is there to do so. */
export function clusterOrganizes(meeting: Meeting): boolean {
  if (!meeting.cluster) return false
  const { organizers } = meeting.meeting
  return organizers.length === 0 || organizers.some((organizer) => isClusterName(meeting, organizer))
}

function issuerOf(meeting: Meeting, kind: Kind): Issuer | undefined {
  const reference = issuerReference(meeting, kind)
  if (reference === undefined) return undefined
  const organization = meeting.organizations[reference]
  const name = organization?.name ?? reference
  const parentId = blockFor(meeting, kind)?.parent ?? organization?.parent ?? meeting.office.letterhead?.parent
  const parent = parentId === undefined ? undefined : (meeting.organizations[parentId]?.name ?? parentId)
  return {
    name,
    line: parent ? withoutParent(name, parent) : name,
    ...(parent && { parent }),
    ...(organization?.symbol && { symbol: organization.symbol }),
  }
}

/** "Ban Tổ chức Tỉnh ủy Gia Lai" under "Tỉnh ủy Gia Lai" is "Ban Tổ chức"; what does not end with its parent stays whole. */
export function withoutParent(name: string, parent: string): string {
  const words = parent.split(' ')
  for (let kept = words.length; kept >= 2; kept--) {
    const tail = ` ${words.slice(0, kept).join(' ')}`
    if (name.toLowerCase().endsWith(tail.toLowerCase())) return name.slice(0, -tail.length)
  }
  return name
}

/** The regime a document is written under: its issuer's, inherited from the parent; without any, Party. */
export function regimeOf(meeting: Meeting, kind: Kind): Regime {
  return regimeOfBody(meeting, issuerReference(meeting, kind)) ?? 'đảng'
}

function regimeOfBody(meeting: Meeting, id: string | undefined, depth = 0): Regime | undefined {
  const body: Organization | undefined = id === undefined ? undefined : meeting.organizations[id]
  if (!body || depth > 20) return undefined
  return body.regime ?? regimeOfBody(meeting, body.parent, depth + 1)
}

function dateOf(meeting: Meeting, kind: Kind): CalendarDate | undefined {
  const block = blockFor(meeting, kind)
  return kind.form === 'press' ? block?.published?.date : block?.date
}

/** The day by which the standard is chosen: the document's, else the last session's, else the end of the period. */
export function coverDate(meeting: Meeting, kind: Kind): CalendarDate | undefined {
  return dateOf(meeting, kind) ?? dayOf(meeting)
}

function signersOf(meeting: Meeting, kind: Kind): Signer[] {
  const own = blockFor(meeting, kind)?.signer ?? []
  const signers = own.length > 0 ? own : (meeting.office.letterhead?.signer ?? [])
  return signers.map(({ person, capacity }) => {
    const name = person === undefined ? undefined : (meeting.people[person]?.name ?? person)
    return { capacity, ...(name && { name }) }
  })
}
