import type { Standard } from '../../standards/standard.ts'
import type { Assets } from '../../tree/assets.ts'
import type {
  Block,
  Heading,
  Inline,
  Line,
  List,
  ListItem,
  Recipients,
  Signatory,
  StyleName,
  Title,
} from '../../tree/nodes.ts'
import { element, empty, escaped, type Html } from './element.ts'
import { captionOf, chartOf, figureOf } from './pictures.ts'
import { tableOf } from './tables.ts'
import { htmlOf, styleClass } from './words.ts'

/** What every block of a page is written with. */
export interface Page {
  readonly assets: Assets
  /** Depth 1 of the tree is this level of heading. */
  readonly top: number
  /** The page has no title: the subject in its letterhead heads it. */
  readonly untitled: boolean
  readonly styles: Standard['styles']
}

/** Blocks as HTML, one a line; what belongs together (a photo and its caption, a table and its title) is put together. */
export function blocksOf(blocks: readonly Block[], page: Page): Html {
  const lines: Html[] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index], blocks[index + 1]]
    const pair = block && next && pairOf(block, next, page)
    if (pair !== undefined) index++
    if (block) lines.push(pair ?? blockOf(block, page))
  }
  return lines.join('\n')
}

function pairOf(block: Block, next: Block, page: Page): Html | undefined {
  if (block.type === 'image' && next.type === 'caption' && !next.slot)
    return figureOf(block, page.assets, captionOf(next))
  if (block.type === 'paragraph' && block.style === 'tableTitle' && next.type === 'table') {
    return tableOf(next, element('caption', { class: styleClass(block.style) }, htmlOf(block.children)))
  }
  return undefined
}

function blockOf(block: Block, page: Page): Html {
  switch (block.type) {
    case 'heading':
      return headingOf(block, page)
    case 'paragraph':
      return block.style === 'quote'
        ? element('blockquote', {}, styled(block.children, 'quote'))
        : styled(block.children, block.style)
    case 'line':
      return lineOf(block)
    case 'list':
      return listOf(block, page)
    case 'table':
      return tableOf(block, '')
    case 'image':
      return figureOf(block, page.assets, '')
    case 'caption':
      return element('figure', { class: block.slot ? 'slot' : undefined }, captionOf(block))
    case 'chart':
      return chartOf(block)
    case 'thematicBreak':
      return empty('hr')
    case 'letterhead':
      return columns('header', 'letterhead', linesOf(block.left, page), linesOf(block.right, page))
    case 'title':
      return titleOf(block, page)
    case 'signature':
      return columns('footer', 'signature', sideOf(block.left), sideOf(block.right))
    case 'appendix':
      return element(
        'section',
        { class: block.landscape ? 'appendix landscape' : 'appendix' },
        '\n',
        blocksOf(block.children, { ...page, top: page.top + 1 }),
        '\n',
      )
  }
}

function columns(name: string, role: string, left: Html, right: Html): Html {
  return element(name, { class: role }, element('div', {}, left), element('div', {}, right))
}

/** The class of a line's rule: `r-40` is as long as 40 % of its words. */
export function ruleClass({ length }: { readonly length: number }): string {
  return `r-${Math.round(length * 100)}`
}

function styled(children: readonly Inline[], style: StyleName): Html {
  return element('p', { class: styleClass(style) }, htmlOf(children))
}

function lineOf({ style, children, rule }: Line, name = 'p'): Html {
  const words = htmlOf(children)
  return element(
    name,
    { class: styleClass(style) },
    rule ? element('span', { class: `rule ${ruleClass(rule)}` }, words) : words,
  )
}

function linesOf(lines: readonly Line[], { untitled, styles }: Page): Html {
  return lines
    .map((line) => {
      const written = lineOf(line, untitled && line.style === 'letterSubject' ? 'h1' : 'p')
      return styles[line.style].box ? element('div', { class: 'box' }, written) : written
    })
    .join('')
}

function headingLevel(level: number): string {
  return `h${Math.min(6, level)}`
}

function headingOf({ depth, style, label, children }: Heading, { top }: Page): Html {
  const above = label?.above ? ` above ${styleClass('partLabel')}` : ''
  const typed = label ? `${element('span', { class: `label${above}` }, escaped(label.text))} ` : ''
  return element(headingLevel(top + depth - 1), { class: styleClass(style) }, typed, htmlOf(children))
}

const naming: readonly StyleName[] = ['kindTitle', 'subject', 'headline', 'appendixLabel', 'appendixTitle']

/** Lines that name the document are one heading; what closes the title are paragraphs. */
function titleOf({ lines }: Title, { top }: Page): Html {
  const end = lines.findIndex(({ style }) => !naming.includes(style))
  const named = end < 0 ? lines : lines.slice(0, end)
  const heading = named.map((line) => lineOf(line, 'span')).join(' ')
  const rest = lines.slice(named.length).map((line) => lineOf(line))
  return [...(heading ? [element(headingLevel(top - 1), { class: 'title' }, heading)] : []), ...rest].join('\n')
}

function sideOf(side: Recipients | Signatory | undefined): Html {
  if (!side) return ''
  if (side.type === 'recipients') return [side.label, ...side.items].map((line) => lineOf(line)).join('')
  const name = side.name ? lineOf(side.name) : ''
  return [...side.capacity.map((line) => lineOf(line)), element('div', { class: 'room' }), name].join('')
}

function listOf(list: List, page: Page): Html {
  const items = list.children.map((item) => element('li', {}, itemOf(item, page)))
  return element(list.ordered ? 'ol' : 'ul', {}, '\n', items.join('\n'), '\n')
}

/** The label stands on the line of the first words; it is typed, so that no reader counts otherwise than the standard. */
function itemOf({ label, children }: ListItem, page: Page): Html {
  const typed = label ? `${element('span', { class: 'label' }, escaped(label.text))} ` : ''
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return `${typed}${blocksOf(children, page)}`
  const start = element('p', { class: styleClass(first.style) }, typed, htmlOf(first.children))
  return [start, ...(rest.length > 0 ? [blocksOf(rest, page)] : [])].join('\n')
}
