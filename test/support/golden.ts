import { strFromU8, unzipSync } from 'fflate'
import type { Diagnostic } from '../../src/diagnostic.ts'
import type { Block, Inline, Line, Root, Signatory } from '../../src/tree/nodes.ts'
import { type PdfWord, readPdf } from './pdf-text.ts'

/** Diagnostics as text: one a line, as an officer meets them. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  return lines(
    diagnostics.map(({ rule, severity, message, hint, at }) =>
      [`${at?.line}:${at?.column}`, severity, rule, message.vi, ...(hint ? [`→ ${hint.vi}`] : [])].join('  '),
    ),
  )
}

/** A document tree as text: one node a line, indented, words in their order. */
export function treeText({ meta, numbering, children }: Root): string {
  return lines([
    `root ${meta.kind} ${meta.standard} ${numbering}: ${meta.title}`,
    ...children.flatMap((block) => blockText(block, 1)),
  ])
}

function blockText(block: Block, depth: number): string[] {
  const node = (name: string, words = '', under: readonly string[] = []) => [
    `${'  '.repeat(depth)}${name}${words && ` ${words}`}`,
    ...under,
  ]
  const blocks = (children: readonly Block[], by = 1) => children.flatMap((child) => blockText(child, depth + by))
  const row = (line: Line) => blockText(line, depth + 1)
  const signatory = ({ capacity, name }: Signatory) => [...capacity, ...(name ? [name] : [])].flatMap(row)
  switch (block.type) {
    case 'heading':
      return node(
        `heading${block.depth} ${block.style}`,
        `${block.label ? `[${block.label.text}] ` : ''}${inlineText(block.children)}`,
      )
    case 'paragraph':
      return node(block.style, inlineText(block.children))
    case 'line':
      return node(
        `${block.style}${block.rule ? ` rule ${block.rule.length.toFixed(2)}` : ''}`,
        inlineText(block.children),
      )
    case 'caption':
      return node(block.slot ? 'caption slot' : 'caption', inlineText(block.children))
    case 'image':
      return node('image', `${block.url} “${block.alt}”`)
    case 'list':
      return node(
        block.ordered ? 'ordered list' : 'list',
        '',
        block.children.flatMap((item) => [
          `${'  '.repeat(depth + 1)}[${item.label?.text ?? ''}]`,
          ...blocks(item.children, 2),
        ]),
      )
    case 'table':
      return node(
        'table',
        block.align.join(' '),
        block.children.map(
          (cells) => `${'  '.repeat(depth + 1)}${cells.children.map((cell) => inlineText(cell.children)).join(' | ')}`,
        ),
      )
    case 'chart':
      return node(
        'chart',
        block.alt,
        block.rows.map(({ label, share, text }) => `${'  '.repeat(depth + 1)}${label} ${share} ${text}`),
      )
    case 'letterhead':
      return node('letterhead', '', [
        ...block.left.flatMap(row),
        `${'  '.repeat(depth)}beside`,
        ...block.right.flatMap(row),
      ])
    case 'title':
      return node('title', '', block.lines.flatMap(row))
    case 'signature': {
      const left =
        block.left?.type === 'recipients'
          ? [block.left.label, ...block.left.items].flatMap(row)
          : block.left
            ? signatory(block.left)
            : []
      return node('signature', '', [
        ...left,
        `${'  '.repeat(depth)}beside`,
        ...(block.right ? signatory(block.right) : []),
      ])
    }
    case 'appendix':
      return node(block.landscape ? 'appendix landscape' : 'appendix', '', blocks(block.children))
    case 'thematicBreak':
      return node('thematicBreak')
  }
}

function inlineText(inlines: readonly Inline[]): string {
  const text = (inline: Inline): string => {
    switch (inline.type) {
      case 'text':
        return inline.value
      case 'strong':
        return `**${inlineText(inline.children)}**`
      case 'emphasis':
        return `*${inlineText(inline.children)}*`
      case 'break':
        return ' ⏎ '
      case 'mention':
        return `@${inline.id}(${inlineText(inline.children)})`
    }
  }
  return inlines.map(text).join('')
}

/** `word/document.xml` with one element a line. */
export function docxXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml']
  if (!part) throw new Error('the document has no word/document.xml')
  return lines([
    strFromU8(part)
      .replace(/ xmlns:\w+="[^"]*"/g, '')
      .replaceAll('><', '>\n<'),
  ])
}

/** Every line of a PDF as `page x y font size | words`, furniture last; lengths in pt. */
export function pdfLines(bytes: Uint8Array): string {
  const { words, artifacts } = readPdf(bytes)
  return lines([...grouped(words), ...grouped(artifacts).map((line) => `${line} (artifact)`)])
}

function grouped(words: readonly PdfWord[]): string[] {
  const rows: PdfWord[][] = []
  for (const word of words) {
    const last = rows.at(-1)?.at(-1)
    const same =
      last && last.page === word.page && last.y === word.y && last.font === word.font && last.size === word.size
    if (same && word.x > last.x) rows.at(-1)?.push(word)
    else rows.push([word])
  }
  return rows.map((row) => {
    const [{ page, x, y, font, size, tag } = { page: 0, x: 0, y: 0, font: '', size: 0, tag: '' }] = row
    return `${page} ${x.toFixed(1)} ${y.toFixed(1)} ${font} ${size} ${tag} | ${row.map(({ text }) => text).join(' ')}`
  })
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n').trimEnd()}\n`
}
