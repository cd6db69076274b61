import { lowerFirst } from '../text/case.ts'
import type { FillContext, Helper } from './helper.ts'
import { inMarkdown } from './joined.ts'
import { actor, capital, cited, clause, markdown, running } from './phrase.ts'
import { present, texts } from './values.ts'

/**
 * `{{running list subject="các đại biểu" lead=(joined "trong" (period)) title=title}}`: sentences in a row. Those without a subject share the given
 * one, or the organizer. `lead` opens the first sentence ("Trong năm 2023, …"), `title` does when the sentence does not already say
 * it ("Về công tác cán bộ, …"). `always=true`: every sentence is what the subject does or agrees on.
 */
export const runningHelper: Helper = {
  name: 'running',
  about: 'Các câu nối tiếp; câu thiếu chủ ngữ được thêm chủ ngữ cho trước, hoặc cơ quan tổ chức.',
  run: ({ values: [list], options, context }) => {
    const subject = present(options.subject) ? inMarkdown(options.subject) : actor(context)
    const sentences = texts(list)
    const text = running(sentences, subject, context, options.always === true ? isPredicate : undefined)
    const opening = leadOf(options, sentences[0] ?? '', context)
    return markdown(text === '' || opening === '' ? text : `${capital(opening)}, ${inside(text)}`)
  },
}

/** Anything can follow "hội nghị thống nhất" but a sentence that already says who agreed. */
function isPredicate(sentence: string): boolean {
  return !/^(?:hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội|các đại biểu|đại biểu|thống nhất|nhất trí|100%)/iu.test(
    sentence,
  )
}

function leadOf({ lead, title }: Readonly<Record<string, unknown>>, first: string, context: FillContext): string {
  if (typeof lead === 'string' && lead !== '')
    return saysWhen(first) ? '' : /^(?:trong|tại)\s/u.test(lead) ? lead : `trong ${lead}`
  if (typeof title !== 'string' || title === '') return ''
  const topic = clause(title, context)
  const key = title
    .toLowerCase()
    .split(/[\s,;]+/u)
    .slice(0, 3)
    .join(' ')
  return cited(first, context).toLowerCase().includes(key) ? '' : `${/\svề\s/u.test(topic) ? 'trong' : 'về'} ${topic}`
}

/** Sentences that already begin with a time or a circumstance take no other. */
function saysWhen(sentence: string): boolean {
  return /^(?:trong|từ|năm|tháng|quý|ngay|qua|sau|đến|tính|hiện|nhờ|với|tại|ở|trên cơ sở|\d)\s?/iu.test(sentence)
}

/** Markdown that begins a sentence, put inside one. */
function inside(text: string): string {
  return text.startsWith('[@') ? text : lowerFirst(text)
}
