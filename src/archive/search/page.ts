import { firstDay } from '../../meeting/dates.ts'
import { statement } from '../../meeting/figure-text.ts'
import { lookup } from '../../meeting/people.ts'
import { periodText } from '../../meeting/period-text.ts'
import type { Task } from '../../meeting/tasks.ts'
import { upperFirst } from '../../text/case.ts'
import { isoDate, shortDate } from '../../text/date-format.ts'
import { joinList } from '../../text/list.ts'
import { asSentence } from '../../text/sentence.ts'
import { bodyName, placeText } from '../list.ts'
import type { Held } from '../meetings.ts'
import { attending } from '../summary/attending.ts'
import { awardsOf } from '../summary/awards.ts'
import { handoversOf, supportOf } from '../summary/giving.ts'
import { rankingsOf } from '../summary/meetings.ts'
import { inWords } from '../summary/source.ts'

/** Somebody or some body as one file knows them. */
export interface Named {
  readonly id: string
  readonly name: string
  /** First title, body of a person; kind or level of a body. */
  readonly about: string
}

/** What the site says of one meeting: plain data, no words of it lost. */
export interface Page {
  readonly file: string
  readonly sha256: string
  readonly year: string
  readonly name: string
  readonly title: string
  readonly type: string
  /** "2026-07-10", or empty. */
  readonly date: string
  readonly place: string
  readonly period: string
  /** Numbers of its documents: "31", "12/TB-UBND". */
  readonly numbers: readonly string[]
  readonly people: readonly Named[]
  readonly bodies: readonly Named[]
  /** Heading, then its lines. */
  readonly sections: readonly (readonly [string, readonly string[]])[]
}

/** A page without its text, with the file names of its documents. */
export type PageHead = Omit<Page, 'sections'> & { readonly documents: readonly string[] }

/** The page of a meeting. */
export function pageOf(held: Held): Page {
  const { meeting, place, file, sha256 } = held
  const { meeting: event } = meeting
  const day = firstDay(meeting)
  const cited = attending(meeting).map((reference) => lookup(meeting, reference))
  return {
    file,
    sha256,
    year: place.year,
    name: place.name,
    title: event.name,
    type: event.type,
    date: day ? isoDate(day) : '',
    place: placeText(held),
    period: event.period ? periodText(event.period, event.term) : '',
    numbers: Object.values(meeting.documents).flatMap(({ number }) => (number === undefined ? [] : [number])),
    people: cited.flatMap((found) => (found.type === 'person' ? [personOf(found, held)] : [])),
    bodies: cited.flatMap((found) =>
      found.type === 'organization'
        ? [{ id: found.id, name: found.organization.name, about: found.organization.level ?? '' }]
        : [],
    ),
    sections: sectionsOf(held).filter(([, lines]) => lines.length > 0),
  }
}

function personOf(found: Extract<ReturnType<typeof lookup>, { type: 'person' }>, { meeting }: Held): Named {
  const { name, titles, short_title, organization } = found.person
  const body = organization === undefined ? undefined : lookup(meeting, organization)
  const about = [short_title ?? titles[0], body?.type === 'organization' ? body.organization.name : undefined]
  return { id: found.id, name, about: about.filter(Boolean).join(', ') }
}

function sectionsOf(held: Held): [string, string[]][] {
  const { meeting } = held
  const said = (sentences: readonly string[]) => sentences.map((sentence) => inWords(sentence, meeting))
  const who = (references: readonly string[]) => joinList(references.map((reference) => bodyName(held, reference)))
  const { achievements, discussion, roles } = meeting
  return [
    [
      'Tổ chức',
      [who(meeting.meeting.organizers), ...(roles?.chair.length ? [`Chủ trì: ${who(roles.chair)}`] : [])].filter(
        Boolean,
      ),
    ],
    ['Bối cảnh', said(meeting.meeting.context)],
    [
      'Căn cứ',
      meeting.basis.map(
        ({ kind, number, about, as_cited }) => as_cited ?? [kind, number, about].filter(Boolean).join(' '),
      ),
    ],
    ['Kết quả', said(achievements?.overview ?? [])],
    ...(achievements?.sections ?? []).map(({ title, role, text }): [string, string[]] => [
      upperFirst(title ?? role ?? 'Kết quả'),
      said(text),
    ]),
    [
      'Nội dung khác',
      meeting.narrative === undefined
        ? []
        : meeting.narrative
            .split(/\n{2,}/u)
            .map((part) => part.trim())
            .filter(Boolean),
    ],
    ['Số liệu', Object.values(meeting.figures).map((figure) => asSentence(statement(figure)))],
    ['Hạn chế', said(meeting.limitations)],
    ['Nguyên nhân', said(meeting.causes)],
    ['Bài học kinh nghiệm', said(meeting.lessons)],
    ['Thảo luận', said([...(discussion?.text ?? []), ...(discussion?.agreed ?? [])])],
    ...meeting.speeches.map(({ by, kind, points, quotes }): [string, string[]] => [
      `${upperFirst(kind ?? 'phát biểu')}: ${bodyName(held, by)}`,
      [...said(points), ...quotes.map((quote) => `“${quote}”`)],
    ]),
    [
      'Quyết định',
      meeting.decisions.flatMap(({ verb, text }) =>
        text ? [inWords([verb, text].filter(Boolean).join(' '), meeting)] : [],
      ),
    ],
    ['Nhiệm vụ', (meeting.tasks?.items ?? []).flatMap((task) => taskLines(task, held))],
    [
      'Kết quả nhiệm vụ kỳ trước',
      meeting.task_reports.map(({ task, status, text }) =>
        asSentence([status ?? task, text && inWords(text, meeting)].filter(Boolean).join(': ')),
      ),
    ],
    ['Xếp hạng', rankingsOf([held]).flatMap(({ table }) => table.rows.map((row) => row.filter(Boolean).join(' – ')))],
    ['Khen thưởng', awardsOf([held]).table.rows.map((row) => row.slice(0, 5).filter(Boolean).join(' – '))],
    ['Hỗ trợ, kiện toàn', [...supportOf([held]), ...handoversOf([held])]],
    ['Kiến nghị, đề xuất', said(meeting.proposals)],
  ]
}

function taskLines(task: Task, held: Held): string[] {
  const lead = joinList(task.lead.map((reference) => bodyName(held, reference)))
  const due = task.due ? ` (thời hạn ${shortDate(task.due)})` : ''
  const what = inWords(task.text, held.meeting).replace(/\.$/u, '')
  const title = task.title ? `${task.title}: ` : ''
  return [`${title}${lead ? `${lead}: ` : ''}${what}${due}.`, ...task.sub.flatMap((sub) => taskLines(sub, held))]
}
