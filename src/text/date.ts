/** A day of the calendar: `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}
