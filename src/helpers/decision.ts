import type { Decision } from '../meeting/decisions.ts'
import { formatInteger, formatNumber } from '../text/number-format.ts'
import { formatPercent, percentOf, total } from '../text/percent.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, cited, clause, decider, markdown, sentencesOf } from './phrase.ts'

/** `{{decision this}}`: "Hội nghị thông qua 12 nghị quyết …, với 50/50 đại biểu tán thành (100%)." */
export const decisionHelper: Helper = {
  name: 'decision',
  about: 'Một điều được quyết định, kèm cách và kết quả biểu quyết.',
  run: ({ values: [value], context }) => {
    const decision = context.meeting.decisions.find((candidate) => candidate === value)
    return markdown(decision ? `${capital(decider(context))} ${decisionText(decision, context)}.` : '')
  },
}

/** `{{decided}}`: all decisions in running text, the gathering named once a sentence. */
export const decidedHelper: Helper = {
  name: 'decided',
  about: 'Mọi điều được quyết định, nối thành các câu.',
  run: ({ context }) => {
    const clauses = context.meeting.decisions.map((decision) => decisionText(decision, context))
    const who = decider(context)
    const said = sentencesOf(clauses).map(
      (group, index) => `${capital(index === 0 ? who : `${who} cũng`)} ${group.join('; ')}.`,
    )
    return markdown(said.join(' '))
  },
}

function decisionText(decision: Decision, context: FillContext): string {
  const { verb, method, list_attached } = decision
  const what = objectOf(decision, context)
  const named = verb && !what.toLowerCase().startsWith(verb.toLowerCase()) ? escapeText(verb) : ''
  const stated = verb || startsWithVerb(cited(decision.text ?? '', context)) ? '' : 'thống nhất'
  const how = method ? `bằng hình thức ${escapeText(method)}` : ''
  const attached = list_attached ? ' (có danh sách kèm theo)' : ''
  const done = [named, stated, what].filter(Boolean).join(' ') + attached
  return [done, how, voteText(decision)].filter(Boolean).join(', ')
}

function objectOf({ kind, count, unit, text }: Decision, context: FillContext): string {
  const words = text ? clause(text, context) : ''
  const noun = unit ?? kind
  if (count !== undefined) {
    const counted = escapeText(`${formatInteger(count)} ${noun ?? 'nội dung'}`)
    return words ? `${counted}: ${words}` : counted
  }
  return kind && !words.toLowerCase().includes(kind.toLowerCase())
    ? [escapeText(kind), words].filter(Boolean).join(' ')
    : words
}

function voteText({ vote }: Decision): string {
  if (!vote) return ''
  const cast = total([vote.for, vote.against, vote.abstain].filter((count) => count !== undefined))
  const { for: yes, against, abstain } = vote
  const parts = [
    yes &&
      `${formatNumber(yes)}/${formatNumber(cast)} phiếu tán thành (${formatPercent(percentOf(yes.value, cast.value))})`,
    against && against.value > 0 && `${formatNumber(against)} phiếu không tán thành`,
    abstain && abstain.value > 0 && `${formatNumber(abstain)} phiếu không có ý kiến`,
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? `với ${escapeText(parts.join(', '))}` : ''
}
