import type { Rule } from './rule.ts'

/** As many members are listed as are declared. */
export const clusterCount: Rule = {
  id: 'cluster-count',
  severity: 'error',
  about: {
    vi: 'Số thành viên công bố (declared_count) bằng số liệt kê; chỉ là cảnh báo khi ghi members_partial.',
    en: 'The declared number of members equals the number listed; only a warning where members_partial is set.',
  },
  *check({ meeting: { cluster } }) {
    const [declared, listed] = [cluster?.declared_count, cluster?.members.length ?? 0]
    if (declared === undefined || listed === 0 || declared === listed) return
    const partial = cluster?.members_partial === true && listed < declared
    yield {
      path: ['cluster', 'declared_count'],
      ...(partial && { severity: 'warning' }),
      message: {
        vi: `Công bố ${declared} thành viên nhưng liệt kê ${listed}.`,
        en: `${declared} members are declared, but ${listed} are listed.`,
      },
      hint: partial
        ? {
            vi: `Bổ sung ${declared - listed} thành viên khi biết.`,
            en: `Add the other ${declared - listed} when known.`,
          }
        : {
            vi: `Sửa số thành ${listed}, sửa danh sách, hoặc ghi “members_partial: có” nếu mới liệt kê một phần.`,
            en: `Make it ${listed}, mend the list, or set “members_partial: có” where only some are listed.`,
          },
    }
  },
}
