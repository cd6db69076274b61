import type { StyleName } from '../tree/nodes.ts'
import type { TextStyle } from './standard.ts'

/** What a table of styles says of one role: only where it differs from the plain line. */
export type StyleDifference = Partial<TextStyle>

/** A plain line of words: upright, to the left, no spaces, set solid. */
const plain: TextStyle = {
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  upper: false,
  align: 'left',
  firstIndent: 0,
  indent: 0,
  before: 0,
  after: 0,
  line: { multiple: 1 },
  keepNext: false,
  box: false,
}

/** Every role with its look, from a table that says only what differs from a plain line of `size` pt. */
export function textStyles(
  size: number,
  table: Readonly<Record<StyleName, StyleDifference>>,
): Record<StyleName, TextStyle> {
  const entries = Object.entries(table).map(([name, difference]) => [name, { ...plain, size, ...difference }])
  return Object.fromEntries(entries)
}
