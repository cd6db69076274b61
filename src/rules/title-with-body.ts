import { lookup } from '../meeting/people.ts'
import type { Rule } from './rule.ts'

/** Words that name an office and no body: "Phó Bí thư", "Trưởng Ban", "Ủy viên Ban Thường vụ". */
const bare = new RegExp(
  String.raw`^(?:(?:quyền|nguyên)\s+)?(?:phó\s+)?(?:${[
    'bí thư(?: thường trực)?',
    'chủ tịch(?: thường trực)?',
    'giám đốc',
    'trưởng (?:ban|phòng)',
    'chánh (?:văn phòng|thanh tra)',
    'chủ nhiệm(?: ủy ban| uỷ ban)?',
    'thường trực',
    'hiệu trưởng',
    'viện trưởng',
    'cục trưởng',
    'vụ trưởng',
    'bộ trưởng',
    'thứ trưởng',
    'tổng (?:thư ký|giám đốc|biên tập)',
    'ủy viên(?: ban thường vụ| ban chấp hành| thường vụ)?',
    'uỷ viên(?: ban thường vụ| ban chấp hành| thường vụ)?',
  ].join('|')})$`,
  'iu',
)

/** A title names the body in which it is held. */
export const titleWithBody: Rule = {
  id: 'title-with-body',
  severity: 'warning',
  about: {
    vi: 'Chức danh nêu cả cơ quan: “Phó Bí thư Thường trực Tỉnh ủy”, không chỉ “Phó Bí thư”.',
    en: 'A title names its body: “Phó Bí thư Thường trực Tỉnh ủy”, not “Phó Bí thư” alone.',
  },
  *check({ meeting }) {
    for (const [id, { titles, organization }] of Object.entries(meeting.people))
      for (const [index, title] of titles.entries()) {
        if (!bare.test(title)) continue
        const body = organization === undefined ? undefined : lookup(meeting, organization)
        const name = body?.type === 'organization' ? (body.organization.short ?? body.organization.name) : '…'
        yield {
          path: ['people', id, 'titles', index],
          message: { vi: `Chức danh “${title}” chưa nêu cơ quan.`, en: `The title “${title}” names no body.` },
          hint: { vi: `Ghi đủ, ví dụ “${title} ${name}”.`, en: `Write it whole, such as “${title} ${name}”.` },
        }
      }
  },
}
