import { formatAt } from '../../standards/index.ts'
import type { Block, Inline, List, ListItem } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { baseNumbers } from './numbering-part.ts'
import { type OwnProperties, paragraph } from './paragraphs.ts'
import { runs } from './runs.ts'
import { listStyleId } from './style-names.ts'

/** How deep a list lies among lists of each sort, from 1. */
export interface ListDepths {
  readonly ordered: number
  readonly marked: number
}

/** What the first item says beside its style, and whether the last one stays with what follows. */
export interface ListEnds {
  readonly first: OwnProperties
  readonly keepLast: boolean
}

/** Writes the blocks inside an item that are not its words. */
export type WriteBlocks = (blocks: readonly Block[], depths: ListDepths) => string

/** The paragraphs of a list, counted by Word; what an item holds beside its first paragraph follows it. */
export function listBlocks(
  list: List,
  depths: ListDepths,
  context: Context,
  { first, keepLast }: ListEnds,
  write: WriteBlocks,
): string {
  const depth = list.ordered ? depths.ordered : depths.marked
  const inner = list.ordered ? { ...depths, ordered: depth + 1 } : { ...depths, marked: depth + 1 }
  const style = listStyleId(list.ordered, depth)
  const numbers = itemNumbers(list, depth, context)
  const last = list.children.length - 1
  let xml = ''
  for (const [index, item] of list.children.entries()) {
    const [words, rest] = split(item)
    const own = {
      ...(index === 0 && first),
      ...(keepLast && index === last && { keepNext: true }),
      ...numbered(list.ordered, depth, numbers[index] ?? baseNumbers.marks),
    }
    xml += paragraph(style, runs(words, context.standard.styles.listItem), own) + write(rest, inner)
  }
  return xml
}

/** The words beside the label, and what follows them. */
function split({ children }: ListItem): [readonly Inline[], readonly Block[]] {
  const [first, ...rest] = children
  return first?.type === 'paragraph' ? [first.children, rest] : [[], children]
}

function numbered(ordered: boolean, depth: number, id: number): OwnProperties {
  // Marks are counted by their style alone; so are the first five depths of it.
  if (!ordered && depth <= 5) return {}
  return { number: { id, level: Math.min(depth, 9) - 1 } }
}

/** The number of each item: one for the list, and a new one where letters leave Word's row. */
function itemNumbers(list: List, depth: number, { standard, numbering }: Context): number[] {
  if (!list.ordered) return []
  const format = formatAt(standard.lists.ordered, depth)
  const level = Math.min(depth, 9) - 1
  const first = list.start ?? 1
  if (format?.count !== 'letter') {
    const number = numbering.begin('ordered', [{ level, start: first }])
    return list.children.map(() => number)
  }
  let number = 0
  return list.children.map((_, index) => {
    number = numbering.beginLetter('ordered', level, first + index, format.text, index > 0) ?? number
    return number
  })
}
