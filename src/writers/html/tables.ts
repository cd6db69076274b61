import type { Align, Table, TableRow } from '../../tree/nodes.ts'
import { plainText } from '../../tree/text.ts'
import { element, type Html } from './element.ts'
import { htmlOf, styleClass } from './words.ts'

/** A table with its heading rows and what stands over it, already written. */
export function tableOf({ align, children }: Table, caption: Html): Html {
  const rows = (header: boolean) => children.filter((row) => row.header === header).map((row) => rowOf(row, align))
  const group = (name: string, lines: readonly Html[]) =>
    lines.length > 0 ? `${element(name, {}, '\n', lines.join('\n'), '\n')}\n` : ''
  return element('table', {}, '\n', caption, group('thead', rows(true)), group('tbody', rows(false)))
}

function rowOf({ header, children }: TableRow, align: readonly Align[]): Html {
  const cells = children.map((cell, column) => {
    const side = `a-${align[column] ?? 'left'}`
    const words = htmlOf(cell.children)
    // Only a word too long for any column may be cut; others set how narrow it can be.
    const long = /\S{25}/u.test(plainText(cell.children)) ? ' long' : ''
    // A header without words heads nothing.
    return header && words !== ''
      ? element('th', { scope: 'col', class: `${styleClass('tableHead')}${long}` }, words)
      : element('td', { class: `${styleClass('tableCell')} ${side}${long}` }, words)
  })
  return element('tr', {}, ...cells)
}
