import { lowerFirst } from '../text/case.ts'
import type { FillContext, Helper, Markdown } from './helper.ts'
import { inMarkdown } from './joined.ts'
import { actor, capital, cited, clause, markdown, running } from './phrase.ts'
import { present, texts } from './values.ts'

/**
 * `{{running list subject="các đại biểu" under=(grounding) lead=(period) title=title}}`: sentences in a row. Those without a subject share the given
 * one, or the organizer. `lead` opens the first sentence ("Trong năm 2023, …"), `title` does when the sentence does not already say
 * it ("Về công tác cán bộ, …"); `under` comes before either ("Thực hiện Quy chế số …").
 */
export const runningHelper: Helper = {
  name: 'running',
  about: 'Các câu nối tiếp; câu thiếu chủ ngữ được thêm chủ ngữ cho trước, hoặc cơ quan tổ chức.',
  run: ({ values: [list], options, context }) => {
    const subject = typeof options.subject === 'string' ? options.subject : actor(context)
    const sentences = texts(list)
    const text = running(sentences, subject, context)
    const leads = [options.under, leadOf(options, sentences[0] ?? '', context)].filter(present)
    const opening = leads.map(inMarkdown).join(', ')
    return markdown(text === '' || opening === '' ? text : `${capital(opening)}, ${inside(text)}`)
  },
}

function leadOf(
  { lead, title }: Readonly<Record<string, unknown>>,
  first: string,
  context: FillContext,
): string | Markdown {
  if (typeof lead === 'string' && lead !== '')
    return saysWhen(first) ? '' : /^(?:trong|tại)\s/u.test(lead) ? lead : `trong ${lead}`
  if (typeof title !== 'string' || title === '') return ''
  const topic = clause(title, context)
  const key = title
    .toLowerCase()
    .split(/[\s,;]+/u)
    .slice(0, 3)
    .join(' ')
  return cited(first, context).toLowerCase().includes(key) ? '' : markdown(`về ${topic}`)
}

/** Sentences that already begin with a time or a circumstance take no other. */
function saysWhen(sentence: string): boolean {
  return /^(?:trong|từ|năm|tháng|quý|ngay|qua|sau|đến|tính|hiện|nhờ|với|tại|ở|trên cơ sở|\d)\s?/iu.test(sentence)
}

/** Markdown that begins a sentence, put inside one. */
function inside(text: string): string {
  return text.startsWith('[@') ? text : lowerFirst(text)
}
