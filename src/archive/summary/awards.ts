import { listedRecipients, recipientOf } from '../../meeting/award-sums.ts'
import type { Award, Recipient } from '../../meeting/awards.ts'
import type { Grid, Summary } from '../../meeting/summary.ts'
import { formatInteger } from '../../text/number-format.ts'
import { bodyName } from '../list.ts'
import type { Held } from '../meetings.ts'
import { sourceOf } from './source.ts'

/** So many are told by name in the text; the list of all is an appendix. */
const MOST = 20

interface Given {
  readonly held: Held
  readonly award: Award
}

/** Awards of a period by form and recipient. A proposal and what was given are two things and never added. */
export function awardsOf(held: readonly Held[]): Summary['awards'] {
  const all = held.flatMap((one) => one.meeting.awards.map((award) => ({ held: one, award })))
  return { said: repeated(all), byForm: byForm(all), table: listOf(all) }
}

function formOf({ form }: Award): string {
  return form ?? 'khen thưởng'
}

/** Who is named, one by one: the cluster is its members. */
function recipientsOf({ award, held }: Given): Recipient[] {
  const members = (held.meeting.cluster?.members ?? []).map(({ organization }) => ({ organization }))
  return award.recipients.flatMap((one) => (recipientOf(one) === 'cluster' && members.length > 0 ? members : [one]))
}

/** How many an award honours: as counted, else as listed; nothing where it says neither. */
function sizeOf(given: Given): number | undefined {
  return given.award.count ?? (listedRecipients(given.held.meeting, given.award) || undefined)
}

/** What is counted: as stated, else what the named recipients are. */
function unitOf({ award, held }: Given): string {
  if (award.unit !== undefined) return award.unit
  const people = award.recipients.filter((recipient) => isPerson(recipient, held)).length
  if (award.recipients.length === 0) return 'tập thể, cá nhân'
  return people === 0 ? 'tập thể' : people === award.recipients.length ? 'cá nhân' : 'tập thể, cá nhân'
}

function isPerson({ person, organization, name, title }: Recipient, { meeting }: Held): boolean {
  return (
    organization === undefined &&
    (person !== undefined || title !== undefined || Object.hasOwn(meeting.people, name ?? ''))
  )
}

function byForm(all: readonly Given[]): Grid {
  const sums = new Map<string, { readonly cells: readonly string[]; count: number }>()
  for (const given of all) {
    const size = sizeOf(given)
    if (size === undefined) continue
    const cells = [formOf(given.award), given.award.status, unitOf(given)]
    const key = JSON.stringify(cells)
    const sum = sums.get(key) ?? { cells, count: 0 }
    sum.count += size
    sums.set(key, sum)
  }
  return {
    heads: ['Hình thức', 'Tình trạng', 'Đối tượng', 'Số lượng'],
    align: ['left', 'left', 'left', 'right'],
    rows: [...sums.values()]
      .sort((a, b) => Number(isGiven(b)) - Number(isGiven(a)))
      .map(({ cells, count }) => [...cells, formatInteger(count)]),
  }
}

/** What was given is told before what is only proposed. */
function isGiven({ cells }: { readonly cells: readonly string[] }): boolean {
  return cells[1] === 'đã trao'
}

/** Who was honoured more than once. Somebody of the same name under another id, or with another title, is somebody else. */
function repeated(all: readonly Given[]): string[] {
  const times = new Map<string, { readonly name: string; count: number }>()
  for (const given of all.filter(({ award }) => award.status === 'đã trao'))
    for (const recipient of recipientsOf(given)) {
      const name = bodyName(given.held, recipientOf(recipient))
      const key = JSON.stringify([recipientOf(recipient), name, recipient.title])
      const known = times.get(key) ?? { name, count: 0 }
      known.count += 1
      times.set(key, known)
    }
  const often = [...times.values()].filter(({ count }) => count > 1)
  if (often.length === 0) return []
  const told = often.slice(0, MOST).map(({ name, count }) => `${name} (${formatInteger(count)} lần)`)
  const more = often.length - told.length
  const rest = more > 0 ? [`${formatInteger(more)} tập thể, cá nhân khác`] : []
  return [`Được khen thưởng từ hai lần trở lên: ${[...told, ...rest].join('; ')}.`]
}

function listOf(all: readonly Given[]): Grid {
  return {
    heads: ['Hình thức', 'Tập thể, cá nhân', 'Chức vụ, đơn vị', 'Thành tích', 'Tình trạng', 'Nguồn'],
    align: ['left', 'left', 'left', 'left', 'left', 'left'],
    rows: all.flatMap(rowsOf),
  }
}

function rowsOf(given: Given): string[][] {
  const { held, award } = given
  const ends = [award.status, sourceOf(held)]
  const form = [formOf(award), ...award.also].join(', ') + (award.year ? ` năm ${award.year}` : '')
  const named = recipientsOf(given).map((recipient) => [
    form,
    bodyName(held, recipientOf(recipient)),
    recipient.title ?? held.meeting.people[recipientOf(recipient)]?.titles.join(', ') ?? '',
    recipient.achievement ?? award.for ?? '',
    ...ends,
  ])
  const unnamed = (sizeOf(given) ?? 0) - named.length
  if (unnamed <= 0) return named
  const some = `${formatInteger(unnamed)} ${unitOf(given)}${named.length > 0 ? ' khác' : ''}`
  return [...named, [form, some, '', award.for ?? '', ...ends]]
}
