import type { TextStyle } from '../../standards/standard.ts'
import type {
  Block,
  Caption,
  Heading,
  Label,
  Line,
  List,
  ListItem,
  Paragraph,
  StyleName,
  Title,
} from '../../tree/nodes.ts'
import { plainText } from '../../tree/text.ts'
import { chartUnits } from './chart.ts'
import type { Galley, Shop } from './galley.ts'
import { imageUnit } from './image.ts'
import type { Ink } from './ink.ts'
import { letterheadUnits } from './letterhead.ts'
import { lineUnits } from './line-units.ts'
import type { Bookmark } from './outline.ts'
import { paragraphUnits } from './paragraph.ts'
import { signatureUnits } from './signature.ts'
import { tableUnits } from './table.ts'
import { type Role, type Tag, tagIn } from './tag.ts'
import { type Styled, styledOf } from './words.ts'

/** What blocks are set into. */
export interface Setting {
  readonly shop: Shop
  readonly galley: Galley
  /** Heading elements begin one level lower where the document has a title: that one is H1. */
  readonly below: number
  bookmark(mark: Bookmark): void
}

/** Lines of body that go with a signature to its page. */
const COMPANY = 2

/** Sets blocks one after the other as children of `parent`. Appendices are none of its business: they have pages of their own. */
export function setBlocks(blocks: readonly Block[], parent: Tag, setting: Setting): void {
  for (const [i, block] of blocks.entries()) setBlock(block, blocks[i + 1], parent, setting)
}

function setBlock(block: Block, next: Block | undefined, parent: Tag, setting: Setting): void {
  const { shop, galley } = setting
  switch (block.type) {
    case 'heading':
      setHeading(block, parent, setting)
      break
    case 'paragraph':
      setParagraph(block, next, parent, setting)
      break
    case 'list':
      setList(block, parent, setting)
      break
    case 'table':
      galley.add(tableUnits(block, parent, shop))
      break
    case 'image':
      galley.add([imageUnit(block, parent, shop)], next?.type === 'caption')
      break
    case 'caption':
      setCaption(block, parent, setting)
      break
    case 'chart':
      galley.add(chartUnits(block, parent, shop))
      break
    case 'thematicBreak':
      galley.part({ start: 0.4 * shop.width, length: 0.2 * shop.width, weight: shop.standard.ruleWeight })
      break
    case 'letterhead':
      galley.add(letterheadUnits(block, parent, shop))
      break
    case 'title':
      setTitle(block, parent, setting)
      break
    case 'line':
      setLine(block, tagIn(parent, 'P'), setting)
      break
    case 'signature':
      galley.keepWithAbove(COMPANY)
      galley.add(signatureUnits(block, parent, shop))
      break
    case 'appendix':
      throw new Error('An appendix stands at the end of the document, not inside another block.')
  }
}

function setHeading({ depth, style: name, label, children }: Heading, parent: Tag, setting: Setting): void {
  const { shop, galley, below } = setting
  const tag = tagIn(parent, headingRole(depth + below))
  const style = shop.standard.styles[name]
  const texts = styledOf(children, style.bold, style.italic, tag)
  const onDraw = bookmarking([...(label ? [label.text] : []), plainText(children)].join(' '), depth, setting)
  if (label?.above) {
    const above = shop.standard.styles.partLabel
    galley.add(paragraphUnits(labelled(label, above, tag), above, shop.width, shop, { onDraw }), true)
    galley.add(paragraphUnits(texts, style, shop.width, shop), style.keepNext)
  } else {
    const whole = [...labelled(label, style, tag), ...texts]
    galley.add(paragraphUnits(whole, style, shop.width, shop, { onDraw }), style.keepNext)
  }
}

function headingRole(level: number): Role {
  return HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? 'H6'
}

const HEADINGS: readonly Role[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

function bookmarking(title: string, depth: number, { bookmark }: Setting): (ink: Ink, y: number) => void {
  return (ink, y) => bookmark({ title, depth, page: ink.page.ref, top: ink.height - y })
}

/** A typed label and the space after it. */
function labelled(label: Label | undefined, style: TextStyle, tag: Tag): Styled[] {
  return label ? [{ text: `${label.text} `, bold: style.bold, italic: style.italic, tag }] : []
}

function setParagraph(block: Paragraph, next: Block | undefined, parent: Tag, { shop, galley }: Setting): void {
  const style = shop.standard.styles[block.style]
  const texts = styledOf(block.children, style.bold, style.italic, tagIn(parent, 'P'))
  // A sentence that opens a list, a table or a chart stays with it.
  const opens = next?.type === 'list' || next?.type === 'table' || next?.type === 'chart'
  galley.add(paragraphUnits(texts, style, shop.width, shop), style.keepNext || opens)
}

function setCaption({ slot, children }: Caption, parent: Tag, { shop, galley }: Setting): void {
  const style = shop.standard.styles[slot ? 'captionSlot' : 'caption']
  const texts = styledOf(children, style.bold, style.italic, tagIn(parent, 'Caption'))
  galley.add(paragraphUnits(texts, style, shop.width, shop), style.keepNext)
}

function setList({ ordered, children }: List, parent: Tag, setting: Setting): void {
  const attributes = `/O /List /ListNumbering /${ordered ? 'Decimal' : 'Disc'}`
  const list = tagIn(parent, 'L', { attributes })
  for (const item of children) setItem(item, list, setting)
}

/** The label stands before the words of the item's first paragraph. */
function setItem({ label, children }: ListItem, list: Tag, setting: Setting): void {
  const { shop, galley } = setting
  const item = tagIn(list, 'LI')
  const labelTag = tagIn(item, 'Lbl')
  const body = tagIn(item, 'LBody')
  const [first, ...rest] = children
  const paragraph = first?.type === 'paragraph' ? first : undefined
  const style = shop.standard.styles[paragraph?.style ?? 'listItem']
  const words = paragraph ? styledOf(paragraph.children, style.bold, style.italic, tagIn(body, 'P')) : []
  galley.add(
    paragraphUnits([...labelled(label, style, labelTag), ...words], style, shop.width, shop),
    rest[0]?.type === 'list',
  )
  setBlocks(paragraph ? rest : children, body, setting)
}

/** Lines of a title that say what the document is are one heading, the first of all. */
const NAMES: readonly StyleName[] = ['kindTitle', 'subject', 'headline', 'appendixLabel', 'appendixTitle']

function setTitle({ lines }: Title, parent: Tag, setting: Setting): void {
  let heading: Tag | undefined
  for (const line of lines) {
    if (!NAMES.includes(line.style)) heading = undefined
    else heading ??= tagIn(parent, 'H1')
    setLine(line, heading ?? tagIn(parent, 'P'), setting)
  }
}

/** Whether a title of these lines is a heading. */
export function namesDocument({ lines }: Title): boolean {
  return lines.some(({ style }) => NAMES.includes(style))
}

function setLine(line: Line, tag: Tag, { shop, galley }: Setting): void {
  galley.add(lineUnits(line, tag, shop.width, shop), shop.standard.styles[line.style].keepNext)
}
