import type { Path, Sentence } from '../diagnostic.ts'
import { periodText } from '../meeting/period-text.ts'
import { sameDate } from '../text/date.ts'
import { shortDate } from '../text/date-format.ts'
import { withPrevious } from './previous-meetings.ts'
import type { Filed, ProjectFinding, ProjectRule } from './rule.ts'

/** What a file copied from the previous meeting's should have changed. */
export const staleCopy: ProjectRule = {
  id: 'stale-copy',
  severity: 'warning',
  about: {
    vi: 'Ngày, kỳ, tên, tít, nơi họp đã đổi so với cuộc họp trước trong chuỗi, không phải chép lại mà quên sửa.',
    en: 'Dates, periods, names, headlines and places have moved on since the previous meeting of the series.',
  },
  *check(meetings) {
    for (const { now, previous } of withPrevious(meetings))
      for (const stale of staleParts(now, previous)) yield finding(now, previous, stale)
  },
}

interface Stale {
  readonly path: Path
  /** Where the previous file has the same, when it is not the same path. */
  readonly there?: Path
  readonly what: Sentence
}

function* staleParts(now: Filed, previous: Filed): Iterable<Stale> {
  yield* staleEvent(now, previous)
  yield* staleDocuments(now, previous)
}

function* staleEvent({ facts: { meeting: now } }: Filed, { facts: { meeting: before } }: Filed): Iterable<Stale> {
  const named = now.name === before.name && /\d/.test(now.name)
  if (named) yield { path: ['meeting', 'name'], what: { vi: `Tên “${now.name}”`, en: `The name “${now.name}”` } }
  for (const key of ['period', 'next_period'] as const) {
    const [mine, other] = [now[key], before[key]]
    if (!mine || !other || periodText(mine) !== periodText(other) || !/\d{4}/.test(periodText(mine))) continue
    yield { path: ['meeting', key], what: { vi: `Kỳ “${periodText(mine)}”`, en: `The period “${periodText(mine)}”` } }
  }
  for (const [index, { date }] of now.sessions.entries()) {
    if (!date) continue
    const other = before.sessions.findIndex((session) => session.date && sameDate(session.date, date))
    if (other >= 0) yield { path: dayOf(index), there: dayOf(other), what: dateWords(shortDate(date)) }
  }
  // The place may stay the same, unless another body is now the host.
  const moved = now.host !== undefined && before.host !== undefined && now.host !== before.host
  if (moved && now.place && before.place && JSON.stringify(now.place) === JSON.stringify(before.place)) {
    const place = Object.values(now.place).join(', ')
    yield { path: ['meeting', 'place'], what: { vi: `Nơi họp “${place}”`, en: `The place “${place}”` } }
  }
}

function* staleDocuments(now: Filed, previous: Filed): Iterable<Stale> {
  for (const [kind, block] of Object.entries(now.facts.documents)) {
    const before = previous.facts.documents[kind]
    const [date, published] = [block.date, block.published?.date]
    if (date && before?.date && sameDate(date, before.date))
      yield { path: ['documents', kind, 'date'], what: dateWords(shortDate(date)) }
    if (published && before?.published?.date && sameDate(published, before.published.date))
      yield { path: ['documents', kind, 'published'], what: dateWords(shortDate(published)) }
    for (const key of ['headline', 'title'] as const)
      if (block[key] !== undefined && block[key] === before?.[key])
        yield { path: ['documents', kind, key], what: { vi: `“${block[key]}”`, en: `“${block[key]}”` } }
  }
}

function dayOf(session: number): Path {
  return ['meeting', 'sessions', session, 'date']
}

function dateWords(date: string): Sentence {
  return { vi: `Ngày ${date}`, en: `The date ${date}` }
}

function finding(now: Filed, previous: Filed, { path, there = path, what }: Stale): ProjectFinding {
  return {
    in: now,
    path,
    message: {
      vi: `${what.vi} giống hệt cuộc họp trước (${previous.file}).`,
      en: `${what.en} is that of the previous meeting (${previous.file}).`,
    },
    hint: {
      vi: 'Có thể tệp được chép từ lần trước mà chưa sửa chỗ này.',
      en: 'The file may have been copied and this place forgotten.',
    },
    related: {
      in: previous,
      path: there,
      message: { vi: 'Cuộc họp trước ghi như vậy.', en: 'The previous meeting has it so.' },
    },
  }
}
