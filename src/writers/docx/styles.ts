import type { Standard, TextStyle } from '../../standards/standard.ts'
import type { Scheme, StyleName } from '../../tree/nodes.ts'
import { baseNumbers, headingLevels } from './numbering-part.ts'
import { type Extras, paragraphProperties, runProperties } from './paragraph-look.ts'
import {
  characterStyles,
  headingId,
  listStyleId,
  ownStyles,
  ruleClearance,
  tableStyles,
  type WordStyle,
  wordStyles,
} from './style-names.ts'
import { twipsOfPt } from './units.ts'
import { declaration, element, flag, value, wordNamespace } from './xml.ts'

/** The part `word/styles.xml`: every role of a standard as a named style; it is the same for all documents of a standard and scheme. */
export function stylesPart(standard: Standard, scheme: Scheme): string {
  const roles = Object.entries(standard.styles) as [StyleName, TextStyle][]
  return [
    `${declaration}<w:styles ${wordNamespace}>`,
    defaults(standard),
    latent,
    element(
      'style',
      { type: 'paragraph', default: 1, styleId: 'Normal' },
      value('name', 'Normal'),
      flag('qFormat', true),
    ),
    defaultStyles,
    ...roles.map(([role, style]) => paragraphStyle(wordStyles[role], style, extrasOf(role, standard))),
    ...headingStyles(standard, scheme),
    ...listStyles(standard),
    ...writerStyles(standard),
    ...characters,
    ...tables(standard),
    '</w:styles>',
  ].join('')
}

function extrasOf(role: StyleName, standard: Standard): Extras {
  // The signature is written in the room above the name.
  if (role === 'signer') return { before: standard.signature.room, keepLines: true }
  if (role === 'appendixLabel') return { outline: 0, keepLines: true }
  return { keepLines: standard.styles[role].keepNext }
}

function defaults({ font, styles }: Standard): string {
  const size = styles.body.size * 2
  const run = element(
    'rPr',
    {},
    element('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }),
    value('sz', size),
    value('szCs', size),
    element('lang', { val: 'vi-VN', eastAsia: 'vi-VN', bidi: 'ar-SA' }),
  )
  const paragraph = element(
    'pPr',
    {},
    flag('widowControl', true),
    element('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }),
  )
  return element('docDefaults', {}, element('rPrDefault', {}, run), element('pPrDefault', {}, paragraph))
}

// Word's other styles stay out of the list of styles until someone asks for them.
const latent = element('latentStyles', {
  defLockedState: 0,
  defUIPriority: 99,
  defSemiHidden: 1,
  defUnhideWhenUsed: 1,
  defQFormat: 0,
  count: 376,
})

const defaultStyles = [
  element(
    'style',
    { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
    value('name', 'Default Paragraph Font'),
    value('uiPriority', 1),
    flag('semiHidden', true),
  ),
  element(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    value('name', 'Normal Table'),
    value('uiPriority', 99),
    flag('semiHidden', true),
    element('tblPr', {}, element('tblInd', { w: 0, type: 'dxa' }), cellMargins(0, twipsOfPt(5.4))),
  ),
  element(
    'style',
    { type: 'numbering', default: 1, styleId: 'NoList' },
    value('name', 'No List'),
    value('uiPriority', 99),
    flag('semiHidden', true),
  ),
].join('')

function paragraphStyle(word: WordStyle, style: TextStyle, extras: Extras = {}): string {
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

/** Heading 1 to 6 look as the scheme wants its levels and count themselves. */
function headingStyles(standard: Standard, scheme: Scheme): string[] {
  return headingLevels(standard, scheme).map((format, index) => {
    const depth = index + 1
    const word = { id: headingId(depth), name: `heading ${depth}`, alias: `Đề mục ${depth}`, next: wordStyles.body.id }
    const numbering = { number: baseNumbers.headings, level: index }
    const counts = format.text !== ''
    return paragraphStyle(word, standard.styles[format.style], {
      outline: index,
      keepLines: true,
      ...(counts && { numbering }),
    })
  })
}

function listStyles({ styles }: Standard): string[] {
  return [1, 2, 3, 4, 5].flatMap((depth) =>
    [true, false].map((ordered) => {
      const id = listStyleId(ordered, depth)
      const word = {
        id,
        name: `List ${ordered ? 'Number' : 'Bullet'}${depth === 1 ? '' : ` ${depth}`}`,
        alias: `Danh sách ${ordered ? 'đánh số' : 'gạch đầu dòng'}${depth === 1 ? '' : ` ${depth}`}`,
      }
      const number = ordered ? baseNumbers.ordered : baseNumbers.marks
      return paragraphStyle(word, styles.listItem, { numbering: { number, level: depth - 1 } })
    }),
  )
}

function writerStyles({ styles, ruleWeight }: Standard): string[] {
  const { rule, photo, bar, gap, separator } = ownStyles
  const flat = element('spacing', { before: twipsOfPt(ruleClearance), after: 0, line: 40, lineRule: 'exact' })
  const line = element(
    'pBdr',
    {},
    element('top', { val: 'single', sz: Math.round(ruleWeight * 8), space: 0, color: 'auto' }),
  )
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
      element('pPr', {}, flag('keepNext', true), line, flat, value('jc', 'center')),
      element('rPr', {}, value('sz', 4), value('szCs', 4)),
    ),
    raw(
      photo,
      element('pPr', {}, flag('keepNext', true), element('spacing', { before: 120, after: 60 }), value('jc', 'center')),
    ),
    raw(
      bar,
      element(
        'pPr',
        {},
        element('shd', { val: 'clear', color: 'auto', fill: '7F7F7F' }),
        element('spacing', { before: 40, after: 40, line: 200, lineRule: 'exact' }),
      ),
      element('rPr', {}, value('sz', 4), value('szCs', 4)),
    ),
    raw(
      gap,
      element('pPr', {}, element('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' })),
      element('rPr', {}, value('sz', 2), value('szCs', 2)),
    ),
    paragraphStyle(separator, { ...styles.titleRule, keepNext: false, before: 6, after: 12 }),
  ]
}

const characters: readonly string[] = [
  character(characterStyles.strong, 'Strong', 'Đậm', '<w:b/><w:bCs/>'),
  character(characterStyles.emphasis, 'Emphasis', 'Nghiêng', '<w:i/><w:iCs/>'),
  character(characterStyles.both, 'Intense Emphasis', 'Đậm nghiêng', '<w:b/><w:bCs/><w:i/><w:iCs/>'),
]

function character(id: string, name: string, alias: string, looks: string): string {
  return element(
    'style',
    { type: 'character', styleId: id },
    value('name', name),
    value('aliases', alias),
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

function cellMargins(vertical: number, horizontal: number): string {
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
