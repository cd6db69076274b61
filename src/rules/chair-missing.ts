import type { Rule } from './rule.ts'

/** Somebody chaired the meeting. */
export const chairMissing: Rule = {
  id: 'chair-missing',
  severity: 'warning',
  about: {
    vi: 'Cuộc họp có người hoặc cơ quan chủ trì.',
    en: 'Somebody, or some body, chaired the meeting.',
  },
  *check({ meeting }) {
    const { roles, meeting: event } = meeting
    if (event.type === 'báo cáo' || roles?.chair.length || roles?.chair_organization.length) return
    yield {
      path: ['roles', 'chair'],
      absent: ['roles', 'chair'],
      message: { vi: 'Thiếu người chủ trì.', en: 'Nobody is said to have chaired the meeting.' },
      hint: {
        vi: 'Ghi roles.chair hoặc roles.chair_organization; không biết thì thêm roles.chair vào missing.',
        en: 'Set roles.chair or roles.chair_organization, or add roles.chair to missing.',
      },
    }
  },
}
