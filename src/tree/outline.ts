import { headingStyle } from './build.ts'
import type { Appendix, Block, Heading } from './nodes.ts'
import { plainText } from './text.ts'

/** The same blocks without headings that have nothing under them, or no words: templates may write headings unconditionally. */
export function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  // Read backwards: a heading goes if a heading of its own or a higher level follows it, or an appendix, or nothing.
  let under = 0
  for (const block of [...blocks].reverse()) {
    if (block.type === 'appendix') {
      under = 0
      kept.push(...appendixWithout(block))
      continue
    }
    if (isEnding(block)) under = 0
    else if (block.type !== 'heading') under = Number.POSITIVE_INFINITY
    else if (plainText(block.children).trim() === '' || block.depth >= under) continue
    else under = block.depth
    kept.push(block)
  }
  return kept.reverse()
}

/** What closes the document stands under no heading. */
function isEnding(block: Block): boolean {
  return block.type === 'paragraph' && ['closing', 'byline', 'source'].includes(block.style)
}

/** The first heading of an appendix is its title, whatever follows; an appendix of nothing else is none. */
function appendixWithout(appendix: Appendix): Appendix[] {
  const { title, rest } = parts(appendix)
  const children = dropEmptyHeadings(rest)
  return children.length === 0 ? [] : [{ ...appendix, children: [...title, ...children] }]
}

function parts({ children }: Appendix): { title: readonly Block[]; rest: readonly Block[] } {
  const titled = children[0]?.type === 'heading' ? 1 : 0
  return { title: children.slice(0, titled), rest: children.slice(titled) }
}

/** The same blocks with the outermost headings at depth 1 and no level skipped. */
export function settleDepths(blocks: readonly Block[]): Block[] {
  const open: number[] = []
  return blocks.map((block) => {
    if (block.type === 'appendix') {
      const { title, rest } = parts(block)
      return { ...block, children: [...settleDepths(title), ...settleDepths(rest)] }
    }
    if (block.type !== 'heading') return block
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.depth) open.pop()
    open.push(block.depth)
    return atDepth(block, open.length)
  })
}

/** Headings moved `by` levels inwards: how a text is put under a heading. */
export function nestHeadings(blocks: readonly Block[], by: number): Block[] {
  return blocks.map((block) => (block.type === 'heading' ? atDepth(block, block.depth + by) : block))
}

function atDepth(heading: Heading, level: number): Heading {
  const depth = headingDepth(level)
  return depth === heading.depth ? heading : { ...heading, depth, style: headingStyle(depth) }
}

/** A level within 1 to 6. */
export function headingDepth(level: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[Math.max(0, Math.min(5, level - 1))] ?? 6
}
