import { padded, width } from './plain.ts'

/** Rows as columns under a header, two spaces between; the last column is never filled. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  bold: (text: string) => string,
): string {
  const widths = header.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : padded(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return `${[bold(line(header)), ...rows.map(line)].join('\n')}\n`
}
