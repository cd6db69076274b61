import type { Path, Sentence } from '../diagnostic.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { type ClockTime, compareTimes, shortTime } from '../text/time.ts'
import type { Finding, Rule } from './rule.ts'

/** What has a start and an end does not end before it starts. */
export const startBeforeEnd: Rule = {
  id: 'start-before-end',
  severity: 'error',
  about: {
    vi: 'Nhiệm kỳ, kỳ, buổi họp không kết thúc trước khi bắt đầu.',
    en: 'No term, period or session ends before it starts.',
  },
  *check({ meeting }) {
    for (const { path, from, to } of spans(meeting))
      if (from !== undefined && to !== undefined && to < from)
        yield swapped([...path, 'to'], { vi: `năm ${from}`, en: `${from}` }, { vi: `năm ${to}`, en: `${to}` })
    for (const [index, { part, start, end }] of meeting.meeting.sessions.entries()) {
      // An evening may go on past midnight.
      if (!start || !end || part === 'tối' || start.hour >= 18 || compareTimes(end, start) >= 0) continue
      yield swapped(['meeting', 'sessions', index, 'end'], clock(start), clock(end))
    }
  },
}

interface Span {
  readonly path: Path
  readonly from?: number | undefined
  readonly to?: number | undefined
}

function spans({ meeting: { term, period, next_period }, tasks }: Meeting): Span[] {
  return [
    { path: ['meeting', 'term'], ...term },
    { path: ['meeting', 'period'], ...period },
    { path: ['meeting', 'next_period'], ...next_period },
    { path: ['tasks', 'period'], ...tasks?.period },
  ]
}

function clock(time: ClockTime): Sentence {
  return { vi: `lúc ${shortTime(time)}`, en: shortTime(time) }
}

function swapped(path: Path, from: Sentence, to: Sentence): Finding {
  return {
    path,
    message: {
      vi: `Kết thúc ${to.vi} nhưng bắt đầu ${from.vi}.`,
      en: `The end, ${to.en}, is before the start, ${from.en}.`,
    },
    hint: { vi: 'Kiểm tra lại; có thể đã đổi chỗ hai giá trị.', en: 'Look at both again; they may be swapped.' },
  }
}
