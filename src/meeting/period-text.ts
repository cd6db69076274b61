import { daysInMonth } from '../text/date.ts'
import { toRoman } from '../text/roman.ts'
import type { CalendarDate } from './scalars.ts'
import type { Period, Term } from './time.ts'

/**
 * A period in words: "6 tháng đầu năm 2024", "quý II/2024", "năm học 2023 - 2024", "nhiệm kỳ 2020 - 2025". The middle of a term is named
 * by the term where that is known, whatever years are looked back on.
 */
export function periodText(period: Period, term?: Term): string {
  const years = yearsOf(period)
  const unit = unitOf(period)
  switch (unit) {
    case 'quý':
      return joined(period.quarter === undefined ? 'quý' : `quý ${toRoman(period.quarter)}`, years, '/')
    case 'tháng':
      return joined(period.month === undefined ? 'tháng' : `tháng ${period.month}`, years, '/')
    case 'giữa nhiệm kỳ':
      return joined('giữa nhiệm kỳ', (term && rangeOf(term)) ?? years, ' ')
    case 'nhiều năm':
      return joined('giai đoạn', years, ' ')
    default:
      return joined(unit, years, ' ')
  }
}

/** As typed, else what the other keys speak of. */
function unitOf({ unit, quarter, month, from, to }: Period): NonNullable<Period['unit']> {
  if (unit !== undefined) return unit
  if (quarter !== undefined) return 'quý'
  if (month !== undefined) return 'tháng'
  return from !== undefined && to !== undefined && from !== to ? 'nhiều năm' : 'năm'
}

function joined(unit: string, years: string | undefined, between: string): string {
  return years === undefined ? unit : `${unit}${between}${years}`
}

function yearsOf(period: Period): string | undefined {
  return rangeOf(period) ?? (period.year === undefined ? undefined : String(period.year))
}

function rangeOf({ from, to }: Pick<Period, 'from' | 'to'>): string | undefined {
  if (from === undefined || to === undefined)
    return from === undefined && to === undefined ? undefined : String(to ?? from)
  return from === to ? String(from) : `${from} - ${to}`
}

/** The last day of a period; nothing where its year is not known. A school year ends on 31 May. */
export function periodEnd(period: Period): CalendarDate | undefined {
  const year = period.to ?? period.year
  if (year === undefined) return undefined
  const month = lastMonth(period)
  return { year, month, day: daysInMonth(year, month) }
}

function lastMonth(period: Period): number {
  const { quarter, month } = period
  const unit = unitOf(period)
  if (unit === '6 tháng đầu năm') return 6
  if (unit === 'năm học') return 5
  if (unit === 'quý' && quarter !== undefined) return quarter * 3
  return unit === 'tháng' && month !== undefined ? month : 12
}
