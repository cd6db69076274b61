import { supportTotal } from '../meeting/award-sums.ts'
import type { Support } from '../meeting/awards.ts'
import { countOf } from '../meeting/cluster-members.ts'
import { lowerFirst } from '../text/case.ts'
import { formatAmount, formatInteger } from '../text/number-format.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { bodies, capital, gathering, markdown, people } from './phrase.ts'

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
  const own = /^(?:tặng|trao|cấp)\s/iu.test(purpose ?? '') ? escapeText(lowerFirst(purpose ?? '')) : undefined
  const what = own === undefined && purpose ? ` ${escapeText(purpose.replace(/^(?:hỗ trợ|để)\s+/iu, ''))}` : ''
  const [give, given] = [own ?? `trao hỗ trợ${what}`, own ?? `hỗ trợ${what}`]
  const amount = each ? escapeText(formatAmount(each.amount, each.unit, each.per)) : ''
  const level = amount && `, mức ${amount}`
  const count = countOf(context.meeting, recipients)
  const noun = receiver(support)
  const counted = count > 1 && noun ? escapeText(`${formatInteger(count)} ${noun}`) : ''
  const list = bodies(recipients, context)
  const sum = count > 1 ? totalText(support, context) : ''
  const summed = sum && `; tổng cộng ${escapeText(sum)}`
  if (presented_by.length > 0) {
    const whom = counted ? `${counted}: ${list}` : list
    return `${capital(people(presented_by, context))} ${give}${level}${whom && `${level && ','} cho ${whom}`}${summed}.`
  }
  if (counted) return `Có ${counted} được ${given}${level}, gồm: ${list}${summed}.`
  if (list) return `${capital(list)} được ${given}${level}${summed}.`
  return amount ? `Mức hỗ trợ${what} là ${amount}.` : `${capital(gathering(context))} nêu việc hỗ trợ${what}.`
}

/** What one recipient is called: the last "mỗi" that may be a body or a person, not a stretch of time nor what is given. */
function receiver({ each }: Support): string | undefined {
  return each?.per.find((part) => !isTime(part) && !isGift(part))
}

/** "suất", "nhà": what is given, of which one recipient may get several. */
function isGift(part: string): boolean {
  return /^(?:suất|phần|gói|lượt|căn|ngôi|nhà|công trình|mô hình|dự án)(?!\p{L})/iu.test(part)
}

function isTime(part: string): boolean {
  return /^(?:năm|tháng|quý|ngày|tuần|kỳ|lần|đợt)/u.test(part)
}

/** The level times the recipients: "350 triệu đồng/năm". */
function totalText(support: Support, { meeting }: FillContext): string {
  const sum = supportTotal(meeting, support)
  return sum ? formatAmount(sum.amount, sum.unit, sum.per) : ''
}
