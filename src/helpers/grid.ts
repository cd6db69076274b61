import type { Bars, Grid } from '../meeting/summary.ts'
import { upperFirst } from '../text/case.ts'
import { escapeText } from '../tree/escape.ts'
import type { Helper } from './helper.ts'
import { markdown } from './phrase.ts'

/** `{{grid summary.meetings}}`: a table with a number before each row; columns nobody fills are left out. */
export const gridHelper: Helper = {
  name: 'grid',
  about: 'Một bảng của báo cáo tổng hợp, có cột số thứ tự; bỏ cột không có gì.',
  run: ({ values: [value] }) => markdown(isGrid(value) ? table(value) : ''),
}

/** `{{bars this}}`: a series of the summary as a bar chart. */
export const barsHelper: Helper = {
  name: 'bars',
  about: 'Biểu đồ thanh của một chuỗi số liệu trong báo cáo tổng hợp.',
  run: ({ values: [value] }) => markdown(isBars(value) ? chart(value) : ''),
}

const marks = { left: '---', center: ':-:', right: '--:' } as const

function table({ heads, align, rows, grouped }: Grid): string {
  if (rows.length === 0) return ''
  const filled = heads.flatMap((_, column) => (rows.some((row) => row[column]) ? [column] : []))
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeText(upperFirst(cell))).join(' | ')} |`
  const pick = (cells: readonly string[]) => filled.map((column) => cells[column] ?? '')
  const rules = [':-:', ...filled.map((column) => marks[align[column] ?? 'left'])]
  let number = 0
  const body = rows.map((row) => line([grouped && !row[0] ? '' : String(++number), ...pick(row)]))
  return `\n\n${[line(['TT', ...pick(heads)]), `|${rules.join('|')}|`, ...body].join('\n')}\n\n`
}

function chart({ title, rows }: Bars): string {
  const body = rows.map(({ label, share, text }) => `| ${escapeText(label)} | ${share} | ${escapeText(text)} |`)
  // The header row is the chart's text alternative.
  const rule = `| ${escapeText(`Biểu đồ ${title}`)} | | |\n|---|---|---|`
  return `\n\n::: tableTitle\n\n${escapeText(upperFirst(title))}\n\n:::\n\n::: chart\n\n${rule}\n${body.join('\n')}\n\n:::\n\n`
}

function isGrid(value: unknown): value is Grid {
  return typeof value === 'object' && value !== null && 'heads' in value && 'rows' in value && 'align' in value
}

function isBars(value: unknown): value is Bars {
  return typeof value === 'object' && value !== null && 'title' in value && 'rows' in value
}
