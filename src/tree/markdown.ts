import type { Token } from 'markdown-it'
import type { Sentence } from '../diagnostic.ts'
import { headingStyle } from './build.ts'
import { plainMarkdown, templateMarkdown } from './dialect.ts'
import { chartOf, type Fault, isStyleName, styled } from './directives.ts'
import { shield, unshield } from './escape.ts'
import { type Branch, branches, inlinesOf } from './inlines.ts'
import type { Align, Block, Inline, ListItem, StyleName, Table, TableCell } from './nodes.ts'
import { dropEmptyHeadings, headingDepth, nestHeadings, settleDepths } from './outline.ts'

export type { Fault } from './directives.ts'
export { escapeText } from './escape.ts'

export interface ParseOptions {
  /** The whole dialect of templates; otherwise headings, paragraphs, lists, tables and emphasis, and all else is text. */
  readonly trusted?: boolean
  /** Blocks for `::: insert name`; a name with no blocks leaves nothing. */
  readonly inserts?: Readonly<Record<string, readonly Block[]>>
  /** Hears of wrong markup, which is then read as plain; without it wrong markup of templates throws. */
  readonly report?: (fault: Fault) => void
}

interface Context {
  readonly inserts: Readonly<Record<string, readonly Block[]>>
  readonly fault: (line: number, message: Sentence) => void
  readonly source: readonly string[]
  readonly words: (markdown: string) => Inline[]
}

/** Markdown as blocks of the tree: outermost headings at depth 1, no level skipped, no heading without something under it. */
export function parse(markdown: string, options: ParseOptions = {}): Block[] {
  const shielded = shield(markdown)
  const dialect = options.trusted ? templateMarkdown : plainMarkdown
  const report = options.report ?? (options.trusted ? refuse : () => {})
  const context: Context = {
    inserts: options.inserts ?? {},
    fault: (line, message) => report({ line, message }),
    source: shielded.split(/\r\n?|\n/),
    words: (line) => dialect.parseInline(line, {}).flatMap(wordsIn),
  }
  const tokens = dialect.parse(shielded, {})
  return settleDepths(dropEmptyHeadings(blocksOf(branches(tokens), 'body', context)))
}

/** One line of the templates' Markdown as inlines: a subject, a headline. */
export function parseLine(markdown: string): Inline[] {
  const tokens = templateMarkdown.parseInline(shield(markdown.replace(/\s*[\r\n]+\s*/g, ' ')), {})
  return tokens.flatMap(wordsIn)
}

function refuse(fault: Fault): never {
  throw new Error(`line ${fault.line}: ${fault.message.en}`)
}

function lineOf({ map }: Token): number {
  return (map?.[0] ?? 0) + 1
}

// One by one, because an insert must know which heading it stands under.
function blocksOf(nodes: readonly Branch[], style: StyleName, context: Context): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    if (node.token.type === 'directive_open') {
      const heading = blocks.findLast((block) => block.type === 'heading')
      blocks.push(...directive(node, heading?.depth ?? 0, context))
    } else blocks.push(...block(node, style, context))
  }
  return blocks
}

function block(node: Branch, style: StyleName, context: Context): Block[] {
  const { token } = node
  switch (token.type) {
    case 'heading_open': {
      const depth = headingDepth(Number(token.tag.slice(1)))
      return [{ type: 'heading', depth, style: headingStyle(depth), children: innerWords(node) }]
    }
    case 'paragraph_open': {
      const words = innerWords(node)
      return words.length > 0 ? [styled(style, words)] : []
    }
    case 'blockquote_open':
      return blocksOf(node.children, 'quote', context)
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(node, context)
    case 'table_open':
      return [table(node, context)]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'photo':
      return photo(token, context)
    default:
      throw new Error(`block token "${token.type}" is not of the dialect`)
  }
}

function innerWords({ children }: Branch): Inline[] {
  return children.flatMap(({ token }) => wordsIn(token))
}

function wordsIn(token: Token): Inline[] {
  return inlinesOf(token.children ?? [])
}

function list({ token, children }: Branch, context: Context): Block[] {
  const items = children
    .map((item): ListItem => ({ type: 'listItem', children: blocksOf(item.children, 'listItem', context) }))
    .filter((item) => item.children.length > 0)
  const start = Number(token.attrGet('start') ?? 1)
  if (items.length === 0) return []
  return [{ type: 'list', ordered: token.type === 'ordered_list_open', ...(start !== 1 && { start }), children: items }]
}

function table({ children }: Branch, context: Context): Table {
  const rows = children.flatMap((part) => part.children)
  const columns = rows[0]?.children ?? []
  return {
    type: 'table',
    align: columns.map(({ token }) => alignOf(token)),
    children: rows.map((row, index) => ({
      type: 'tableRow',
      header: index === 0,
      children: withExtra(
        row.children.map(cell),
        index === 0 ? [] : extraCells(row.token, columns.length, context),
        context,
      ),
    })),
  }
}

function cell(node: Branch): TableCell {
  return { type: 'tableCell', children: innerWords(node) }
}

function alignOf(token: Token): Align {
  const found = /text-align:(left|center|right)/.exec(String(token.attrGet('style')))
  return (found?.[1] ?? 'left') as Align
}

// GFM drops the cells of a row that has more of them than the header: their words would vanish without a sound.
function extraCells(row: Token, columns: number, context: Context): readonly string[] {
  const source = (context.source[lineOf(row) - 1] ?? '')
    .trim()
    .replace(/^[\s>]*\|/, '')
    .replace(/\|$/, '')
  const cells = source.split('|')
  if (cells.length <= columns) return []
  context.fault(lineOf(row), {
    vi: `Hàng này có ${cells.length} ô, tiêu đề bảng chỉ có ${columns}.`,
    en: `This row has ${cells.length} cells, the header of the table only ${columns}.`,
  })
  return cells.slice(columns)
}

/** The words of cells past the last column stay in the last column. */
function withExtra(cells: readonly TableCell[], extra: readonly string[], context: Context): readonly TableCell[] {
  const last = cells.at(-1)
  if (!last || extra.length === 0) return cells
  const words = extra.flatMap((markdown): Inline[] => [{ type: 'text', value: ' ' }, ...context.words(markdown.trim())])
  return [...cells.slice(0, -1), { ...last, children: [...last.children, ...words] }]
}

function photo(token: Token, context: Context): Block[] {
  const alt = unshield(token.content).trim()
  if (alt !== '') return [{ type: 'image', url: unshield(token.info), alt }]
  context.fault(lineOf(token), { vi: 'Ảnh không có lời mô tả.', en: 'A photo has no text alternative.' })
  return []
}

function directive(node: Branch, depth: number, context: Context): Block[] {
  const line = lineOf(node.token)
  const [name = '', ...rest] = node.token.info.split(/\s+/)
  const argument = unshield(rest.join(' '))
  if (name === '') {
    context.fault(line, { vi: 'Dấu ":::" này không đóng khối nào.', en: 'This ":::" closes no block.' })
    return []
  }
  if (!node.token.meta?.closed) {
    context.fault(line, { vi: `Khối "::: ${name}" không được đóng.`, en: `The block "::: ${name}" is never closed.` })
  }
  if (name === 'appendix') {
    return [
      { type: 'appendix', landscape: argument === 'landscape', children: blocksOf(node.children, 'body', context) },
    ]
  }
  if (name === 'chart') return chart(node, argument, context)
  if (name === 'insert') return insert(argument, line, depth, context)
  if (isStyleName(name)) return blocksOf(node.children, name, context)
  context.fault(line, { vi: `Không có kiểu đoạn nào tên là "${name}".`, en: `There is no style named "${name}".` })
  return blocksOf(node.children, 'body', context)
}

function insert(name: string, line: number, depth: number, context: Context): Block[] {
  if (Object.hasOwn(context.inserts, name)) return nestHeadings(context.inserts[name] ?? [], depth)
  context.fault(line, {
    vi: `Không có phần chèn nào tên là "${name}".`,
    en: `There is nothing to insert named "${name}".`,
  })
  return []
}

function chart(node: Branch, alt: string, context: Context): Block[] {
  const inner = blocksOf(node.children, 'body', context)
  const [table] = inner
  const drawn = inner.length === 1 && table?.type === 'table' ? chartOf(table, alt) : undefined
  if (drawn) return [drawn]
  context.fault(lineOf(node.token), {
    vi: 'Khối "::: chart" cần đúng một bảng ba cột: nhãn, tỷ lệ từ 0 đến 1, chữ bên thanh.',
    en: 'A "::: chart" block takes one table of three columns: label, share from 0 to 1, text beside the bar.',
  })
  return inner
}
