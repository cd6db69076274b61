import { longDate, shortDate } from '../text/date-format.ts'
import type { Head } from '../tree/head.ts'
import { blank } from './lines.ts'

/** "Gia Lai, ngày 05 tháng 02 năm 2026"; dots for an unknown place, room for the pen where the day is not known. */
export function placeAndDate(head: Head): string {
  return `${head.place ?? placeDots}, ${head.date ? longDate(head.date) : blankDate(head.year)}`
}

// Short enough for the date to stand on the same line.
const placeDots = '…………'

/** "ngày 05/02/2026" or "ngày 05 tháng 02 năm 2026", as a document is cited. */
export function citedDate(head: Head, long: boolean): string {
  if (!head.date) return blankDate(head.year)
  return long ? longDate(head.date) : `ngày ${shortDate(head.date)}`
}

function blankDate(year: number | undefined): string {
  return `ngày${blank(6)}tháng${blank(6)}năm${year === undefined ? blank(8) : ` ${year}`}`
}
