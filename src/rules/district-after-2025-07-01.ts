import { dayOf } from '../meeting/dates.ts'
import { compareDates } from '../text/date.ts'
import type { Finding, Rule } from './rule.ts'

/** The day from which there is no district level (Luật Tổ chức chính quyền địa phương 2025, Điều 1, khoản 1). */
const abolished = { year: 2025, month: 7, day: 1 }

const district = /(?<!\p{L})(?:(?:[Hh]uyện|[Qq]uận)(?: ủy| uỷ)?|[Tt]hị (?:ủy|uỷ|xã))(?=\s+\p{Lu})/u

/** Districts are not named as if they still were. */
export const districtAfterAbolition: Rule = {
  id: 'district-after-2025-07-01',
  severity: 'warning',
  about: {
    vi: 'Từ ngày 01/7/2025 không còn cấp huyện: nơi họp, cơ quan không ghi huyện, quận, thị xã.',
    en: 'From 1 July 2025 there is no district level: places and bodies name none.',
  },
  *check({ meeting, leaves }) {
    const day = dayOf(meeting)
    if (!day || compareDates(day, abolished) < 0) return
    if (meeting.meeting.place?.district !== undefined)
      yield { path: ['meeting', 'place', 'district'], ...saying(meeting.meeting.place.district) }
    for (const { path, role, value } of leaves) {
      const body = path[0] === 'organizations' && path.at(-1) === 'name'
      const attending = path[0] === 'attendees' && role === 'name'
      const match = body || attending ? district.exec(value) : undefined
      if (match) yield { path, span: { offset: match.index, length: match[0].length }, ...saying(value) }
    }
  },
}

function saying(value: string): Omit<Finding, 'path'> {
  return {
    message: {
      vi: `“${value}”: từ ngày 01/7/2025 không còn cấp huyện.`,
      en: `“${value}”: there is no district level from 1 July 2025.`,
    },
    hint: {
      vi: 'Ghi xã, phường, đặc khu và tỉnh, thành phố hiện nay; nếu nói về trước đây thì bỏ qua kèm lý do.',
      en: 'Name the commune and province of today, or silence this with the reason.',
    },
  }
}
