/** Characters that would command a terminal or turn the direction of its text: C0, C1, DEL, bidi controls. */
const COMMANDING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Words from outside (data, file names, the system) made harmless to a terminal; one line stays one line. */
export function plain(text: string): string {
  return text.replace(/\t/gu, '  ').replace(COMMANDING, '·')
}

/** Width on a terminal, in columns: colours, combining marks and zero-width characters take none. */
export function width(text: string): number {
  return [...text.replace(/\x1b\[[0-9;]*m|[\p{M}\p{Cf}]/gu, '')].length
}

/** `text` filled with spaces to `columns`. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** `text` cut to `columns`, its end marked with "…". */
export function cut(text: string, columns: number): string {
  return width(text) <= columns ? text : `${[...text].slice(0, Math.max(0, columns - 1)).join('')}…`
}
