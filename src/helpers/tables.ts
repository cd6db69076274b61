import { recipientOf } from '../meeting/award-sums.ts'
import { nameOf } from '../meeting/people.ts'
import { ranksOf } from '../meeting/ranks.ts'
import type { Quantity } from '../meeting/scalars.ts'
import { upperFirst } from '../text/case.ts'
import { formatNumber } from '../text/number-format.ts'
import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { markdown } from './phrase.ts'

/** Rows of the same kind from which a table reads better than sentences. */
export const tableRows = 3

interface Column<Row> {
  readonly head: string
  readonly align: 'left' | 'center'
  cell(row: Row, index: number): string
}

/** `{{rankingTable}}`: totals and ranks reckoned, ties marked; columns nobody fills are left out. */
export const rankingTableHelper: Helper = {
  name: 'rankingTable',
  about: 'Bảng điểm và xếp hạng; tổng điểm, hạng được tính, đồng hạng được ghi rõ.',
  run: ({ context: { meeting } }) => {
    const lines = ranksOf(meeting.ranking)
    const adjusted = lines.some(({ bonus, penalty }) => bonus ?? penalty)
    return markdown(
      table(lines, [
        { head: 'Đơn vị', align: 'left', cell: ({ organization }) => nameOf(meeting, organization ?? '') },
        { head: 'Điểm tự chấm', align: 'center', cell: ({ self_score }) => number(self_score) },
        { head: 'Điểm chấm', align: 'center', cell: ({ score }) => number(score) },
        { head: 'Điểm thưởng', align: 'center', cell: ({ bonus }) => number(bonus) },
        { head: 'Điểm trừ', align: 'center', cell: ({ penalty }) => number(penalty) },
        { head: 'Tổng điểm', align: 'center', cell: ({ total }) => (adjusted ? number(total) : '') },
        {
          head: 'Xếp hạng',
          align: 'center',
          cell: ({ place, tied }) => (place === undefined ? '' : `${place}${tied ? ' (đồng hạng)' : ''}`),
        },
        { head: 'Ghi chú', align: 'left', cell: ({ text }) => text ?? '' },
      ]),
    )
  },
}

/** `{{awardTable}}`: all named recipients with form and achievement; nothing when there are few. */
export const awardTableHelper: Helper = {
  name: 'awardTable',
  about: 'Danh sách khen thưởng khi có từ ba tập thể, cá nhân được nêu tên.',
  run: ({ context: { meeting } }) => {
    const rows = meeting.awards.flatMap((award) => award.recipients.map((recipient) => ({ award, recipient })))
    if (rows.length < tableRows) return markdown('')
    return markdown(
      table(rows, [
        { head: 'Tập thể, cá nhân', align: 'left', cell: ({ recipient }) => nameOf(meeting, recipientOf(recipient)) },
        {
          head: 'Chức vụ, đơn vị',
          align: 'left',
          cell: ({ recipient }) => recipient.title ?? meeting.people[recipientOf(recipient)]?.titles.join(', ') ?? '',
        },
        {
          head: 'Thành tích',
          align: 'left',
          cell: ({ award, recipient }) => (recipient.achievement ?? award.for ?? '').replace(/^vì\s+/iu, ''),
        },
        {
          head: 'Hình thức',
          align: 'left',
          cell: ({ award }) =>
            [award.form ?? 'khen thưởng', ...award.also].join(', ') + (award.status === 'đề nghị' ? ' (đề nghị)' : ''),
        },
      ]),
    )
  },
}

function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  if (rows.length === 0) return ''
  const filled = columns.filter(({ cell }) => rows.some((row, index) => cell(row, index) !== ''))
  const body = rows.map((row, index) => [String(index + 1), ...filled.map(({ cell }) => cell(row, index))])
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeText(upperFirst(cell))).join(' | ')} |`
  const marks = [':-:', ...filled.map(({ align }) => (align === 'center' ? ':-:' : '---'))]
  return `\n\n${[line(['TT', ...filled.map(({ head }) => head)]), `|${marks.join('|')}|`, ...body.map(line)].join('\n')}\n\n`
}

function number(quantity: Quantity | undefined): string {
  return quantity ? formatNumber(quantity) : ''
}
