import { supportTotal } from '../meeting/award-sums.ts'
import type { Support } from '../meeting/awards.ts'
import { countOf } from '../meeting/cluster-members.ts'
import { formatAmount, formatInteger } from '../text/number-format.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, decider, markdown, named } from './phrase.ts'

/** `{{supported this}}`: what is given, how much to each, to whom, and the total. */
export const supportHelper: Helper = {
  name: 'supported',
  about: 'Một khoản hỗ trợ: mục đích, mức, nơi nhận, tổng số tính được.',
  run: ({ values: [value], context }) => {
    const support = context.meeting.support.find((candidate) => candidate === value)
    return markdown(support ? supportText(support, context) : '')
  },
}

function supportText(support: Support, context: FillContext): string {
  const { purpose, each, recipients, presented_by } = support
  const what = purpose ? ` ${escapeText(purpose.replace(/^(?:hỗ trợ|để)\s+/iu, ''))}` : ''
  const level = each ? `mức ${escapeText(formatAmount(each.amount, each.unit, each.per))}` : ''
  const count = countOf(context.meeting, recipients)
  const whom =
    count === 0
      ? ''
      : count === 1
        ? `cho ${bodies(recipients, context)}`
        : `${level ? 'dành cho' : 'cho'} ${escapeText(`${formatInteger(count)} ${receiver(support)}`)}: ${bodies(recipients, context)}`
  const sum = totalText(support, context)
  const first = `${capital(decider(context))} thống nhất hỗ trợ${what}${level || whom ? ', ' : ''}${[level, whom].filter(Boolean).join(', ')}`
  const summed = sum && count > 1 ? `${first}; tổng cộng ${escapeText(sum)}.` : `${first}.`
  return presented_by
    ? `${summed} ${named(presented_by, context)} trao hỗ trợ cho các ${escapeText(receiver(support))}.`
    : summed
}

/** What one recipient is called: the last "mỗi", unless that is a stretch of time. */
function receiver({ each }: Support): string {
  return each?.per.find((part) => !isTime(part)) ?? 'nơi nhận'
}

function isTime(part: string): boolean {
  return /^(?:năm|tháng|quý|ngày|tuần|kỳ|lần|đợt)/u.test(part)
}

/** The level times the recipients: "350 triệu đồng/năm". */
function totalText(support: Support, { meeting }: FillContext): string {
  const sum = supportTotal(meeting, support)
  return sum ? formatAmount(sum.amount, sum.unit, sum.per) : ''
}
