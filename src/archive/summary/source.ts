import { lastDay } from '../../meeting/dates.ts'
import { citation } from '../../meeting/figure-text.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { periodText } from '../../meeting/period-text.ts'
import { splitCitations } from '../../meeting/sentence.ts'
import type { Sourced } from '../../meeting/summary.ts'
import { shortDate } from '../../text/date-format.ts'
import { asSentence, withoutEnd } from '../../text/sentence.ts'
import type { Held } from '../meetings.ts'

/** What a meeting is called beside what it says: "hội nghị ngày 16/7/2026"; by its name where it has no day. */
export function sourceOf({ meeting }: Pick<Held, 'meeting'>): string {
  const { type, name, period } = meeting.meeting
  const day = lastDay(meeting)
  if (day) return `${type} ngày ${shortDate(day)}`
  return type === 'báo cáo' && period ? `${type} ${periodText(period)}` : name
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

/** Sentences of one list of every meeting; what several say in the same words is one, with all its sources. */
export function gathered(held: readonly Held[], sentences: (meeting: Meeting) => readonly string[]): Sourced[] {
  const said = new Map<string, string[]>()
  for (const one of held)
    for (const sentence of sentences(one.meeting)) {
      const text = inWords(sentence, one.meeting)
      const sources = said.get(text) ?? []
      const source = sourceOf(one)
      if (!sources.includes(source)) said.set(text, [...sources, source])
    }
  return [...said].map(([text, sources]) => ({ text: withoutEnd(text), source: sources.join('; ') }))
}
