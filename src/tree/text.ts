import type { Inline, Label, Node } from './nodes.ts'

/** The words of a run of inlines; a forced break is one space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('')
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return ' '
    case 'strong':
    case 'emphasis':
    case 'mention':
      return plainText(inline.children)
  }
}

/** Every word of a tree in reading order, labels of headings and lists included: what each writer must say. */
export function wordsOf(node: Node): string[] {
  return pieces(node).flatMap((piece) => piece.split(/\s+/u).filter(Boolean))
}

/** Runs of text no word crosses: one for each label, line, paragraph, cell. */
function pieces(node: Node): string[] {
  switch (node.type) {
    case 'text':
    case 'break':
    case 'strong':
    case 'emphasis':
    case 'mention':
      return [inlineText(node)]
    case 'paragraph':
    case 'line':
    case 'caption':
    case 'tableCell':
      return [plainText(node.children)]
    case 'heading':
      return [...labelText(node.label), plainText(node.children)]
    case 'listItem':
      return [...labelText(node.label), ...node.children.flatMap(pieces)]
    case 'root':
    case 'list':
    case 'table':
    case 'tableRow':
    case 'appendix':
      return node.children.flatMap(pieces)
    case 'title':
      return node.lines.flatMap(pieces)
    case 'letterhead':
      return [...node.left, ...node.right].flatMap(pieces)
    case 'signature':
      return [node.left, node.right].flatMap((side) => (side ? pieces(side) : []))
    case 'signatory':
      return [...node.capacity, ...(node.name ? [node.name] : [])].flatMap(pieces)
    case 'recipients':
      return [node.label, ...node.items].flatMap(pieces)
    case 'chart':
      return node.rows.flatMap(({ label, text }) => [label, text])
    case 'image':
    case 'thematicBreak':
      return []
  }
}

function labelText(label: Label | undefined): string[] {
  return label ? [label.text] : []
}
