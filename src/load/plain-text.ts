import { linesOf } from './lines.ts'
import type { Words } from './markdown-text.ts'

/** The paragraphs of a plain text: a line each, but a line that was broken to fit the page goes on with the one before it. */
export function plainText(text: string): Words[] {
  const lines = linesOf(text)
  const paragraphs: { text: string; offsets: number[] }[] = []
  let before = ''
  for (let line = 0; line < lines.count; line += 1) {
    const words = lines.text(line)
    const last = paragraphs.at(-1)
    if (last && goesOn(before, words)) {
      last.text = `${last.text.trimEnd()} ${words}`
      last.offsets.length = last.text.length - words.length - 1
      last.offsets.push(lines.start(line) - 1, ...unitsOf(words, lines.start(line)))
    } else if (words.trim() !== '') paragraphs.push({ text: words, offsets: unitsOf(words, lines.start(line)) })
    before = words
  }
  return paragraphs
}

function unitsOf(words: string, from: number): number[] {
  return Array.from({ length: words.length }, (_, index) => from + index)
}

/** A long line without an end mark, and one that begins in the middle of a sentence. */
function goesOn(before: string, words: string): boolean {
  return before.trim().length >= 40 && !/[.:;!?…]["”»)]*\s*$/u.test(before) && /^\p{Ll}/u.test(words)
}
