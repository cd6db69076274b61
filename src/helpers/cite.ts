import type { Basis } from '../meeting/documents.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { longDate, shortDate } from '../text/date-format.ts'
import { oncePer } from '../text/once-per.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { markdown, named } from './phrase.ts'
import { stringsIn } from './values.ts'

/** `{{cite this}}`: a document as the standard cites it: "Quy chế số 04-QC/BTCTU, ngày 27/3/2023 của Ban Tổ chức Tỉnh ủy". */
export const citeHelper: Helper = {
  name: 'cite',
  about: 'Dẫn một văn bản căn cứ theo lối của tiêu chuẩn.',
  run: ({ values: [value], context }) => {
    const basis = context.meeting.basis.find((candidate) => candidate === value || candidate.id === value)
    return markdown(basis ? basisText(basis, context) : '')
  },
}

/** The document with this id; an id nobody declared is printed as it is. Markdown. */
export function citeBasis(id: string, context: FillContext): string {
  const basis = context.meeting.basis.find((candidate) => candidate.id === id)
  return basis ? basisText(basis, context) : escapeText(id)
}

/** The same by kind, number and date alone, where the rest is said already. */
export function citeBriefly(id: string, context: FillContext): string {
  const basis = context.meeting.basis.find((candidate) => candidate.id === id)
  if (!basis) return escapeText(id)
  const { issuer, about, ...brief } = basis
  return basisText(brief.number ? brief : basis, context)
}

function basisText(basis: Basis, context: FillContext): string {
  if (basis.as_cited) return escapeText(basis.as_cited)
  const { comma, longDate: long } = context.standard.cite
  const number = basis.number ? `số ${basis.number}` : ''
  const day = basis.date ? (long ? longDate(basis.date) : `ngày ${shortDate(basis.date)}`) : ''
  const head = [basis.kind, number].filter(Boolean).join(' ')
  const dated = [head, day].filter(Boolean).join(comma ? ', ' : ' ')
  const issuer = basis.issuer ? ` của ${named(basis.issuer, context)}` : ''
  const about = basis.about
    ? ` ${escapeText(/^(?:về|quy định|ban hành|hướng dẫn|một số)\s/iu.test(basis.about) ? basis.about : `về ${basis.about}`)}`
    : ''
  return `${escapeText(dated)}${issuer}${about}`
}

/** `{{#each (grounds)}}`: the documents nothing else in the file cites, by id or by name: what the whole paper rests on. */
export const groundsHelper: Helper = {
  name: 'grounds',
  about: 'Các văn bản làm căn cứ chung, không gắn với riêng một nhiệm vụ hay quyết định.',
  run: ({ context: { meeting } }) => generalGrounds(meeting),
}

const generalGrounds = oncePer((meeting: Meeting): readonly Basis[] => {
  const { basis, office, documents, ...said } = meeting
  const cited = new Set([
    ...(meeting.tasks?.items ?? []).flatMap((task) => [...task.basis, ...task.sub.flatMap((sub) => sub.basis)]),
    ...meeting.awards.flatMap(({ decision }) => (decision ? [decision] : [])),
  ])
  const words = stringsIn(said).join('\n')
  return basis.filter(({ id, number, as_cited }) => {
    const named = as_cited ?? number
    return !(id !== undefined && cited.has(id)) && !(named !== undefined && named.length > 3 && words.includes(named))
  })
})

/** `{{joined "thực hiện" (grounding)}}`: "Quy chế số …; Kế hoạch số … và …": the general grounds in a row. Empty without any. */
export const groundingHelper: Helper = {
  name: 'grounding',
  about: 'Các căn cứ chung, nối thành một cụm.',
  run: ({ context }) => {
    const cited = generalGrounds(context.meeting).map((basis) => basisText(basis, context))
    const last = cited.pop() ?? ''
    return markdown(cited.length === 0 ? last : `${cited.join('; ')} và ${last}`)
  },
}
