import { nextPeriod } from '../meeting/dates.ts'
import { periodText } from '../meeting/period-text.ts'
import type { Helper } from './helper.ts'

/** `{{period}}`: the period looked back on, in words. */
export const periodHelper: Helper = {
  name: 'period',
  about: 'Kỳ được đánh giá: “6 tháng đầu năm 2024”.',
  run: ({ context: { meeting } }) => (meeting.meeting.period ? periodText(meeting.meeting.period) : ''),
}

/** `{{nextPeriod}}`: the period planned for, in words. */
export const nextPeriodHelper: Helper = {
  name: 'nextPeriod',
  about: 'Kỳ được bàn nhiệm vụ: “6 tháng cuối năm 2024”.',
  run: ({ context: { meeting } }) => {
    const period = meeting.tasks?.period ?? nextPeriod(meeting)
    return period ? periodText(period) : ''
  },
}
