import type {
  Align,
  Block,
  Break,
  Emphasis,
  Heading,
  Inline,
  Label,
  Line,
  List,
  ListItem,
  Mention,
  MentionForm,
  Meta,
  Paragraph,
  Root,
  Rule,
  Scheme,
  Strong,
  StyleName,
  Table,
  TableRow,
  Text,
} from './nodes.ts'

type Words = string | Inline | readonly Inline[]

/** Words as inlines: a string is one text node, an empty one none. */
export function inlines(words: Words): readonly Inline[] {
  if (typeof words === 'string') return words === '' ? [] : [text(words)]
  return 'type' in words ? [words] : words
}

export function text(value: string): Text {
  return { type: 'text', value }
}

export function strong(words: Words): Strong {
  return { type: 'strong', children: inlines(words) }
}

export function emphasis(words: Words): Emphasis {
  return { type: 'emphasis', children: inlines(words) }
}

export function lineBreak(): Break {
  return { type: 'break' }
}

export function mention(id: string, form: MentionForm = 'auto'): Mention {
  return { type: 'mention', id, form, children: [] }
}

export function paragraph(words: Words, style: StyleName = 'body'): Paragraph {
  return { type: 'paragraph', style, children: inlines(words) }
}

export function heading(
  depth: Heading['depth'],
  words: Words,
  style: StyleName = headingStyle(depth),
  label?: Label,
): Heading {
  return { type: 'heading', depth, style, ...(label && { label }), children: inlines(words) }
}

/** The style of a heading until a standard's numbering gives it its own. */
export function headingStyle(depth: Heading['depth']): StyleName {
  const styles = { 1: 'section', 2: 'subsection', 3: 'subsubsection', 4: 'point', 5: 'point', 6: 'point' } as const
  return styles[depth]
}

/** One line of a letterhead, title or ending. */
export function line(style: StyleName, words: Words, rule?: Rule): Line {
  return { type: 'line', style, children: inlines(words), ...(rule && { rule }) }
}

export function listItem(children: readonly Block[] | string, label?: Label): ListItem {
  const blocks = typeof children === 'string' ? [paragraph(children, 'listItem')] : children
  return { type: 'listItem', ...(label && { label }), children: blocks }
}

export function list(items: readonly (ListItem | string)[], ordered = false): List {
  return { type: 'list', ordered, children: items.map((item) => (typeof item === 'string' ? listItem(item) : item)) }
}

/** A table of words; the first row is the header. */
export function table(
  rows: readonly (readonly Words[])[],
  align: readonly Align[] = (rows[0] ?? []).map(() => 'left'),
): Table {
  const row = (cells: readonly Words[], index: number): TableRow => ({
    type: 'tableRow',
    header: index === 0,
    children: cells.map((cell) => ({ type: 'tableCell', children: inlines(cell) })),
  })
  return { type: 'table', align, children: rows.map(row) }
}

export function root(meta: Meta, children: readonly Block[], numbering: Scheme = 'sections'): Root {
  return { type: 'root', meta, numbering, children }
}
