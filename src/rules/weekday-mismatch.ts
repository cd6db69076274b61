import { lastDay } from '../meeting/dates.ts'
import { type CalendarDate, isDate } from '../text/date.ts'
import { shortDate, weekdayName } from '../text/date-format.ts'
import { remembered } from '../text/remembered.ts'
import type { Finding, Rule } from './rule.ts'

const weekday = String.raw`(?<!\p{L})(?<weekday>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`
const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)(?!\d)`
const date = `(?<date>${day})`
const link = String.raw`\s*[,(]?\s*(?:ngày\s+)?`
/** "thứ Ba, ngày 26/6/2019", and "ngày 26/6/2019 (thứ Ba)"; in "25/6, thứ Ba 26/6" the weekday is that of the date behind it. */
const patterns = [
  new RegExp(`${weekday}${link}${date}`, 'giu'),
  new RegExp(String.raw`${date}\s*[,(]\s*${weekday}(?!\p{L})(?!${link}${day})`, 'giu'),
]

const stated = remembered((text) => (/\d/.test(text) ? patterns.flatMap((pattern) => [...text.matchAll(pattern)]) : []))

/** A weekday written beside a date is that of the date. */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'warning',
  about: {
    vi: 'Thứ ghi cạnh ngày đúng với lịch; ngày không ghi năm thì tính theo năm họp.',
    en: 'A weekday beside a date is the right one; a date without year is of the year of the meeting.',
  },
  *check({ leaves, meeting }) {
    const year = lastDay(meeting)?.year
    for (const { path, value } of leaves)
      for (const match of stated(value)) {
        const fault = mismatch(match.groups?.weekday ?? '', match.groups?.date ?? '', year)
        if (fault) yield { path, span: { offset: match.index, length: match[0].length }, ...fault }
      }
  },
}

function mismatch(typed: string, day: string, year: number | undefined): Omit<Finding, 'path'> | undefined {
  const found = dateOf(day, year)
  if (!found) return undefined
  const right = weekdayName(found)
  if (numberOf(typed) === numberOf(right)) return undefined
  return {
    message: {
      vi: `Ngày ${shortDate(found)} là ${right}, không phải ${typed}.`,
      en: `${shortDate(found)} is ${right}, not ${typed}.`,
    },
    hint: { vi: `Sửa thành ${right}, hoặc kiểm tra lại ngày.`, en: `Make it ${right}, or look at the date again.` },
  }
}

function dateOf(typed: string, year: number | undefined): CalendarDate | undefined {
  const [day = 0, month = 0, stated] = [...typed.matchAll(/\d+/g)].map(Number)
  const date = { year: stated ?? year ?? 0, month, day }
  return date.year > 0 && isDate(date) ? date : undefined
}

const words = ['chủ nhật', '', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** 0 for Sunday, else as Vietnamese counts days: 2 to 7. */
function numberOf(typed: string): number {
  const word = typed.toLowerCase().replace(/^thứ\s+/, '')
  return /^\d$/.test(word) ? Number(word) : words.indexOf(word)
}
