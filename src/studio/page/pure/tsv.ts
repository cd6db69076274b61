import { fold } from '../../../text/fold.ts'
import type { KeyedField } from './form.ts'

/** Rows of cells as spreadsheets put them on the clipboard: tabs between cells, quotes round cells with lines of their own. */
export function parseTable(pasted: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/uy
  for (let at = 0; at <= pasted.length; ) {
    cell.lastIndex = at
    const [whole = '', quoted, plain = ''] = cell.exec(pasted) ?? []
    rows.at(-1)?.push(tidy(quoted?.replaceAll('""', '"') ?? plain))
    at += whole.length
    const end = /^(?:\r\n|[\r\n])/u.exec(pasted.slice(at, at + 2))?.[0]
    if (end) rows.push([])
    at += end?.length ?? 1
  }
  return rows.filter((row) => row.some((text) => text !== ''))
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Whether a pasted text is a table rather than words: it has a tab, or more than one line. */
export function isTable(pasted: string): boolean {
  return pasted.includes('\t') || /\S[\r\n]+\s*\S/u.test(pasted)
}

/** Which column of a form a column of a pasted table is; nothing where it is left out. */
export type Mapping = readonly (string | undefined)[]

/** What a pasted table is taken for. */
export interface Guess {
  /** Its first row names columns. */
  readonly header: boolean
  readonly mapping: Mapping
}

// How offices head such columns where it is not how the form names the field.
const OTHER_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(ho va ten|ten|nguoi vang|ca nhan)$/u, /^(ho va ten|ho ten|ten|dai bieu|ten don vi|don vi)$/u],
  [/^(chuc danh)$/u, /^(chuc vu|chuc danh|chuc vu,? don vi( cong tac)?)$/u],
  [/^(noi dung)$/u, /^(nhiem vu|cong viec|noi dung( cong viec| nhiem vu)?|viec)$/u],
  [/^(chu tri)$/u, /^(don vi|co quan|nguoi)? ?(chu tri|thuc hien|phu trach)( thuc hien)?$/u],
  [/^(phoi hop)$/u, /^(don vi|co quan)? ?phoi hop( thuc hien)?$/u],
  [/^(thoi han)$/u, /^(thoi gian|thoi han|han)( hoan thanh| thuc hien)?$/u],
  [/^(ly do)$/u, /^(ly do|ghi chu)$/u],
]

/** Columns by their headings, or in the order of the form where there are none; a column of running numbers is left out. */
export function guessed(rows: readonly (readonly string[])[], columns: readonly KeyedField[]): Guess {
  const [first = []] = rows
  const byHeading = first.map((heading) => columns.find(({ field }) => names(field.label, heading))?.key)
  const header = byHeading.some((key) => key !== undefined) || first.some((cell) => /^(stt|tt)$/u.test(fold(cell)))
  if (header) return { header, mapping: once(byHeading) }
  const left = columns.map(({ key }) => key)
  const mapping = first.map((_, at) => (isCounting(rows, at) ? undefined : left.shift()))
  return { header, mapping }
}

function names(label: string, heading: string): boolean {
  const [asked, given] = [
    fold(label),
    fold(heading)
      .replace(/[.:*]+$/u, '')
      .trim(),
  ]
  return asked === given || OTHER_NAMES.some(([form, office]) => form.test(asked) && office.test(given))
}

function once(mapping: Mapping): Mapping {
  return mapping.map((key, at) => (mapping.indexOf(key) === at ? key : undefined))
}

/** 1, 2, 3 …: "STT" without its heading. */
function isCounting(rows: readonly (readonly string[])[], at: number): boolean {
  return rows.length > 1 && rows.every((row, index) => row[at]?.replace(/\.$/u, '') === String(index + 1))
}

/** The rows as objects of the columns they were taken for; cells with nothing are left out. */
export function records(rows: readonly (readonly string[])[], { header, mapping }: Guess): Record<string, string>[] {
  return rows.slice(header ? 1 : 0).flatMap((row) => {
    const cells = mapping.flatMap((key, at) => (key !== undefined && row[at] ? [[key, row[at]] as const] : []))
    return cells.length === 0 ? [] : [Object.fromEntries(cells)]
  })
}

/** Several names in one cell: parted at semicolons and lines. Commas stand within titles. */
export function parts(cell: string): string[] {
  return cell
    .split(/\s*[;\n]\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
