import type { Block, Inline, Line, Signatory } from './nodes.ts'

/** The same blocks with `change` applied to each run of inlines, in reading order. */
export function mapInlines(
  blocks: readonly Block[],
  change: (inlines: readonly Inline[]) => readonly Inline[],
): Block[] {
  const line = (node: Line): Line => ({ ...node, children: change(node.children) })
  const signatory = (node: Signatory): Signatory => ({
    ...node,
    capacity: node.capacity.map(line),
    ...(node.name && { name: line(node.name) }),
  })
  const map = (block: Block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'caption':
        return { ...block, children: change(block.children) }
      case 'line':
        return line(block)
      case 'list':
        return { ...block, children: block.children.map((item) => ({ ...item, children: item.children.map(map) })) }
      case 'table':
        return {
          ...block,
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({ ...cell, children: change(cell.children) })),
          })),
        }
      case 'letterhead':
        return { ...block, left: block.left.map(line), right: block.right.map(line) }
      case 'title':
        return { ...block, lines: block.lines.map(line) }
      case 'appendix':
        return { ...block, children: block.children.map(map) }
      case 'signature': {
        const left =
          block.left?.type === 'recipients'
            ? { ...block.left, label: line(block.left.label), items: block.left.items.map(line) }
            : block.left && signatory(block.left)
        return { ...block, ...(left && { left }), ...(block.right && { right: signatory(block.right) }) }
      }
      case 'image':
      case 'chart':
      case 'thematicBreak':
        return block
    }
  }
  return blocks.map(map)
}
