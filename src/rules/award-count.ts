import { listedRecipients } from '../meeting/award-sums.ts'
import type { Rule } from './rule.ts'

/** As many recipients are listed as the award counts. */
export const awardCount: Rule = {
  id: 'award-count',
  severity: 'error',
  about: {
    vi: 'Số được khen (count) bằng số tập thể, cá nhân liệt kê.',
    en: 'The count of an award equals the number of recipients listed.',
  },
  *check({ meeting }) {
    for (const [index, award] of meeting.awards.entries()) {
      const listed = listedRecipients(meeting, award)
      if (award.count === undefined || listed === 0 || award.count === listed) continue
      yield {
        path: ['awards', index, 'count'],
        message: {
          vi: `${award.form ?? 'Hình thức khen thưởng này'}: ghi ${award.count} nhưng liệt kê ${listed}.`,
          en: `${award.form ?? 'This award'} counts ${award.count} but lists ${listed}.`,
        },
        hint: {
          vi: `Sửa count thành ${listed} hoặc bỏ đi (số được tính từ danh sách), hoặc sửa danh sách.`,
          en: `Make the count ${listed} or leave it out (it is reckoned from the list), or mend the list.`,
        },
      }
    }
  },
}
