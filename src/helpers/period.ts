import { nextPeriod } from '../meeting/dates.ts'
import { periodText } from '../meeting/period-text.ts'
import type { Helper } from './helper.ts'

/** `{{period}}`: the period looked back on, in words; `lead=true` begins a sentence with it: "trong năm 2024", "giữa nhiệm kỳ …". */
export const periodHelper: Helper = {
  name: 'period',
  about: 'Kỳ được đánh giá: “6 tháng đầu năm 2024”.',
  run: ({ options, context: { meeting } }) => {
    const { period } = meeting.meeting
    return period ? led(periodText(period, meeting.meeting.term), options.lead === true) : ''
  },
}

/** `{{nextPeriod}}`: the period planned for, in words. */
export const nextPeriodHelper: Helper = {
  name: 'nextPeriod',
  about: 'Kỳ được bàn nhiệm vụ: “6 tháng cuối năm 2024”.',
  run: ({ options, context: { meeting } }) => {
    const period = meeting.tasks?.period ?? nextPeriod(meeting)
    return period ? led(periodText(period, meeting.meeting.term), options.lead === true) : ''
  },
}

function led(period: string, lead: boolean): string {
  return lead && !period.startsWith('giữa') ? `trong ${period}` : period
}
