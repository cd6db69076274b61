import MarkdownIt from 'markdown-it'
import { linesOf } from './lines.ts'

/** Words of a text file, and for each of their UTF-16 units the offset it has in the file. */
export interface Words {
  readonly text: string
  readonly offsets: readonly number[]
}

const reader = new MarkdownIt({ html: true })

/** The running text of a Markdown file, one for each heading, paragraph, item and cell; without code and without marks of markup. */
export function markdownText(text: string): Words[] {
  const lines = linesOf(text)
  let at = 0
  let map: readonly [number, number] = [0, 0]
  return reader.parse(text, {}).flatMap((token) => {
    // Cells stand in the lines of their row.
    map = token.map ?? map
    if (token.type !== 'inline') return []
    at = Math.max(at, lines.start(map[0]))
    const end = lines.start(map[1])
    const offsets: number[] = []
    for (const line of token.content.split('\n')) {
      const from = text.indexOf(line, at)
      // A line the parser rewrote (a tab, an escaped bar in a cell) has no one place.
      if (from < 0 || from > end) return []
      if (offsets.length > 0) offsets.push(Math.max(from - 1, 0))
      for (let index = 0; index < line.length; index += 1) offsets.push(from + index)
      at = from + line.length
    }
    return [withoutMarks({ text: token.content.replaceAll('\n', ' '), offsets })]
  })
}

// Targets of links, tags, emphasis, escapes; a code span stays as it is, since no check looks into it.
const marks =
  /`+[^`]*`+|!?\[(?=[^[\]]*\]\()|\]\([^()\s]*(?:\s+"[^"]*")?\)|<\/?[a-z][^<>]*>|[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}|\\[!-/:-@[-`{-~]/giu

/** Without markup. */
function withoutMarks({ text, offsets }: Words): Words {
  const parts: string[] = []
  const kept: number[] = []
  let done = 0
  const keep = (to: number) => {
    parts.push(text.slice(done, to))
    for (const offset of offsets.slice(done, to)) kept.push(offset)
  }
  for (const { index, 0: mark } of text.matchAll(marks)) {
    // An underscore inside a word is part of it.
    const inWord = /^[\p{L}\p{Nd}]_[\p{L}\p{Nd}]/u.test(text.slice(Math.max(index - 1, 0), index + 2))
    if (mark.startsWith('`') || inWord) continue
    keep(index)
    // Of an escape the sign after it stays.
    done = index + (mark.startsWith('\\') ? 1 : mark.length)
  }
  keep(text.length)
  return { text: parts.join(''), offsets: kept }
}
