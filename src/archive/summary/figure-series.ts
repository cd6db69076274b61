import { citation, statement } from '../../meeting/figure-text.ts'
import type { Figure } from '../../meeting/figures.ts'
import { periodText } from '../../meeting/period-text.ts'
import { wholeOf } from '../../meeting/reckoning.ts'
import type { Quantity } from '../../meeting/scalars.ts'
import type { Bars, Summary } from '../../meeting/summary.ts'
import { upperFirst } from '../../text/case.ts'
import { sum } from '../../text/decimal.ts'
import { formatAmount, formatInteger } from '../../text/number-format.ts'
import { formatPercent, percentOf, total } from '../../text/percent.ts'
import type { Held } from '../meetings.ts'
import { apart, lengthOf, monthsOf } from '../period.ts'
import { ownerOf, sourceOf } from './source.ts'

/** A figure as one meeting states it. */
export interface Point {
  readonly held: Held
  readonly figure: Figure
}

/** The change from the point before: what was added or taken away, and in percent of what there was. */
export interface Change {
  readonly by: Quantity
  readonly unit: string | undefined
  /** Nothing for percentages and where there was nothing before. */
  readonly percent: Quantity | undefined
}

/** One figure through the meetings that follow each other, in their order. */
export interface Series {
  readonly id: string
  readonly points: readonly Point[]
  /** One for each point: from the point before it; nothing for the first and where the two cannot be compared. */
  readonly changes: readonly (Change | undefined)[]
  /** The sum, where the figure says that it adds up. */
  readonly sum: Quantity | undefined
}

/** The figures of meetings (in the order they were held), by id and series of meetings; first met first. */
export function seriesIn(held: readonly Held[]): Series[] {
  const found = new Map<string, { readonly id: string; readonly points: Point[] }>()
  for (const one of held)
    for (const [id, figure] of Object.entries(one.meeting.figures)) {
      const key = JSON.stringify([id, one.chain ?? one.file])
      const series = found.get(key) ?? { id, points: [] }
      found.set(key, series)
      series.points.push({ held: one, figure })
    }
  return [...found.values()].map(({ id, points }) => ({
    id,
    points,
    changes: points.map((point, index) => changeFrom(points[index - 1], point)),
    sum: sumOf(points),
  }))
}

/** What is counted: what was done, the value, or the whole of the parts. */
function numberOf(figure: Figure): Quantity | undefined {
  return figure.done ?? figure.value ?? wholeOf(figure)
}

/**
 * The change between two points, where they measure the same in the same way: stocks at two days, or flows of stretches of
 * the same length. A figure that does not say which of the two it is may be either, and is not compared.
 */
export function changeFrom(before: Point | undefined, now: Point): Change | undefined {
  if (!before || !comparable(before, now)) return undefined
  const [was, is] = [numberOf(before.figure), numberOf(now.figure)]
  if (was && is) {
    const by = difference(is, was)
    return { by, unit: now.figure.unit, percent: was.value > 0 ? percentOf(Math.abs(by.value), was.value) : undefined }
  }
  const [share, other] = [before.figure.percent, now.figure.percent]
  if (was || is || !share || !other) return undefined
  return { by: difference(other, share), unit: 'điểm phần trăm', percent: undefined }
}

function difference(a: Quantity, b: Quantity): Quantity {
  return { value: sum([a.value, -b.value]), decimals: Math.max(a.decimals, b.decimals) }
}

function comparable({ figure: a, held: before }: Point, { figure: b, held: now }: Point): boolean {
  if (a.measure === undefined || a.measure !== b.measure || a.unit !== b.unit || a.scope !== b.scope) return false
  if (a.measure === 'cuối kỳ') return true
  const [one, two] = [stretchOf(before), stretchOf(now)]
  return one !== undefined && two !== undefined && lengthOf(one) === lengthOf(two) && apart(one, two)
}

function stretchOf({ meeting }: Held) {
  return meeting.meeting.period && monthsOf(meeting.meeting.period)
}

/** Flows of stretches that do not overlap, bare numbers of one unit and scope: nothing else adds up. */
function sumOf(points: readonly Point[]): Quantity | undefined {
  const [first] = points
  if (!first || points.length < 2) return undefined
  const numbers = points.flatMap(({ figure }) => numberOf(figure) ?? [])
  const same = points.every(({ figure }) => figure.unit === first.figure.unit && figure.scope === first.figure.scope)
  const flows = points.every(({ figure }) => figure.measure === 'trong kỳ' && figure.approx === undefined)
  if (!same || !flows || numbers.length < points.length) return undefined
  const stretches = points.flatMap(({ held }) => stretchOf(held) ?? [])
  const parted = stretches.every((one, index) => stretches.slice(index + 1).every((other) => apart(one, other)))
  return parted && stretches.length === points.length ? total(numbers) : undefined
}

/** Series as the summary shows them. */
export function figuresOf(held: readonly Held[]): Summary['figures'] {
  const all = namedApart(seriesIn(held))
  return {
    series: movesOf(all.filter(({ points }) => points.length > 1)),
    table: {
      heads: ['Chỉ tiêu', 'Kỳ', 'Kết quả', 'Tăng, giảm', 'Tỷ lệ tăng, giảm', 'Nguồn'],
      align: ['left', 'left', 'left', 'right', 'right', 'left'],
      rows: all.flatMap(rowsOf),
      grouped: true,
    },
    bars: all.flatMap((series) => barsOf(series) ?? []).slice(0, MOST_BARS),
  }
}

/** So many series are told one by one in the text, and so many drawn; the table of all is an appendix. */
const MOST_SERIES = 30
const MOST_BARS = 6

function movesOf(series: readonly Shown[]): string[] {
  if (series.length <= MOST_SERIES) return series.map(said)
  const rest = `Và ${formatInteger(series.length - MOST_SERIES)} chỉ tiêu khác được nêu qua nhiều kỳ, tại Phụ lục kèm theo.`
  return [...series.slice(0, MOST_SERIES).map(said), rest]
}

/** A series under the name it is shown by. */
interface Shown extends Series {
  readonly name: string
}

/** Series of which no two have the same name: those of several owners say whose they are. */
function namedApart(all: readonly Series[]): Shown[] {
  const times = new Map<string, number>()
  for (const series of all) times.set(nameOf(series), (times.get(nameOf(series)) ?? 0) + 1)
  return all.map((series) => {
    const [name, last] = [nameOf(series), series.points.at(-1)]
    const owner = last && (times.get(name) ?? 0) > 1 ? ownerOf(last.held) : ''
    return { ...series, name: owner === '' ? name : `${name} – ${owner}` }
  })
}

/** What the figure counts, and where: "kết nạp đảng viên mới (toàn Cụm)". */
function nameOf({ points }: Series): string {
  const { about, verb, scope } = points.at(-1)?.figure ?? {}
  const name = [verb, about].filter(Boolean).join(' ')
  return scope ? `${name} (${scope})` : name
}

function when({ held }: Point): string {
  const { period, term } = held.meeting.meeting
  return period ? periodText(period, term) : sourceOf(held)
}

function signed({ by, unit }: Change): string {
  const size = formatAmount({ ...by, value: Math.abs(by.value) }, unit)
  return by.value === 0 ? 'không đổi' : `${by.value > 0 ? 'tăng' : 'giảm'} ${size}`
}

function percentText({ percent, by }: Change): string {
  return percent && by.value !== 0 ? formatPercent(percent) : ''
}

function said(series: Shown): string {
  const points = series.points.map((point, index) => {
    const change = series.changes[index]
    const grown = change ? [signed(change), percentText(change)].filter(Boolean).join(', ') : ''
    return `${when(point)}: ${citation(point.figure)}${grown ? ` (${grown})` : ''}`
  })
  const unit = series.points[0]?.figure.unit
  const summed = series.sum ? `; cộng ${series.points.length} kỳ: ${formatAmount(series.sum, unit)}` : ''
  return `${upperFirst(series.name)}: ${points.join('; ')}${summed}.`
}

function rowsOf(series: Shown): string[][] {
  const rows = series.points.map((point, index) => {
    const change = series.changes[index]
    return [
      index === 0 ? series.name : '',
      when(point),
      resultText(point.figure),
      change ? signed(change) : '',
      change ? percentText(change) : '',
      sourceOf(point.held),
    ]
  })
  const unit = series.points[0]?.figure.unit
  return series.sum ? [...rows, ['', 'Cộng các kỳ', formatAmount(series.sum, unit), '', '', '']] : rows
}

/** The number; of what is divided, its parts, too. */
function resultText(figure: Figure): string {
  return figure.breakdown.length + figure.of_which.length > 0 ? statement(figure) : citation(figure)
}

/** Bars where every point can be compared with the one before: anything else would mislead the eye. */
function barsOf(series: Shown): Bars | undefined {
  const { points, changes } = series
  const numbers = points.map(({ figure }) => numberOf(figure)?.value ?? -1)
  const most = Math.max(...numbers)
  if (points.length < 2 || changes.slice(1).includes(undefined) || most <= 0 || numbers.some((n) => n < 0))
    return undefined
  return {
    title: series.name,
    rows: points.map((point, index) => ({
      label: when(point),
      share: Math.round(((numbers[index] ?? 0) / most) * 1000) / 1000,
      text: citation(point.figure),
    })),
  }
}
