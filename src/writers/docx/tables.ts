import {
  AlignmentType,
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  XmlComponent,
} from 'docx'
import type { Align, TableCell as CellNode, TableRow as RowNode, Table as TableNode } from '../../tree/nodes.ts'
import { columnWidths } from '../columns.ts'
import type { Context } from './context.ts'
import { loose, runs } from './runs.ts'
import { tableStyles, wordStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'

/** A table of data: header repeated on each page, rows whole, columns as wide as their words ask. */
export function dataTable(table: TableNode, context: Context): Table {
  const widths = inTwips(columnWidths(table, context.width, context.standard, context.metrics), context.width)
  return new Table({
    ...fixed(widths),
    style: tableStyles.grid,
    rows: table.children.map((row) => tableRow(row, table.align, widths, context)),
  })
}

/** Options of a table whose columns stay as they are. */
export function fixed(widths: readonly number[]): Pick<ITableOptions, 'layout' | 'width' | 'columnWidths'> {
  const size = widths.reduce((sum, width) => sum + width, 0)
  return { layout: TableLayoutType.FIXED, width: { size, type: WidthType.DXA }, columnWidths: widths }
}

/** Whole twips that make up exactly `total` pt. */
export function inTwips(widths: readonly number[], total: number): number[] {
  const rounded = widths.map(twipsOfPt)
  const rest = twipsOfPt(total) - rounded.reduce((sum, width) => sum + width, 0)
  return rounded.map((width, index) => (index === rounded.length - 1 ? width + rest : width))
}

function tableRow(row: RowNode, align: readonly Align[], widths: readonly number[], context: Context): TableRow {
  const cells = row.children.map((cell, column) =>
    tableCell(cell, row.header, align[column] ?? 'left', widths[column] ?? 0, context),
  )
  return new TableRow({ ...(row.header && { tableHeader: true }), cantSplit: true, children: cells })
}

function tableCell(cell: CellNode, header: boolean, align: Align, width: number, context: Context): TableCell {
  const role = header ? 'tableHead' : 'tableCell'
  const style = context.standard.styles[role]
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(header && { verticalAlign: VerticalAlign.CENTER }),
    children: [
      new Paragraph({
        style: wordStyles[role].id,
        ...(align !== style.align && !header && { alignment: alignments[align] }),
        children: runs(cell.children, style, loose),
      }),
    ],
  })
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

/** A table that says in words what it shows, for those who cannot see it. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options)
    // The library writes the properties first, and knows no description.
    const [properties] = this.root
    if (!(properties instanceof XmlComponent)) throw new Error('The table has no properties to describe it in')
    const attributes = { value: { key: 'w:val', value: description } }
    properties.addChildElement(new BuilderElement({ name: 'w:tblDescription', attributes }))
  }
}
