import { lastDay } from '../../meeting/dates.ts'
import { citation } from '../../meeting/figure-text.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { periodText } from '../../meeting/period-text.ts'
import { splitCitations } from '../../meeting/sentence.ts'
import type { Sourced } from '../../meeting/summary.ts'
import { shortDate } from '../../text/date-format.ts'
import { formatInteger } from '../../text/number-format.ts'
import { asSentence, withoutEnd } from '../../text/sentence.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'

/** What a meeting is called beside what it says: "hội nghị ngày 16/7/2026"; by its name where it has no day. */
export function sourceOf({ meeting, called }: Pick<Held, 'meeting' | 'called'>): string {
  if (called !== undefined) return called
  const { type, name, period, term } = meeting.meeting
  const day = lastDay(meeting)
  if (day) return `${type} ngày ${shortDate(day)}`
  return type === 'báo cáo' && period ? `${type} ${periodText(period, term)}` : name
}

/** Meetings of which no two are called the same: those of the same type and day say whose they are, else their name, place, file. */
export function toldApart(held: readonly Held[]): Held[] {
  const names = [
    held.map(sourceOf),
    held.map(owned),
    held.map((one) => `${owned(one)} (${one.meeting.meeting.name})`),
    held.map((one) => `${owned(one)} (${placeText(one)})`),
    held.map((one) => `${owned(one)} (${one.place.name})`),
  ]
  const times = names.map(count)
  return held.map((one, index) => {
    const level = times.findIndex((known, n) => known.get(names[n]?.[index] ?? '') === 1)
    return level === 0 ? one : { ...one, called: names.at(level)?.[index] ?? sourceOf(one) }
  })
}

function owned(held: Held): string {
  return [sourceOf(held), ownerOf(held)].filter(Boolean).join(' của ')
}

function count(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return times
}

/** Whose meeting it is: the cluster's, the first organizer's. */
export function ownerOf(held: Held): string {
  const [organizer = held.meeting.cluster && 'cluster'] = held.meeting.meeting.organizers
  return organizer === undefined ? '' : bodyName(held, organizer)
}

/** A sentence of the data in words, its figures too. */
export function inWords(sentence: string, { figures }: Pick<Meeting, 'figures'>): string {
  const parts = splitCitations(sentence).map((part) => {
    if (typeof part === 'string') return part
    const figure = figures[part.figure]
    return figure ? citation(figure) : ''
  })
  return asSentence(parts.join(''))
}

/** More sources than this are counted, not named. */
const MOST_SOURCES = 5

/** Sentences of one list of every meeting; what several say in the same words is one, with all its sources. */
export function gathered(held: readonly Held[], sentences: (meeting: Meeting) => readonly string[]): Sourced[] {
  const said = new Map<string, Set<string>>()
  for (const one of held)
    for (const sentence of sentences(one.meeting)) {
      const text = inWords(sentence, one.meeting)
      said.set(text, (said.get(text) ?? new Set()).add(sourceOf(one)))
    }
  return [...said].map(([text, sources]) => ({ text: withoutEnd(text), source: sourcesText([...sources]) }))
}

function sourcesText(sources: readonly string[]): string {
  return sources.length > MOST_SOURCES ? `nêu tại ${formatInteger(sources.length)} cuộc họp` : sources.join('; ')
}
