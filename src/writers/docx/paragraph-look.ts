import type { TextStyle } from '../../standards/standard.ts'
import type { Align } from '../../tree/nodes.ts'
import type { WordStyle } from './style-names.ts'
import { twips, twipsOfPt } from './units.ts'
import { element, flag, value } from './xml.ts'

/** What a style holds beyond its looks. */
export interface Extras {
  readonly numbering?: { readonly number: number; readonly level: number }
  readonly outline?: number
  readonly keepLines?: boolean
  /** Replaces the space before, pt. */
  readonly before?: number
}

/** Looks of a paragraph, in the order the schema wants. */
export function paragraphProperties(
  style: TextStyle,
  { numbering, outline, keepLines = false, before }: Extras,
): string {
  return element(
    'pPr',
    {},
    flag('keepNext', style.keepNext),
    flag('keepLines', keepLines),
    numbering ? element('numPr', {}, value('ilvl', numbering.level), value('numId', numbering.number)) : '',
    style.box ? element('pBdr', {}, ...['top', 'left', 'bottom', 'right'].map(boxSide)) : '',
    element('spacing', {
      before: twipsOfPt(before ?? style.before),
      after: twipsOfPt(style.after),
      ...lineAttributes(style),
    }),
    indentation(style),
    value('jc', justifications[style.align]),
    outline === undefined ? '' : value('outlineLvl', outline),
  )
}

function boxSide(side: string): string {
  return element(side, { val: 'single', sz: 4, space: 3, color: 'auto' })
}

function lineAttributes({ line }: TextStyle): { line: number; lineRule: string } {
  return 'exact' in line
    ? { line: twipsOfPt(line.exact), lineRule: 'exact' }
    : { line: Math.round(line.multiple * 240), lineRule: 'auto' }
}

/** Between the sides of a box and its words, twips. */
const boxPadding = 80

/** First line and left side; hanging where the first line stands out. Text in a box stays clear of its sides. */
export function indentation({ indent, firstIndent, box }: TextStyle): string {
  if (box) return element('ind', { left: twips(indent) + boxPadding, right: boxPadding })
  if (indent === 0 && firstIndent === 0) return ''
  const first = firstIndent < 0 ? { hanging: twips(-firstIndent) } : { firstLine: twips(firstIndent) }
  return element('ind', { left: twips(indent), ...first })
}

const justifications: Readonly<Record<Align, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
}

/** Looks of the words. */
export function runProperties({ size, bold, italic, underline }: TextStyle): string {
  return element(
    'rPr',
    {},
    flag('b', bold),
    flag('bCs', bold),
    flag('i', italic),
    flag('iCs', italic),
    value('sz', size * 2),
    value('szCs', size * 2),
    underline ? value('u', 'single') : '',
  )
}

/** A paragraph style: its names, what follows it, its looks. */
export function paragraphStyle(word: WordStyle, style: TextStyle, extras: Extras = {}): string {
  return element(
    'style',
    { type: 'paragraph', styleId: word.id, customStyle: word.alias === undefined ? 1 : undefined },
    value('name', word.name),
    word.alias === undefined ? '' : value('aliases', word.alias),
    value('basedOn', 'Normal'),
    word.next === undefined ? '' : value('next', word.next),
    flag('qFormat', true),
    paragraphProperties(style, extras),
    runProperties(style),
  )
}
