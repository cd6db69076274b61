import { statement } from '../meeting/figure-text.ts'
import { addressOf } from '../meeting/mention.ts'
import type { Speech } from '../meeting/speeches.ts'
import { asSentence } from '../text/sentence.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, cited, clause, furthermore, gathering, markdown, named, sentence, sentencesOf } from './phrase.ts'

/** `{{speech this}}`: who spoke, how it is introduced, and the points in sentences of a readable length; `list=true` lists many points. */
export const speechHelper: Helper = {
  name: 'speech',
  about: 'Một bài phát biểu: lời dẫn, người nói, các ý, lời trích nguyên văn.',
  run: ({ values: [value], options, context }) => {
    const speech = context.meeting.speeches.find((candidate) => candidate === value)
    return markdown(speech ? speechText(speech, options.list === true, context) : '')
  },
}

/** From this many points on an official paper lists them. */
const listedPoints = 4

/** How each kind of speech is introduced, before "tại hội nghị" or "hội nghị". */
const introductions: Record<NonNullable<Speech['kind']>, string> = {
  'khai mạc': 'Phát biểu khai mạc',
  'phát biểu': 'Phát biểu tại',
  'phát biểu chỉ đạo': 'Phát biểu chỉ đạo tại',
  'kết luận': 'Phát biểu kết luận',
  'báo cáo': 'Tại',
  'tham luận': 'Tham luận tại',
  'bế mạc': 'Phát biểu bế mạc',
}

function speechText(speech: Speech, list: boolean, context: FillContext): string {
  const figures = figuresOf(speech, context)
  const own = speech.points.map((point) => clause(point, context))
  const points = own.length > 0 ? own : figures
  const who = named(speech.by, context)
  const behalf = speech.on_behalf ? `thay mặt ${named(speech.on_behalf, context, 'short')}` : ''
  if (points.length === 0 && speech.quotes.length === 0)
    return `${capital([behalf, who].filter(Boolean).join(', '))} ${deed(speech, context)}.`
  const lead = continues(speech, context)
    ? [behalf, who]
    : [`${introductions[speech.kind ?? 'phát biểu']} ${gathering(context)}`, behalf, who]
  const start = capital(lead.filter(Boolean).join(', '))
  const again = pronoun(speech.by, context)
  const listed = list && speech.points.length >= listedPoints
  const spoken = listed
    ? []
    : sentencesOf(points).map((group, index) => {
        const words = said(speech, group, index === 0, context)
        if (index === 0) return `${start} ${words}.`
        return index === 1 ? `${capital(again)} cũng ${words}.` : `${furthermore(index)}, ${again} ${words}.`
      })
  const quoted = speech.quotes.map((quote, index) => {
    const by = spoken.length === 0 && index === 0 ? start : named(speech.by, context)
    return escapeQuote(by, quote)
  })
  const told = speech.kind === 'báo cáo' ? 'Báo cáo nêu rõ' : `${capital(again)} cho biết`
  const counted = own.length > 0 && figures.length > 0 ? [`${told}: ${figures.join('; ')}.`] : []
  const rest = [...counted, ...quoted].join(' ')
  return listed ? `${pointsList(speech, start, context)}\n\n${rest}` : [...spoken, rest].filter(Boolean).join(' ')
}

function pointsList(speech: Speech, start: string, context: FillContext): string {
  const to = speech.to ? ` ${named(speech.to, context)}` : ''
  const items = speech.points.map((point) => `- ${sentence(point, context)}`)
  return `${start} ${escapeText(speech.verb ?? verbFor(speech, context))}${to}:\n\n${items.join('\n')}`
}

/** Somebody's own words between quotation marks; an end mark of theirs is the sentence's too. */
function escapeQuote(by: string, quote: string): string {
  const words = quote.trim().replace(/^[“"]|[”"]$/gu, '')
  return `${by} nói: ${escapeText(asSentence(`“${words}”`))}`
}

/** Who goes on speaking: the word of address alone where there is one. */
function pronoun(reference: string, context: FillContext): string {
  const person = context.meeting.people[reference]
  return (person && addressOf(person, context.head.regime)) ?? named(reference, context)
}

/** "đề nghị các cấp ủy tiếp tục …; …", "nhấn mạnh: …; …" where the points are whole statements. */
function said(speech: Speech, points: readonly string[], first: boolean, context: FillContext): string {
  const to = speech.to && first ? ` ${named(speech.to, context)}` : ''
  const verb = `${escapeText(speech.verb ?? verbFor(speech, context))}${to}`
  const point = cited(speech.points[0] ?? '', context)
  if (startsWithVerb(point) || /^(?:kết quả|tình hình|việc|về|công tác|các |những )/iu.test(point))
    return `${verb} ${points.join('; ')}`
  if (reporting.test(verb)) return `${verb}: ${points.join('; ')}`
  return `${verb}${believing.test(verb) ? ' rằng' : ''} ${points.join('; ')}`
}

/** Verbs after which a whole statement follows a colon; the others take the point as their object. */
const reporting =
  /^(?:nhấn mạnh|nêu rõ|nêu|cho biết|thông báo|thông tin|khẳng định|báo cáo|phân tích|chỉ rõ|lưu ý|làm rõ)/u

/** Verbs of opinion take "rằng" before a whole statement. */
const believing = /(?:tin tưởng|tin|hy vọng|mong muốn|đánh giá)$/u

/** What leaders do with points that say what to do is ask for them; other points are stated. */
function verbFor(speech: Speech, context: FillContext): string {
  const leads = speech.kind === 'phát biểu chỉ đạo' || speech.kind === 'kết luận'
  if (leads && speech.points.every((point) => startsWithVerb(cited(point, context)))) return 'đề nghị'
  if (speech.kind === 'báo cáo') return 'báo cáo'
  return speech.kind === 'tham luận' ? 'nêu rõ' : 'nhấn mạnh'
}

/** The same person goes on: no second introduction. */
function continues(speech: Speech, { meeting }: FillContext): boolean {
  const before = meeting.speeches[meeting.speeches.indexOf(speech) - 1]
  return before?.by === speech.by && before.kind === speech.kind
}

function deed({ kind = 'phát biểu' }: Speech, context: FillContext): string {
  if (kind === 'báo cáo') return `trình bày báo cáo tại ${gathering(context)}`
  if (kind === 'tham luận') return `trình bày tham luận tại ${gathering(context)}`
  return `${introductions[kind].replace('Phát', 'phát')} ${gathering(context)}`
}

function figuresOf(speech: Speech, context: FillContext): string[] {
  return speech.figures.flatMap((id) => {
    const figure = context.meeting.figures[id]
    return figure ? [escapeText(statement(figure))] : []
  })
}
