import { text } from '../tree/build.ts'
import type { Block, Inline, Paragraph } from '../tree/nodes.ts'
import { plainText } from '../tree/text.ts'
import type { Standard } from './standard.ts'

/** Stops and separators at the end of words, the official "./." among them. */
const closing = /(?:\s*(?:\.\/\.|[.;,]))*\s*$/u

/** A stop that a closing quotation mark or bracket hides. */
const hidden = /[.;,]+(?=["”’»)\]]+\s*$)/u

/** The same words ending in `mark` and in no other stop, in a closing quotation either; "?", "!" and "…" stay as they are. */
export function endingWith(inlines: readonly Inline[], mark: string): readonly Inline[] {
  const words = plainText(inlines).trimEnd()
  if (mark === '' || words === '' || /[?!…:]["”’»)\]]*$/u.test(words)) return inlines
  return [...withoutClosing(inlines), text(mark)].reduce<Inline[]>(joined, [])
}

function withoutClosing(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  if (!last || last.type === 'break') return inlines
  const before = inlines.slice(0, -1)
  if (last.type === 'text') {
    const value = last.value.replace(closing, '').replace(hidden, '')
    // The stop may stand alone after emphasis or a name.
    return value === '' ? withoutClosing(before) : [...before, { ...last, value }]
  }
  return [...before, { ...last, children: withoutClosing(last.children) }]
}

function joined(done: Inline[], next: Inline): Inline[] {
  const last = done.at(-1)
  return last?.type === 'text' && next.type === 'text'
    ? [...done.slice(0, -1), text(last.value + next.value)]
    : [...done, next]
}

/** The body with its last sentence closed by `mark`. Photos and tables after it are not sentences. */
export function closed(blocks: readonly Block[], mark: string): Block[] {
  const at = blocks.findLastIndex(({ type }) => type !== 'image' && type !== 'caption')
  return blocks.map((block, index) => (index === at ? closedBlock(block, mark) : block))
}

function closedBlock(block: Block, mark: string): Block {
  if (block.type === 'paragraph') return { ...block, children: endingWith(block.children, mark) }
  if (block.type !== 'list') return block
  const items = block.children.map((item, index) =>
    index === block.children.length - 1 ? { ...item, children: closed(item.children, mark) } : item,
  )
  return { ...block, children: items }
}

/** Căn cứ lines with the prefix and marks of the standard; a run of them is one list. */
export function markedBasis(blocks: readonly Block[], { prefix, separator, last }: Standard['basis']): Block[] {
  return blocks.map((block, index) => {
    if (!isBasis(block)) return block
    const ends = endingWith(block.children, isBasis(blocks[index + 1]) ? separator : last)
    return { ...block, children: prefix === '' ? ends : [text(prefix), ...ends].reduce<Inline[]>(joined, []) }
  })
}

function isBasis(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && block.style === 'basis'
}
