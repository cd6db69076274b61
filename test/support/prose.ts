import type { Figure } from '../../src/meeting/figures.ts'
import { formatNumber } from '../../src/text/number-format.ts'
import type { Block, Root } from '../../src/tree/nodes.ts'
import { plainText } from '../../src/tree/text.ts'

/** Words of a text, parted by blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}

/** The texts of running words: paragraphs and list items, each with its style; tables, frames and captions left out. */
export function runningTexts(root: Root): { style: string; text: string }[] {
  return root.children.flatMap(textsOf)
}

function textsOf(block: Block): { style: string; text: string }[] {
  if (block.type === 'paragraph') return [{ style: block.style, text: plainText(block.children) }]
  if (block.type === 'list')
    return block.children
      .flatMap((item) => item.children.flatMap(textsOf))
      .map(({ text }) => ({ style: 'listItem', text }))
  return block.type === 'appendix' ? block.children.flatMap(textsOf) : []
}

/** Headings nothing stands under before the next of their depth, or before what closes the document. */
export function emptyHeadings({ children }: Root): string[] {
  return children.flatMap((block, index) => {
    if (block.type !== 'heading') return []
    const next = children[index + 1]
    const filled = next !== undefined && !closes(next) && (next.type !== 'heading' || next.depth > block.depth)
    return filled ? [] : [plainText(block.children)]
  })
}

function closes(block: Block): boolean {
  return block.type === 'signature' || (block.type === 'paragraph' && /^(?:closing|byline|source)$/u.test(block.style))
}

/** Slips no editor lets pass, with a few words round them. */
export function slipsIn(text: string): string[] {
  const slips: readonly RegExp[] = [
    /[,;:!?]\s*[.,;:!?]|\.\s*[,;:!?]|(?<!\.)\.\.(?!\.)/gu, // two marks in a row
    /\s[,.;:!?](?=\s|$)/gu, // a blank before a mark
    /(?<![\p{L}\p{N}])(\p{L}+ \p{L}+) \1(?![\p{L}\p{N}])/giu, // "đồng chí đồng chí", "đề nghị đề nghị"
    /(?<=[\p{L}\p{N})”][.!?]) \p{Ll}/gu, // a sentence that begins small
    /\(\s*\)|undefined|NaN|\[object/gu,
  ]
  const clean = text.replaceAll('./.', '.')
  return slips.flatMap((slip) =>
    [...clean.matchAll(slip)].map(({ index = 0 }) => clean.slice(Math.max(index - 25, 0), index + 25)),
  )
}

/** Where the number of a figure with a unit stands in running words without it. */
export function numbersWithoutUnit(figure: Figure, text: string): string[] {
  const { unit, about = '' } = figure
  const number = figure.done ?? figure.value
  if (!unit || !number || figure.show === 'percent') return []
  const shown = formatNumber(number)
  // Short numbers are said of other things too.
  if (shown.replace(/\D/gu, '').length < 3) return []
  const pattern = new RegExp(`(?<![\\d.,/])${shown.replaceAll('.', '\\.')}(?![\\d])(?![.,]\\d)`, 'gu')
  return [...text.matchAll(pattern)].flatMap(({ index = 0 }) => {
    const after = text
      .slice(index + shown.length)
      .replace(/^\/[\d.,]*\d/u, '')
      .replace(/^[\s\u00a0]+/u, '')
      .toLowerCase()
    const said = [unit, about].some(
      (words) => words !== '' && after.startsWith(words.toLowerCase().split(' ')[0] ?? ''),
    )
    return said || /^[%‰°]/u.test(unit) ? [] : [text.slice(Math.max(index - 20, 0), index + 40)]
  })
}
