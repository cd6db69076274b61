import type { Standard } from '../../standards/standard.ts'
import type { Assets } from '../../tree/assets.ts'
import type {
  Align,
  Block,
  Caption,
  Chart,
  Heading,
  Image,
  Inline,
  Line,
  List,
  ListItem,
  Recipients,
  Signatory,
  StyleName,
  Table,
  TableRow,
  Title,
} from '../../tree/nodes.ts'
import { plainText } from '../../tree/text.ts'
import { element, empty, escaped, type Html } from './element.ts'
import { htmlOf } from './words.ts'

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
  if (block.type === 'image' && next.type === 'caption' && !next.slot) return figure(block, page, captionOf(next))
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
      return figure(block, page, '')
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

/** The class of a style: `s-body`. */
export function styleClass(style: StyleName): string {
  return `s-${style}`
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

function tableOf({ align, children }: Table, caption: Html): Html {
  const rows = (header: boolean) => children.filter((row) => row.header === header).map((row) => rowOf(row, align))
  const group = (name: string, lines: readonly Html[]) =>
    lines.length > 0 ? `${element(name, {}, '\n', lines.join('\n'), '\n')}\n` : ''
  return element('table', {}, '\n', caption, group('thead', rows(true)), group('tbody', rows(false)))
}

function rowOf({ header, children }: TableRow, align: readonly Align[]): Html {
  const cells = children.map((cell, column) => {
    const side = `a-${align[column] ?? 'left'}`
    const words = htmlOf(cell.children)
    // Only a word too long for any column may be cut; others set how narrow it can be.
    const long = /\S{25}/u.test(plainText(cell.children)) ? ' long' : ''
    // A header without words heads nothing.
    return header && words !== ''
      ? element('th', { scope: 'col', class: `${styleClass('tableHead')}${long}` }, words)
      : element('td', { class: `${styleClass('tableCell')} ${side}${long}` }, words)
  })
  return element('tr', {}, ...cells)
}

function captionOf({ slot, children }: Caption): Html {
  return element('figcaption', { class: styleClass(slot ? 'captionSlot' : 'caption') }, htmlOf(children))
}

function figure({ url, alt }: Image, { assets }: Page, caption: Html): Html {
  const photo = assets.photos.get(url)
  if (!photo) throw new Error(`no photo "${url}" among the assets; wanted one for each image of the tree`)
  const { type, width, height, bytes } = photo
  const src = `data:image/${type};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`
  return element('figure', {}, empty('img', { src, alt, width, height }), caption)
}

/** Bars are drawn beside words that are there to be read: the drawing itself says nothing more. */
function chartOf({ rows, alt }: Chart): Html {
  const bars = rows.map(({ label, share, text }) => {
    const full = Math.round(Math.min(1, share) * 1000) / 10
    const drawn = [
      empty('rect', { class: 'whole', width: 100, height: 10 }),
      empty('rect', { class: 'part', width: full, height: 10 }),
    ]
    const frame = { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' }
    const bar = element('svg', frame, ...drawn.map((rect) => rect.replace(/>$/, '/>')))
    return element('div', {}, element('dt', {}, escaped(label)), ' ', element('dd', {}, bar, ' ', escaped(text)))
  })
  return element(
    'figure',
    { class: 'chart', role: 'group', 'aria-label': alt },
    element('dl', {}, '\n', bars.join('\n'), '\n'),
  )
}
