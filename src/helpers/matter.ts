import { nextPeriod } from '../meeting/dates.ts'
import type { Meeting } from '../meeting/meeting.ts'
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

function matterOf(context: FillContext, result: boolean): string {
  const { meeting } = context
  const { name, subject, period, purposes } = meeting.meeting
  const next = nextPeriod(meeting)
  const ahead = next && looksAhead(meeting) ? `; phương hướng, nhiệm vụ ${periodText(next, meeting.meeting.term)}` : ''
  if (!subject || !period) return lowerFirst(withoutEnd(named(name)))
  const opening = purposes.includes('tổng kết') && !result ? 'tổng kết' : 'kết quả'
  const matter = startsLike(opening, subject) ? subject : `${opening} ${subject}`
  return `${matter} ${periodText(period, meeting.meeting.term)}${ahead}`
}

/** A report that sets no task and tells no conclusion promises none. */
function looksAhead({ tasks, speeches }: Meeting): boolean {
  const set = tasks && (tasks.items.length > 0 || tasks.declared_count !== undefined)
  return set || speeches.some(({ kind, points }) => kind === 'kết luận' && points.length > 0)
}

/** "kết quả công tác …", "tình hình …" say themselves that these are results. */
function startsLike(opening: string, subject: string): boolean {
  return (
    /^(?:kết quả|báo cáo|đánh giá)\s/iu.test(subject) ||
    (opening === 'kết quả' && /^(?:tình hình|sơ kết|tổng kết)\s/iu.test(subject))
  )
}

/** "Báo cáo công tác …" is a report on "công tác …"; a meeting keeps its name: "kết quả Hội nghị …". */
function named(name: string): string {
  const report = /^Báo cáo\s+(?:về\s+|kết quả\s+)?(.*)$/iu.exec(name)?.[1]
  return report ?? `kết quả ${name}`
}
