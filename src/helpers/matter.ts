import { nextPeriod } from '../meeting/dates.ts'
import { periodText } from '../meeting/period-text.ts'
import { lowerFirst } from '../text/case.ts'
import { withoutEnd } from '../text/sentence.ts'
import type { FillContext, Helper } from './helper.ts'

/** `{{matter}}`: what a report is on: "kết quả công tác thi đua 6 tháng đầu năm 2024; phương hướng, nhiệm vụ 6 tháng cuối năm 2024"; `result=true` always begins with the results. */
export const matterHelper: Helper = {
  name: 'matter',
  about: 'Trích yếu của báo cáo, từ mục đích, nội dung và các kỳ.',
  run: ({ options, context }) => matterOf(context, options.result === true),
}

function matterOf({ meeting }: FillContext, result: boolean): string {
  const { name, subject, period, purposes } = meeting.meeting
  const next = nextPeriod(meeting)
  const ahead = next ? `; phương hướng, nhiệm vụ ${periodText(next)}` : ''
  if (!subject || !period) return lowerFirst(withoutEnd(named(name)))
  const opening = purposes.includes('tổng kết') && !result ? 'tổng kết' : 'kết quả'
  return `${opening} ${subject} ${periodText(period)}${ahead}`
}

/** "Báo cáo công tác …" is a report on "công tác …"; a meeting keeps its name: "kết quả Hội nghị …". */
function named(name: string): string {
  const report = /^Báo cáo\s+(?:về\s+|kết quả\s+)?(.*)$/iu.exec(name)?.[1]
  return report ?? `kết quả ${name}`
}
