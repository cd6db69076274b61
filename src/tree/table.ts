import type { Token } from 'markdown-it'
import type { Branch } from './inlines.ts'
import type { Align, Inline, Table, TableCell } from './nodes.ts'
import { type Context, innerWords, lineOf } from './reading.ts'

/** A table; every row gets as many cells as the header, and no word is lost. */
export function tableOf({ children }: Branch, context: Context): Table {
  const rows = children.flatMap((part) => part.children)
  const columns = rows[0]?.children ?? []
  return {
    type: 'table',
    align: columns.map(({ token }) => alignOf(token)),
    children: rows.map((row, index) => ({
      type: 'tableRow',
      header: index === 0,
      children: withExtra(
        row.children.map(cell),
        index === 0 ? [] : extraCells(row.token, columns.length, context),
        context,
      ),
    })),
  }
}

function cell(node: Branch): TableCell {
  return { type: 'tableCell', children: innerWords(node) }
}

function alignOf(token: Token): Align {
  const found = /text-align:(left|center|right)/.exec(String(token.attrGet('style')))
  return (found?.[1] ?? 'left') as Align
}

// GFM drops the cells of a row that has more of them than the header: their words would vanish without a sound.
function extraCells(row: Token, columns: number, context: Context): readonly string[] {
  const source = (context.source[lineOf(row) - 1] ?? '')
    .trim()
    .replace(/^[\s>]*\|/, '')
    .replace(/\|$/, '')
  const cells = source.split('|')
  if (cells.length <= columns) return []
  context.fault(lineOf(row), {
    vi: `Hàng này có ${cells.length} ô, tiêu đề bảng chỉ có ${columns}.`,
    en: `This row has ${cells.length} cells, the header of the table only ${columns}.`,
  })
  return cells.slice(columns)
}

/** The words of cells past the last column stay in the last column. */
function withExtra(cells: readonly TableCell[], extra: readonly string[], context: Context): readonly TableCell[] {
  const last = cells.at(-1)
  if (!last || extra.length === 0) return cells
  const words = extra.flatMap((markdown): Inline[] => [{ type: 'text', value: ' ' }, ...context.words(markdown.trim())])
  return [...cells.slice(0, -1), { ...last, children: [...last.children, ...words] }]
}
