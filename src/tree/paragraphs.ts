import type { Block, Inline, Paragraph } from './nodes.ts'
import { plainText } from './text.ts'

/** How many words a paragraph of running text should have. */
export interface ParagraphLength {
  readonly min: number
  readonly max: number
}

/** Body paragraphs joined to the one before when too short, cut after a sentence when too long; no word is added or lost. */
export function balanceParagraphs(blocks: readonly Block[], length: ParagraphLength): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const at = joined.findLastIndex((before) => !passed.has(before.type))
    const before = joined[at]
    if (isBody(block) && before && isBody(before) && belongs(before, block, length)) joined[at] = join(before, block)
    else joined.push(block)
  }
  return joined.flatMap((block) => (isBody(block) && wordsIn(block) > length.max ? cut(block, length.max) : [block]))
}

/** Pictures and their captions stand between paragraphs without parting them. */
const passed: ReadonlySet<Block['type']> = new Set(['image', 'caption'])

function belongs(before: Paragraph, block: Paragraph, { min, max }: ParagraphLength): boolean {
  const [one, two] = [wordsIn(before), wordsIn(block)]
  return Math.min(one, two) < min && one + two <= max
}

function join(before: Paragraph, block: Paragraph): Paragraph {
  return { ...before, children: [...before.children, { type: 'text', value: ' ' }, ...block.children] }
}

function isBody(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.style === 'body'
}

function wordsIn(block: Paragraph): number {
  return countWords(plainText(block.children))
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/** Sentences gathered into the fewest paragraphs that stay within `max`, of about equal length. */
function cut(paragraph: Paragraph, max: number): Paragraph[] {
  const sentences = splitSentences(paragraph.children)
  const sizes = sentences.map((sentence) => countWords(plainText(sentence)))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const target = total / Math.ceil(total / max)
  const groups: Inline[][] = [[]]
  let words = 0
  sentences.forEach((sentence, index) => {
    const size = sizes[index] ?? 0
    if (words > 0 && words + size / 2 > target) {
      groups.push([])
      words = 0
    }
    groups.at(-1)?.push(...sentence)
    words += size
  })
  return groups.map((children) => ({ ...paragraph, children: trimEnds(children) }))
}

/** Runs of inlines, each ending with the end of a sentence; only plain text is cut. */
function splitSentences(inlines: readonly Inline[]): Inline[][] {
  const sentences: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      sentences.at(-1)?.push(inline)
      continue
    }
    const pieces = inline.value.split(/(?<=[.!?…]["”’)]*\s)(?=["“(]?\p{Lu})/u)
    pieces.forEach((value, index) => {
      if (index > 0) sentences.push([])
      if (value) sentences.at(-1)?.push({ type: 'text', value })
    })
    if (/[.!?…]["”’)]*\s+$/u.test(inline.value)) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

function trimEnds(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, index) => {
    if (inline.type !== 'text') return inline
    const start = index === 0 ? inline.value.trimStart() : inline.value
    return { ...inline, value: index === inlines.length - 1 ? start.trimEnd() : start }
  })
}
