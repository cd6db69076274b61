import type { Standard } from '../../standards/standard.ts'
import { characterStyles, ownStyles, ruleClearance, tableStyles, type WordStyle } from './style-names.ts'
import { twipsOfPt } from './units.ts'
import { element, flag, value } from './xml.ts'

/** Styles for what a tree has no word for: drawn lines, photos, bars, gaps, emphasis, tables. */
export function ownStylesOf(standard: Standard): string[] {
  return [...writerStyles(standard), ...characters, ...tables(standard)]
}

function writerStyles({ ruleWeight }: Standard): string[] {
  const { rule, photo, bar, gap, separator } = ownStyles
  const flat = element('spacing', { before: twipsOfPt(ruleClearance), after: 0, line: 40, lineRule: 'exact' })
  const line = (side: string): string =>
    element('pBdr', {}, element(side, { val: 'single', sz: Math.round(ruleWeight * 8), space: 0, color: 'auto' }))
  const raw = (word: WordStyle, ...looks: string[]): string =>
    element(
      'style',
      { type: 'paragraph', customStyle: 1, styleId: word.id },
      value('name', word.name),
      value('basedOn', 'Normal'),
      word.next === undefined ? '' : value('next', word.next),
      ...looks,
    )
  return [
    raw(
      rule,
      element('pPr', {}, flag('keepNext', true), line('top'), flat, value('jc', 'center')),
      element('rPr', {}, value('sz', 4), value('szCs', 4)),
    ),
    raw(
      photo,
      element('pPr', {}, flag('keepNext', true), element('spacing', { before: 120, after: 60 }), value('jc', 'center')),
    ),
    raw(
      bar,
      element('pPr', {}, element('spacing', { before: 40, after: 40, line: 180, lineRule: 'exact' })),
      element('rPr', {}, value('sz', 16), value('szCs', 16)),
    ),
    raw(
      gap,
      element('pPr', {}, element('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' })),
      element('rPr', {}, value('sz', 2), value('szCs', 2)),
    ),
    raw(separator, element('pPr', {}, line('bottom'), element('spacing', { before: 120, after: 240 }))),
  ]
}

const characters: readonly string[] = [
  character(characterStyles.strong, 'Strong', 'Đậm', '<w:b/><w:bCs/>'),
  character(characterStyles.emphasis, 'Emphasis', 'Nghiêng', '<w:i/><w:iCs/>'),
  character(characterStyles.both, 'Intense Emphasis', 'Đậm nghiêng', '<w:b/><w:bCs/><w:i/><w:iCs/>'),
  character(characterStyles.reached, 'Phần đạt được', undefined, shade('595959')),
  character(characterStyles.rest, 'Phần còn lại', undefined, shade('E0E0E0')),
]

function shade(fill: string): string {
  return element('shd', { val: 'clear', color: 'auto', fill })
}

/** A style of Word's own has the Vietnamese alias it is listed under; the others have names of their own. */
function character(id: string, name: string, alias: string | undefined, looks: string): string {
  return element(
    'style',
    { type: 'character', styleId: id, customStyle: alias === undefined ? 1 : undefined },
    value('name', name),
    alias === undefined ? '' : value('aliases', alias),
    value('basedOn', 'DefaultParagraphFont'),
    flag('qFormat', true),
    element('rPr', {}, looks),
  )
}

function tables({ ruleWeight }: Standard): string[] {
  const side = (name: string): string =>
    element(name, { val: 'single', sz: Math.round(Math.min(ruleWeight, 0.5) * 8), space: 0, color: 'auto' })
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side)
  return [
    tableStyle(
      tableStyles.frame,
      'Khung không viền',
      undefined,
      element('tblPr', {}, element('tblInd', { w: 0, type: 'dxa' }), cellMargins(0, 0)),
    ),
    tableStyle(
      tableStyles.grid,
      'Table Grid',
      'Bảng số liệu',
      element(
        'tblPr',
        {},
        element('tblInd', { w: 0, type: 'dxa' }),
        element('tblBorders', {}, ...sides),
        cellMargins(0, twipsOfPt(5.4)),
      ),
    ),
  ]
}

function tableStyle(id: string, name: string, alias: string | undefined, looks: string): string {
  return element(
    'style',
    { type: 'table', styleId: id, customStyle: alias === undefined ? 1 : undefined },
    value('name', name),
    alias === undefined ? '' : value('aliases', alias),
    value('basedOn', 'TableNormal'),
    value('uiPriority', 39),
    looks,
  )
}

/** Margins of the cells of a table, twips. */
export function cellMargins(vertical: number, horizontal: number): string {
  const side = (name: string, w: number): string => element(name, { w, type: 'dxa' })
  return element(
    'tblCellMar',
    {},
    side('top', vertical),
    side('left', horizontal),
    side('bottom', vertical),
    side('right', horizontal),
  )
}
