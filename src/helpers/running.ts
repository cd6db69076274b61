import { citationsIn } from '../meeting/sentence.ts'
import { startsWithSubject, startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { inMarkdown } from './joined.ts'
import { actor, cited, clause, inside, markdown, running } from './phrase.ts'
import { present, texts } from './values.ts'

/**
 * `{{running list subject="các đại biểu" lead=(joined "trong" (period)) title=title}}`: sentences in a row. Those without a subject
 * share the given one, or the organizer. `lead` opens the first sentence ("Trong năm 2023, …"), `title` does when the sentence does
 * not already say it ("Về công tác cán bộ, …"). `follows` says what may come after the subject: `agreement` anything that can be
 * agreed on, `talk` anything but a sentence with a subject of its own; else only what is done.
 */
export const runningHelper: Helper = {
  name: 'running',
  about: 'Các câu nối tiếp; câu thiếu chủ ngữ được thêm chủ ngữ cho trước, hoặc cơ quan tổ chức.',
  run: ({ values: [list], options, context }) => {
    const given = present(options.subject) ? inMarkdown(options.subject) : undefined
    const sentences = texts(list)
    const talk = options.follows === 'talk'
    const subject = (text: string) =>
      given === undefined ? doer(text, context) : talk && !isSaying(text) ? `${given} trao đổi, thảo luận về` : given
    const predicate = predicates[String(options.follows)]
    return markdown(
      running(sentences, { subject, predicate, opening: leadOf(options, sentences[0] ?? '', context) }, context),
    )
  },
}

/** What delegates do when they talk; anything else is what they talk about. */
function isSaying(text: string): boolean {
  return /^(?:(?:đã|cũng|đều|cùng|sôi nổi|thẳng thắn|tích cực|tập trung|cơ bản|tiếp tục|dành thời gian) )*(?:trao đổi|thảo luận|chia sẻ|làm rõ|làm sáng tỏ|nêu|đề xuất|kiến nghị|đề nghị|phân tích|đánh giá|góp ý|tham gia|đóng góp|bày tỏ|đồng tình|thống nhất|nhất trí|tán thành|cho rằng|cho ý|nhận định|khẳng định|chỉ ra|chỉ rõ|quan tâm|phát biểu|trình bày|bàn|nghe|xem xét|báo cáo|ghi nhận|đồng ý|ủng hộ|phản ánh|nhấn mạnh|hỏi|chất vấn|gợi ý|giải trình|tiếp thu|kể|giới thiệu|rút ra|mong muốn|tập trung)(?![\p{L}\p{M}])/iu.test(
    text.trim(),
  )
}

/** Who did it: the organizer, unless the figures a sentence cites are somebody else's; nobody where it cannot be said whose. Markdown. */
function doer(text: string, context: FillContext): string {
  const { figures, organizations, meeting } = context.meeting
  const own = meeting.organizers.flatMap((id) => [id, organizations[id]?.name, organizations[id]?.short])
  const others = citationsIn(text).flatMap(({ figure }) => {
    const scope = figures[figure]?.scope
    return scope === undefined || own.includes(scope) ? [] : [scope]
  })
  const [scope] = others
  if (scope === undefined) return actor(context)
  const one = others.every((other) => other === scope)
  return !one || isPlace(scope) || text.toLowerCase().includes(scope.toLowerCase())
    ? ''
    : inside(escapeText(scope), context)
}

/** "trong tỉnh", "ở các xã": where, not who. */
function isPlace(scope: string): boolean {
  return /^(?:trong|tại|ở|trên|của)\s/iu.test(scope)
}

const predicates: Readonly<Record<string, ((sentence: string) => boolean) | undefined>> = {
  agreement: (sentence) =>
    !/^(?:hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|các đại biểu|đại biểu|thống nhất|nhất trí|100%)/iu.test(sentence),
  talk: (sentence) => startsWithVerb(sentence) || !startsWithSubject(sentence),
}

function leadOf({ lead, title }: Readonly<Record<string, unknown>>, first: string, context: FillContext): string {
  if (present(lead)) {
    const words = inMarkdown(lead)
    return saysWhen(first) || saysWhere(first, words) || saysPeriod(first, words) ? '' : words
  }
  return typeof title === 'string' ? topicOf(title, cited(first, context), context) : ''
}

/** "về công tác cán bộ", "trong thực hiện nhiệm vụ thường xuyên"; nothing where the sentence says it anyway. Markdown. */
export function topicOf(title: string, sentence: string, context: FillContext): string {
  const words = title.toLowerCase().split(/\s+/u)
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const said = pairs.some((pair) => pair !== 'công tác' && sentence.toLowerCase().includes(pair))
  if (title === '' || title.includes(',') || said || saysWhen(sentence)) return ''
  const work = /^(?:thực hiện|tổ chức|xây dựng|triển khai|tham mưu)\s/iu.test(title)
  return `${work || words.includes('về') ? 'trong' : 'về'} ${clause(title, context)}`
}

/** "Kinh tế tháng 9 chuyển biến" needs no "trong tháng 9/2026". */
function saysPeriod(sentence: string, lead: string): boolean {
  const [period = ''] = lead.replace(/^trong /u, '').split(/\\?\//u)
  const after = sentence.split(period)[1]
  return after !== undefined && !/^\d/u.test(after)
}

/** What a meeting did was done there, not "trong năm 2024" nor "tại hội nghị"; what its delegates did, "tại hội nghị". */
function saysWhere(sentence: string, lead: string): boolean {
  if (/^(?:hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|buổi lễ)\s/iu.test(sentence)) return true
  return /^(?:các )?đại biểu\s/iu.test(sentence) && /^trong\s/iu.test(lead)
}

/** Sentences that already begin with a time or a circumstance take no other. */
function saysWhen(sentence: string): boolean {
  return /^(?:trong|từ|năm|tháng|quý|ngay|qua|sau|đến|tính|hiện|nhờ|với|tại|ở|trên cơ sở|nhiệm kỳ|thời gian|vừa qua|những năm|giai đoạn|đầu|cuối|bám sát|\d)\s?/iu.test(
    sentence,
  )
}
