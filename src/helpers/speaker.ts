import type { Meeting } from '../meeting/meeting.ts'
import type { Speech } from '../meeting/speeches.ts'
import { startsWithVerb } from '../text/verbs.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, clause, markdown, named, people, sentence } from './phrase.ts'

/** `{{concluder}}`: who concluded: the speaker of the concluding speech, else the only chair. `form` as in `mention`. */
export const concluderHelper: Helper = {
  name: 'concluder',
  about: 'Người kết luận: người phát biểu kết luận, nếu không thì người chủ trì.',
  run: ({ context }) => markdown(people(concludersOf(context.meeting), context)),
}

/** `{{#each (conclusions)}}`: the points of the concluding speeches. */
export const conclusionsHelper: Helper = {
  name: 'conclusions',
  about: 'Các ý của bài phát biểu kết luận.',
  run: ({ context: { meeting } }) => concluding(meeting).flatMap(({ points }) => points),
}

/**
 * `{{conclusionList}}`: the points of the concluding speeches as one numbered list. Where all are for the same body it is named before
 * the list, else with each point.
 */
export const conclusionListHelper: Helper = {
  name: 'conclusionList',
  about: 'Các ý kết luận thành một danh sách đánh số, nêu rõ giao cho ai.',
  run: ({ context }) => {
    const speeches = concluding(context.meeting).filter(({ points }) => points.length > 0)
    const receivers = new Set(speeches.map(({ to }) => to))
    const [only] = receivers
    const shared = receivers.size === 1 && only !== undefined
    const items = speeches.flatMap((speech) => speech.points.map((point) => conclusion(speech, point, shared, context)))
    if (items.length === 0) return markdown('')
    const lead = shared ? `${capital(named(only, context))} thực hiện các nhiệm vụ sau:\n\n` : ''
    return markdown(`\n\n${lead}${items.map((item) => `1. ${item}`).join('\n')}\n\n`)
  },
}

function conclusion({ to, verb }: Speech, point: string, shared: boolean, context: FillContext): string {
  const asked = verb ?? 'đề nghị'
  const numbered = point.replace(/^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là[,:]?\s+/iu, '')
  const plain = numbered.toLowerCase().startsWith(`${asked.toLowerCase()} `)
    ? numbered.slice(asked.length).trim()
    : numbered
  if (shared || to === undefined) return sentence(plain, context)
  const who = capital(named(to, context))
  return startsWithVerb(plain) ? `${who} ${clause(plain, context)}.` : `${who}: ${clause(plain, context)}.`
}

/** `{{after}}`: "sau khi nghe X báo cáo và ý kiến thảo luận của các đại biểu": what went before the conclusion. */
export const afterHelper: Helper = {
  name: 'after',
  about: 'Phần “sau khi nghe …” trước lời kết luận.',
  run: ({ context }) => markdown(afterOf(context)),
}

function afterOf(context: FillContext): string {
  const { roles, speeches, discussion } = context.meeting
  const given = roles?.reporters ?? []
  const speakers = speeches.filter(({ kind }) => kind === 'báo cáo').map(({ by }) => by)
  const reporters = given.length > 0 ? given : [...new Set(speakers)]
  const reported = reporters.length > 0 ? `${people(reporters, context)} báo cáo` : ''
  const talks = discussion || speeches.some(({ kind }) => kind === 'tham luận')
  const spoke = speeches.some(({ kind = 'phát biểu' }) => kind === 'phát biểu')
  const talked = talks ? 'ý kiến thảo luận của các đại biểu' : spoke ? 'ý kiến phát biểu của các đại biểu' : ''
  const heard = [reported, talked].filter(Boolean).join(' và ')
  return heard === '' ? '' : `sau khi nghe ${heard}`
}

function concludersOf(meeting: Meeting): readonly string[] {
  const speakers = [...new Set(concluding(meeting).map(({ by }) => by))]
  if (speakers.length > 0) return speakers
  const chairs = meeting.roles?.chair ?? []
  return chairs.length === 1 ? chairs : []
}

function concluding(meeting: Meeting): Speech[] {
  return meeting.speeches.filter(({ kind }) => kind === 'kết luận')
}

/** `{{step this}}`: a point of the agenda or of what took place, with its time and whose it is. */
export const stepHelper: Helper = {
  name: 'step',
  about: 'Một mục chương trình hoặc diễn biến: giờ, người thực hiện, nội dung.',
  run: ({ values: [value], context }) => {
    const { agenda, proceedings } = context.meeting
    const step = [...agenda, ...proceedings].find((candidate) => candidate === value)
    if (!step) return markdown('')
    if (!step.by) return markdown(sentence(step.text ?? '', context))
    return markdown(`${people([step.by], context)} ${clause(step.text ?? '', context)}.`)
  },
}
