import type { Standard, TextStyle } from '../../standards/standard.ts'
import type { Scheme, StyleName } from '../../tree/nodes.ts'
import { baseNumbers, headingLevels } from './numbering-part.ts'
import { cellMargins, ownStylesOf } from './own-styles.ts'
import { type Extras, paragraphStyle } from './paragraph-look.ts'
import { headingId, listStyleId, wordStyles } from './style-names.ts'
import { twipsOfPt } from './units.ts'
import { declaration, element, flag, value, wordNamespace } from './xml.ts'

/** The part `word/styles.xml`: every role of a standard as a named style. */
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
    ...ownStylesOf(standard),
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
