import type { Meeting } from './meeting.ts'

/** How many were called, came and did not: as stated, and the third from the other two. */
export interface AttendanceTotals {
  readonly invited?: number | undefined
  readonly present?: number | undefined
  readonly absent?: number | undefined
}

/** The totals of attendance; the number of absentees named serves where none is stated. */
export function attendanceTotals({ attendees }: Pick<Meeting, 'attendees'>): AttendanceTotals {
  const totals = attendees?.totals
  if (!totals) return {}
  const { invited, present } = totals
  const named = totals.absentees.length || undefined
  const absent = totals.absent ?? difference(invited, present) ?? named
  return { invited: invited ?? sumOf(present, totals.absent), present: present ?? difference(invited, absent), absent }
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b > a ? undefined : a - b
}

function sumOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}
