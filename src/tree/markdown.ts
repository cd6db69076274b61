import type { Token } from 'markdown-it'
import { headingStyle } from './build.ts'
import { plainMarkdown, templateMarkdown } from './dialect.ts'
import { chartOf, type Fault, isStyleName, styled } from './directives.ts'
import { shield, unshield } from './escape.ts'
import { type Branch, branches } from './inlines.ts'
import type { Block, Inline, ListItem, StyleName } from './nodes.ts'
import { dropEmptyHeadings, headingDepth, nestHeadings, settleDepths } from './outline.ts'
import { type Context, innerWords, lineOf, wordsIn } from './reading.ts'
import { tableOf } from './table.ts'

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
      return [tableOf(node, context)]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'photo':
      return photo(token, context)
    default:
      throw new Error(`block token "${token.type}" is not of the dialect`)
  }
}

function list({ token, children }: Branch, context: Context): Block[] {
  const items = children
    .map((item): ListItem => ({ type: 'listItem', children: blocksOf(item.children, 'listItem', context) }))
    .filter((item) => item.children.length > 0)
  const start = Number(token.attrGet('start') ?? 1)
  if (items.length === 0) return []
  return [{ type: 'list', ordered: token.type === 'ordered_list_open', ...(start > 1 && { start }), children: items }]
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
