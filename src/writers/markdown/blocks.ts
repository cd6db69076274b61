import type { Standard } from '../../standards/standard.ts'
import type { Assets } from '../../tree/assets.ts'
import { inlines } from '../../tree/build.ts'
import type {
  Block,
  Heading,
  Inline,
  Line,
  List,
  ListItem,
  Signatory,
  StyleName,
  Table,
  Title,
} from '../../tree/nodes.ts'
import { inCaption, inCell, inHeading, inParagraph, markdownOf } from './words.ts'

/** What every block of a page is written with. */
export interface Page {
  readonly standard: Standard
  readonly assets: Assets
  /** Depth 1 of the tree is this level of heading. */
  readonly top: number
}

/** Blocks as Markdown, a blank line between them. */
export function blocksOf(blocks: readonly Block[], page: Page): string {
  return blocks
    .map((block, index) => blockOf(block, page, blocks[index - 1]))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockOf(block: Block, page: Page, before: Block | undefined): string {
  switch (block.type) {
    case 'heading':
      return headingOf(block, page)
    case 'paragraph':
      return styled(block.children, block.style, page)
    case 'line':
      return styled(block.children, block.style, page)
    case 'list':
      return listOf(block, page, before?.type === 'list')
    case 'table':
      return tableOf(block)
    case 'image':
      return `![${markdownOf(inlines(block.alt), inHeading)}](${photoAddress(block.url, page)})`
    case 'caption':
      return `${block.slot ? '> ' : ''}${markdownOf(block.children, inCaption)}`
    case 'chart':
      return rowsOf(
        block.rows.map(({ label, text }) => [inlines(label), inlines(text)]),
        ['---', '---:'],
        [[], []],
      )
    case 'thematicBreak':
      return '---'
    case 'letterhead':
      return [linesOf(block.left, page), linesOf(block.right, page)].filter(Boolean).join('\n\n')
    case 'title':
      return titleOf(block, page)
    case 'signature':
      return [sideOf(block.left, page), sideOf(block.right, page)].filter(Boolean).join('\n\n')
    case 'appendix':
      return `---\n\n${blocksOf(block.children, { ...page, top: page.top + 1 })}`
  }
}

function hashes(level: number): string {
  return '#'.repeat(Math.min(6, level))
}

function headingOf({ depth, label, children }: Heading, { top }: Page): string {
  const labelled = label ? [...inlines(`${label.text} `), ...children] : children
  return `${hashes(top + depth - 1)} ${markdownOf(labelled, inHeading)}`
}

/** Lines of one title that name it are one heading; what closes it are paragraphs. */
function titleOf({ lines }: Title, page: Page): string {
  const naming: readonly StyleName[] = ['kindTitle', 'subject', 'headline', 'appendixLabel', 'appendixTitle']
  const end = lines.findIndex(({ style }) => !naming.includes(style))
  const named = end < 0 ? lines : lines.slice(0, end)
  const words = named.flatMap(({ children }, index): readonly Inline[] => [
    ...(index > 0 ? inlines(' ') : []),
    ...children,
  ])
  const heading = words.length > 0 ? `${hashes(page.top - 1)} ${markdownOf(words, inHeading)}` : ''
  const rest = lines.slice(named.length).map((line) => styled(line.children, line.style, page))
  return [heading, ...rest].filter(Boolean).join('\n\n')
}

/** A paragraph as heavy and as slanted as the standard sets it. */
function styled(children: readonly Inline[], style: StyleName, { standard }: Page): string {
  const { bold, italic } = standard.styles[style]
  return markdownOf(children, { ...inParagraph, strong: bold, emphasis: italic })
}

function linesOf(lines: readonly Line[], page: Page): string {
  return lines
    .map(({ children, style }) => styled(children, style, page))
    .filter(Boolean)
    .join(inParagraph.newLine)
}

type Side = Extract<Block, { type: 'signature' }>['left'] | Signatory | undefined

function sideOf(side: Side, page: Page): string {
  if (!side) return ''
  if (side.type === 'recipients') return linesOf([side.label, ...side.items], page)
  return [linesOf(side.capacity, page), side.name ? linesOf([side.name], page) : ''].filter(Boolean).join('\n\n')
}

/** A list Markdown counts as the standard does is Markdown's own; every other label is typed before its words. */
function listOf(list: List, page: Page, afterList: boolean): string {
  const counted = !afterList && list.children.every(({ label }, index) => label?.text === `${numberOf(list, index)}.`)
  const items = list.children.map((item, index) =>
    counted ? countedItem(item, numberOf(list, index), page) : blocksOf(labelled(item), page),
  )
  const tight = counted && items.every((item) => !item.includes('\n'))
  return items.filter(Boolean).join(tight ? '\n' : '\n\n')
}

function numberOf({ ordered, start = 1 }: List, index: number): number | undefined {
  return ordered && start + index < 1_000_000_000 ? start + index : undefined
}

function countedItem(item: ListItem, number: number | undefined, page: Page): string {
  const mark = `${number}. `
  return `${mark}${blocksOf(item.children, page).replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}`
}

function labelled({ label, children }: ListItem): readonly Block[] {
  if (!label) return children
  const [first, ...rest] = children
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', style: 'listItem', children: inlines(label.text) }, ...children]
  return [{ ...first, children: [...inlines(`${label.text} `), ...first.children] }, ...rest]
}

const aligns = { left: '---', center: ':-:', right: '--:', justify: '---' } as const

function tableOf({ align, children }: Table): string {
  const [header = [], ...rows] = children.map((row) => row.children.map((cell) => cell.children))
  return rowsOf(
    rows,
    align.map((side) => aligns[side]),
    header,
  )
}

type Cells = readonly (readonly Inline[])[]

function rowsOf(rows: readonly Cells[], rule: readonly string[], header: Cells): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const words = (cells: Cells) => row(cells.map((cell) => markdownOf(cell, inCell)))
  return [words(header), row(rule), ...rows.map(words)].join('\n')
}

/** The way to a photo as Markdown and HTML take addresses: it stays where the meeting has it. */
function photoAddress(url: string, { assets: { photos, photoFolder = '' } }: Page): string {
  const path = [photoFolder, photos.get(url)?.file ?? url].filter(Boolean).join('/')
  return path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()']/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
}
