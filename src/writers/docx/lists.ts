import { type IParagraphOptions, Paragraph } from 'docx'
import { formatAt } from '../../standards/index.ts'
import type { Block, List, ListItem } from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { baseNumbers } from './numbering-part.ts'
import { runs } from './runs.ts'
import { listStyleId } from './style-names.ts'

/** How deep a list lies among lists of each sort, from 1. */
export interface ListDepths {
  readonly ordered: number
  readonly marked: number
}

/** What the first item says beside its style, and whether the last one stays with what follows. */
export interface ListEnds {
  readonly first: IParagraphOptions
  readonly keepLast: boolean
}

/** Writes the blocks inside an item that are not its words. */
export type WriteBlocks<T> = (blocks: readonly Block[], depths: ListDepths) => T[]

/** The paragraphs of a list, counted by Word; what an item holds beside its first paragraph follows it. */
export function listBlocks<T>(
  list: List,
  depths: ListDepths,
  context: Context,
  ends: ListEnds,
  write: WriteBlocks<T>,
): (Paragraph | T)[] {
  const depth = list.ordered ? depths.ordered : depths.marked
  const inner = list.ordered ? { ...depths, ordered: depth + 1 } : { ...depths, marked: depth + 1 }
  const numbers = itemNumbers(list, depth, context)
  return list.children.flatMap((item, index) => {
    const options = numbered(list.ordered, depth, numbers[index] ?? baseNumbers.marks)
    const around = {
      ...(index === 0 && ends.first),
      ...(ends.keepLast && index === list.children.length - 1 && { keepNext: true }),
    }
    const [first, rest] = split(item)
    const style = context.standard.styles.listItem
    return [new Paragraph({ ...options, ...around, children: first ? runs(first, style) : [] }), ...write(rest, inner)]
  })
}

/** The words beside the label, and what follows them. */
function split({
  children,
}: ListItem): [Extract<Block, { type: 'paragraph' }>['children'] | undefined, readonly Block[]] {
  const [first, ...rest] = children
  return first?.type === 'paragraph' ? [first.children, rest] : [undefined, children]
}

function numbered(ordered: boolean, depth: number, number: number): IParagraphOptions {
  const level = Math.min(depth, 9) - 1
  const style = listStyleId(ordered, depth)
  // Marks are counted by their style alone; so are the first five depths of it.
  if (!ordered && depth <= 5) return { style }
  return { style, numbering: { reference: 'n', instance: number, level, custom: true } }
}

/** The number of each item: one for the list, and a new one where letters leave Word's row. */
function itemNumbers(list: List, depth: number, { standard, numbering }: Context): number[] {
  if (!list.ordered) return list.children.map(() => baseNumbers.marks)
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
