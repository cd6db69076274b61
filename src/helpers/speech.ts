import { statement } from '../meeting/figure-text.ts'
import { addressOf } from '../meeting/mention.ts'
import type { Speech } from '../meeting/speeches.ts'
import { asSentence } from '../text/sentence.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, cited, clause, furthermore, gathering, markdown, named, sentence, sentencesOf } from './phrase.ts'

/**
 * `{{speech this}}`: who spoke, how it is introduced, and the points in sentences of a readable length; `list=true` lists many points,
 * `known=true` introduces nobody (the paper has said who concludes), `rest=true` gives figures and quotations alone.
 */
export const speechHelper: Helper = {
  name: 'speech',
  about: 'Một bài phát biểu: lời dẫn, người nói, các ý, lời trích nguyên văn.',
  run: ({ values: [value], options, context }) => {
    const speech = context.meeting.speeches.find((candidate) => candidate === value)
    if (!speech) return markdown('')
    if (options.rest === true) {
      const rest = { ...speech, points: [] }
      return markdown(speech.figures.length + speech.quotes.length > 0 ? speechText(rest, options, context) : '')
    }
    return markdown(speechText(speech, options, context))
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

function speechText(speech: Speech, options: Readonly<Record<string, unknown>>, context: FillContext): string {
  const { list = false, known = false } = options
  const figures = figuresOf(speech, context)
  const own = speech.points.map((point) => clause(withoutVerb(point, speech), context))
  const points = own.length > 0 ? own : figures
  const who = named(speech.by, context)
  const behalf = speech.on_behalf ? `thay mặt ${named(speech.on_behalf, context, 'short')}` : ''
  if (points.length === 0 && speech.quotes.length === 0)
    return `${capital([behalf, who].filter(Boolean).join(', '))} ${deed(speech, context)}.`
  const lead =
    known === true || options.rest === true || continues(speech, context)
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
    const introduced = listed || spoken.length > 0 || index > 0
    return escapeQuote(introduced ? capital(again) : start, index === 0 ? 'nói' : 'nói thêm', quote)
  })
  const told = speech.kind === 'báo cáo' ? 'Báo cáo nêu rõ' : `${capital(again)} cho biết`
  const counted = own.length > 0 && figures.length > 0 ? [`${told}: ${figures.join('; ')}.`] : []
  const rest = [...counted, ...quoted].join(' ')
  return listed ? `${pointsList(speech, start, context)}\n\n${rest}` : [...spoken, rest].filter(Boolean).join(' ')
}

function pointsList(speech: Speech, start: string, context: FillContext): string {
  const to = speech.to ? ` ${named(speech.to, context)}` : ''
  const items = speech.points.map((point) => `- ${sentence(withoutVerb(point, speech), context)}`)
  return `${start} ${escapeText(verbOf(speech, context))}${to}:\n\n${items.join('\n')}`
}

/** Somebody's own words between quotation marks; an end mark of theirs is the sentence's too. */
function escapeQuote(by: string, verb: string, quote: string): string {
  const words = quote.trim().replace(/^[“"]|[”"]$/gu, '')
  return `${by} ${verb}: ${escapeText(asSentence(`“${words}”`))}`
}

/** Who goes on speaking: the word of address alone where there is one. */
function pronoun(reference: string, context: FillContext): string {
  const person = context.meeting.people[reference]
  return (person && addressOf(person, context.head.regime)) ?? named(reference, context)
}

/** Verbs of a point that say themselves what the speaker does. */
const asking =
  /^(?:yêu cầu|đề nghị|kêu gọi|mong muốn|cảm ơn|chúc mừng|biểu dương|ghi nhận|đánh giá cao|hoan nghênh|đồng tình|cam kết|khẳng định|thống nhất|nhất trí|ủng hộ|chào mừng|bày tỏ|tri ân)\s/iu

/** The same of a report. */
const telling = /^(?:trình bày|báo cáo|nêu|thông báo|thông tin|công bố|tóm tắt)\s/iu

/** "đề nghị các cấp ủy tiếp tục …; …", "nhấn mạnh: …; …" where the points are whole statements. */
function said(speech: Speech, points: readonly string[], first: boolean, context: FillContext): string {
  const asked = verbOf(speech, context)
  const to =
    speech.to && first
      ? ` ${/^(?:cam kết|hứa|trao đổi|chia sẻ)/u.test(asked) ? 'với ' : ''}${named(speech.to, context)}`
      : ''
  const verb = `${escapeText(asked)}${to}`
  const point = cited(withoutVerb(speech.points[0] ?? '', speech), context)
  const saysSo = (speech.verb === undefined || speech.verb === 'phát biểu') && speech.to === undefined
  if (saysSo && (speech.kind === 'báo cáo' ? telling : asking).test(point)) return points.join('; ')
  if (speech.points.length > 0 && (startsWithVerb(point) || !isStatement(point))) return `${verb} ${points.join('; ')}`
  if (reporting.test(verb)) return `${verb}: ${points.join('; ')}`
  return `${verb}${believing.test(verb) ? ' rằng' : ''} ${points.join('; ')}`
}

/** Who and what they do: "các bên cụ thể hóa chương trình"; not "kết quả đạt được" nor "các giải pháp". */
function isStatement(point: string): boolean {
  if (
    /^(?:kết quả|tình hình|việc|về|công tác|vai trò|ý nghĩa|tầm quan trọng|sự |dự thảo|tiến độ|giải pháp|kinh nghiệm|cách làm|mô hình)/iu.test(
      point,
    )
  )
    return false
  const words = point.split(/\s+/u)
  const predicate = words
    .slice(1, 9)
    .some((word, index) => isPredicate(word) || startsWithVerb(words.slice(index + 1, index + 3).join(' ')))
  return predicate || words.length > 12
}

function isPredicate(word: string): boolean {
  return /^(?:là|cần|phải|được|đã|sẽ|đang|có|còn|không|vừa|luôn)$/iu.test(word)
}

/** A point that begins with the verb of the speech says it once. */
function withoutVerb(point: string, speech: Speech): string {
  const verb = speech.verb ?? (leads(speech) ? 'đề nghị' : undefined)
  if (verb === undefined || !point.toLowerCase().startsWith(`${verb.toLowerCase()} `)) return point
  return point.slice(verb.length).trim()
}

/** As typed; "phát biểu" only repeats the introduction. */
function verbOf(speech: Speech, context: FillContext): string {
  return speech.verb && speech.verb !== 'phát biểu' ? speech.verb : verbFor(speech, context)
}

/** Verbs after which a whole statement follows a colon; the others take the point as their object. */
const reporting =
  /^(?:nhấn mạnh|nêu rõ|nêu|cho biết|thông báo|thông tin|khẳng định|báo cáo|phân tích|chỉ rõ|lưu ý|làm rõ)/u

/** Verbs of opinion take "rằng" before a whole statement. */
const believing = /(?:tin tưởng|tin|hy vọng|mong muốn|đánh giá)$/u

/** What leaders do with points that say what to do is ask for them; other points are stated. */
function verbFor(speech: Speech, context: FillContext): string {
  const asks = speech.to !== undefined || speech.points.some((point) => withoutVerb(point, speech) !== point)
  if (leads(speech) && (asks || speech.points.every((point) => startsWithVerb(cited(point, context))))) return 'đề nghị'
  if (speech.to !== undefined) return 'đề nghị'
  if (speech.kind === 'báo cáo') return 'báo cáo'
  if (speech.kind !== 'tham luận') return 'nhấn mạnh'
  return isStatement(cited(speech.points[0] ?? '', context)) ? 'nêu rõ' : 'trình bày'
}

function leads({ kind }: Speech): boolean {
  return kind === 'phát biểu chỉ đạo' || kind === 'kết luận'
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
