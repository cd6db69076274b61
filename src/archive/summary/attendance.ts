import { lookup } from '../../meeting/people.ts'
import type { Grid, Summary } from '../../meeting/summary.ts'
import { formatInteger } from '../../text/number-format.ts'
import { compareText } from '../compare.ts'
import type { Held } from '../meetings.ts'
import { attending } from './attending.ts'

/** Somebody or some body, and how many meetings of the period saw them. */
interface Guest {
  readonly name: string
  readonly about: string
  times: number
}

/** Who took part how often. Ids join over files; the same id with another name is somebody else. */
export function attendanceOf(held: readonly Held[]): Summary['attendance'] {
  const people = new Map<string, Guest>()
  const bodies = new Map<string, Guest>()
  for (const { meeting } of held)
    for (const reference of attending(meeting)) {
      const found = lookup(meeting, reference)
      if (found.type === 'person') {
        const { name, titles, short_title, organization } = found.person
        const body = organization && lookup(meeting, organization)
        const about = [
          ...[short_title ?? titles[0] ?? []].flat(),
          ...(body && body.type === 'organization' ? [body.organization.name] : []),
        ]
        meet(people, `${found.id} ${name}`, name, about.join(', '))
      }
      if (found.type === 'organization')
        meet(bodies, `${found.id} ${found.organization.name}`, found.organization.name, '')
    }
  return {
    said: saidOf(held, people.size, bodies.size),
    people: gridOf('Họ và tên', people, held.length),
    bodies: gridOf('Cơ quan, đơn vị', bodies, held.length),
  }
}

function meet(guests: Map<string, Guest>, key: string, name: string, about: string): void {
  const guest = guests.get(key) ?? { name, about, times: 0 }
  guest.times += 1
  guests.set(key, guest)
}

function gridOf(head: string, guests: ReadonlyMap<string, Guest>, meetings: number): Grid {
  const often = [...guests.values()].sort((a, b) => b.times - a.times || compareText(a.name, b.name))
  return {
    heads: [head, 'Chức vụ, đơn vị', 'Số cuộc họp'],
    align: ['left', 'left', 'center'],
    rows: often.map(({ name, about, times }) => [name, about, `${formatInteger(times)}/${formatInteger(meetings)}`]),
  }
}

function saidOf(held: readonly Held[], people: number, bodies: number): string[] {
  const totals = held.flatMap(({ meeting }) => meeting.attendees?.totals ?? [])
  const counted = totals.filter(({ invited, present }) => invited !== undefined && present !== undefined)
  const [invited, present] = [
    sumOf(counted.map(({ invited }) => invited)),
    sumOf(counted.map(({ present }) => present)),
  ]
  const named = [
    ...(people > 0 ? [`${formatInteger(people)} cá nhân`] : []),
    ...(bodies > 0 ? [`${formatInteger(bodies)} cơ quan, đơn vị`] : []),
  ]
  return [
    ...(named.length > 0 ? [`Có ${named.join(' và ')} được ghi tên tham dự.`] : []),
    ...(counted.length > 0
      ? [
          `Tại ${formatInteger(counted.length)} cuộc họp có ghi số triệu tập, có mặt ${formatInteger(present)}/${formatInteger(invited)} lượt đại biểu.`,
        ]
      : []),
  ]
}

function sumOf(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
}
