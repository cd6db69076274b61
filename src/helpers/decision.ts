import type { Decision } from '../meeting/decisions.ts'
import { lowerFirst } from '../text/case.ts'
import { formatInteger, formatNumber } from '../text/number-format.ts'
import { formatPercent, percentOf, total } from '../text/percent.ts'
import { withoutEnd } from '../text/sentence.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, cited, clause, decider, goesOn, markdown, sentencesOf } from './phrase.ts'

/** `{{decision this}}`: "Hội nghị thông qua 12 nghị quyết …, với 50/50 đại biểu tán thành (100%)." */
export const decisionHelper: Helper = {
  name: 'decision',
  about: 'Một điều được quyết định, kèm cách và kết quả biểu quyết.',
  run: ({ values: [value], context }) => {
    const decision = context.meeting.decisions.find((candidate) => candidate === value)
    return markdown(decision ? `${capital(decider(context))} ${decisionText(decision, context)}.` : '')
  },
}

/**
 * `{{decisionList}}`: every decision as an item of a list; several in a row with the same verb, kind and method share a sentence:
 * "Kỳ họp thông qua 3 nghị quyết bằng hình thức biểu quyết giơ tay: nghị quyết về … (40/40 phiếu tán thành, 100%); …".
 */
export const decisionListHelper: Helper = {
  name: 'decisionList',
  about: 'Danh sách các điều được quyết định; những điều cùng loại, cùng cách biểu quyết gộp một câu.',
  run: ({ context }) => {
    const who = capital(decider(context))
    const items = alike(context.meeting.decisions).map((group) => `- ${who} ${groupText(group, context)}.`)
    return markdown(items.length === 0 ? '' : `\n\n${items.join('\n')}\n\n`)
  },
}

/** Decisions in a row that differ in their matter and votes alone. */
function alike(decisions: readonly Decision[]): Decision[][] {
  const groups: Decision[][] = []
  for (const decision of decisions) {
    const first = groups.at(-1)?.[0]
    if (first && sharesSentence(first, decision)) groups.at(-1)?.push(decision)
    else groups.push([decision])
  }
  return groups
}

function sharesSentence(one: Decision, two: Decision): boolean {
  const plain = [one, two].every(
    ({ kind, verb, text, count, list_attached }) => kind && verb && text && count === undefined && !list_attached,
  )
  return plain && one.verb === two.verb && one.kind === two.kind && one.method === two.method
}

function groupText(group: readonly Decision[], context: FillContext): string {
  const [first] = group
  if (!first || group.length === 1) return first ? decisionText(first, context) : ''
  const { verb = '', kind = '', method } = first
  const how = method ? ` ${howText(method)}` : ''
  const matters = group.map((decision) => {
    const votes = votesOf(decision, context, (share) => `, ${share}`)
    return objectOf(decision, context) + (votes ? escapeText(` (${votes})`) : '')
  })
  return `${escapeText(verb)} ${formatInteger(group.length)} ${escapeText(kind.toLowerCase())}${how}: ${matters.join('; ')}`
}

/** `{{decided}}`: all decisions in running text, the gathering named once a sentence. */
export const decidedHelper: Helper = {
  name: 'decided',
  about: 'Mọi điều được quyết định, nối thành các câu.',
  run: ({ context }) => {
    const clauses = alike(context.meeting.decisions).map((group) => groupText(group, context))
    const who = decider(context)
    const said = sentencesOf(clauses).map(
      (group, index) => `${index === 0 ? capital(who) : turnTo(group[0] ?? '', index, who)} ${group.join('; ')}.`,
    )
    return markdown(said.join(' '))
  },
}

/** What was not adopted turns from what was. */
function turnTo(first: string, index: number, who: string): string {
  return /^(?:chưa|không)\s/iu.test(first) ? `Tuy nhiên, ${who}` : goesOn(index, who)
}

function decisionText(decision: Decision, context: FillContext): string {
  const { verb, method, list_attached } = decision
  const what = objectOf(decision, context)
  const named = verb && !what.toLowerCase().startsWith(verb.toLowerCase()) ? escapeText(verb) : ''
  const text = cited(decision.text ?? '', context)
  const stated = verb || startsWithVerb(text) ? '' : paper.test(text) || decision.kind ? 'thông qua' : 'thống nhất'
  const how = method ? howText(method) : ''
  const attached = list_attached ? ' (có danh sách kèm theo)' : ''
  const done = [named, stated, what].filter(Boolean).join(' ') + attached
  return [[done, how].filter(Boolean).join(' '), voteText(decision, context)].filter(Boolean).join(', ')
}

/** "bằng hình thức biểu quyết giơ tay", "bằng phiếu kín", "theo hình thức biểu quyết bằng thẻ". Markdown. */
function howText(method: string): string {
  if (/^(?:bằng|theo)\s/iu.test(method)) return escapeText(lowerFirst(method))
  return `${/\sbằng\s/u.test(method) ? 'theo' : 'bằng'} hình thức ${escapeText(method)}`
}

/** A paper that is decided on keeps the capital it was typed with: "Đề án sắp xếp …". */
const paper =
  /^(?:Đề án|Nghị quyết|Quy chế|Quy định|Quy trình|Quy hoạch|Kế hoạch|Chương trình|Báo cáo|Tờ trình|Quyết định|Chỉ thị|Kết luận|Hướng dẫn|Điều lệ|Danh sách|Dự thảo|Phương án|Đề cương|Bộ tiêu chí)\s/u

function objectOf({ verb, kind, count, unit, text }: Decision, context: FillContext): string {
  const typed = withoutEnd(cited(text ?? '', context))
  const words =
    (verb ?? kind) !== undefined && paper.test(typed) ? escapeText(typed) : text ? clause(text, context) : ''
  const noun = unit ?? kind
  if (count !== undefined) {
    const counted = escapeText(`${formatInteger(count)} ${noun ?? 'nội dung'}`)
    if (noun && words.toLowerCase().startsWith(`${noun.toLowerCase()} `)) return `${formatInteger(count)} ${words}`
    // "bầu Ban Chi ủy gồm 3 đồng chí".
    if (
      words &&
      /^(?:đồng chí|người|ủy viên|thành viên|đại biểu)(?!\p{L})/iu.test(noun ?? '') &&
      /^bầu/iu.test(verb ?? '')
    )
      return `${words} gồm ${counted}`
    return words ? `${counted}: ${words}` : counted
  }
  return kind && !words.toLowerCase().includes(kind.toLowerCase())
    ? [escapeText(kind), /^(?:về|quy định|ban hành)\s/iu.test(words) ? words : escapeText(typed)]
        .filter(Boolean)
        .join(' ')
    : words
}

function voteText(decision: Decision, context: FillContext): string {
  const votes = votesOf(decision, context, (share) => ` (${share})`)
  return votes ? `với ${escapeText(votes)}` : ''
}

/** "40/41 phiếu tán thành (97,6%), 1 phiếu không tán thành"; of those in favour alone nobody knows of how many. Plain text. */
function votesOf({ vote }: Decision, { meeting }: FillContext, shareText: (share: string) => string): string {
  if (!vote) return ''
  const { for: yes, against, abstain } = vote
  const cast = total([yes, against, abstain].filter((count) => count !== undefined))
  const whole = (against ?? abstain) !== undefined || meeting.attendees?.totals?.present === yes?.value
  const parts = [
    yes &&
      (whole
        ? `${formatNumber(yes)}/${formatNumber(cast)} phiếu tán thành${shareText(formatPercent(percentOf(yes.value, cast.value)))}`
        : `${formatNumber(yes)} phiếu tán thành`),
    against && against.value > 0 && `${formatNumber(against)} phiếu không tán thành`,
    abstain && abstain.value > 0 && `${formatNumber(abstain)} phiếu không có ý kiến`,
  ].filter((part) => typeof part === 'string')
  return parts.join(', ')
}
