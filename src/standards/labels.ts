import { listLetter } from '../text/letters.ts'
import { toRoman } from '../text/roman.ts'
import { ordinalInWords } from '../text/words.ts'
import type { Block, Heading, Label, List, ListItem, Scheme } from '../tree/nodes.ts'
import { upperCased } from './lines.ts'
import type { Count, LabelFormat, Standard } from './standard.ts'

/** A number as a level counts it; nothing where it does not count. */
export function counted(number: number, count: Count): string {
  switch (count) {
    case 'decimal':
      return String(number)
    case 'roman':
      return toRoman(number)
    case 'letter':
      return listLetter(number)
    case 'ordinal':
      return ordinalInWords(number)
    case 'none':
      return ''
  }
}

/** The format of a level: the deepest one serves for all below it. */
export function formatAt(formats: readonly LabelFormat[], depth: number): LabelFormat | undefined {
  return formats[depth - 1] ?? formats.at(-1)
}

/** Headings of an appendix count from their own I., whatever the document's outermost level is. */
export function appendixScheme(scheme: Scheme): Scheme {
  return scheme === 'parts' || scheme === 'articles' ? 'sections' : scheme
}

/** Blocks with every heading styled and labelled by the scheme, and every list item labelled. Appendices are left alone. */
export function labelled(blocks: readonly Block[], standard: Standard, scheme: Scheme): Block[] {
  const counters = new Counters(standard.numbering[scheme])
  return blocks.map((block) => {
    if (block.type === 'heading') return labelledHeading(block, standard, scheme, counters)
    return block.type === 'list' ? labelledList(block, standard.lists, 1, 1) : block
  })
}

function labelledHeading(heading: Heading, standard: Standard, scheme: Scheme, counters: Counters): Heading {
  const format = formatAt(standard.numbering[scheme], heading.depth)
  if (!format) return heading
  const text = counters.next(heading.depth)
  const { label: _, ...unlabelled } = heading
  return {
    ...unlabelled,
    style: format.style,
    ...(text !== '' && { label: { text, ...(format.above && { above: true }) } }),
    children: standard.styles[format.style].upper ? upperCased(heading.children) : heading.children,
  }
}

/** The numbers of the headings seen so far: a higher heading begins those below it anew, as Word counts them. */
export class Counters {
  readonly #formats: readonly LabelFormat[]
  readonly #numbers: number[] = []

  constructor(formats: readonly LabelFormat[]) {
    this.#formats = formats
  }

  /** The number of the latest heading at this depth; 0 before the first. */
  at(depth: number): number {
    return this.#numbers[depth - 1] ?? 0
  }

  /** The label of the next heading at this depth. */
  next(depth: number): string {
    this.#numbers[depth - 1] = (this.#numbers[depth - 1] ?? 0) + 1
    for (let below = depth; below < this.#numbers.length; below++)
      if (!this.#formats[below]?.continues) this.#numbers[below] = 0
    return written(formatAt(this.#formats, depth)?.text ?? '', this.#formats, (level) => this.#numbers[level - 1] ?? 1)
  }
}

/** A label pattern with its numbers in place. */
function written(pattern: string, formats: readonly LabelFormat[], number: (level: number) => number): string {
  return pattern.replace(/%(\d)/gu, (_, digit: string) => {
    const level = Number(digit)
    return counted(Math.max(1, number(level)), formatAt(formats, level)?.count ?? 'decimal')
  })
}

/** `ordered` and `marked`: how deep this list lies among lists of its own sort, from 1. */
function labelledList(list: List, lists: Standard['lists'], ordered: number, marked: number): List {
  const labelOf = (index: number): string =>
    list.ordered
      ? written(formatAt(lists.ordered, ordered)?.text ?? '', lists.ordered, () => (list.start ?? 1) + index)
      : (lists.marks[marked - 1] ?? lists.marks.at(-1) ?? '-')
  const inner: [number, number] = list.ordered ? [ordered + 1, marked] : [ordered, marked + 1]
  return {
    ...list,
    children: list.children.map((item, index) => labelledItem(item, { text: labelOf(index) }, lists, inner)),
  }
}

function labelledItem(item: ListItem, label: Label, lists: Standard['lists'], inner: [number, number]): ListItem {
  const children = item.children.map((block) => (block.type === 'list' ? labelledList(block, lists, ...inner) : block))
  return { ...item, label, children }
}
