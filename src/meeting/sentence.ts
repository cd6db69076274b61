/** A piece of a sentence: words, or a citation of a figure by id. */
export type Piece = string | { readonly figure: string }

/** A citation in a sentence: its id, and where its first brace stands (UTF-16 units). */
export interface Citation {
  readonly figure: string
  readonly index: number
}

// One brace, an id, one brace, beside no other brace and not after a backslash; or a brace kept as it is.
const citation = /\\([{}])|(?<![{}\\])\{([a-z0-9-]+)\}(?![{}])/g

/** Most sentences have no brace at all. */
function mayCite(sentence: string): boolean {
  return sentence.includes('{') || sentence.includes('}')
}

/** Words and citations in turn; `\{` and `\}` become braces. */
export function splitCitations(sentence: string): Piece[] {
  if (!mayCite(sentence)) return sentence === '' ? [] : [sentence]
  const pieces: Piece[] = []
  let words = ''
  let from = 0
  for (const match of sentence.matchAll(citation)) {
    const [whole, brace, figure] = match
    words += sentence.slice(from, match.index) + (brace ?? '')
    from = match.index + whole.length
    if (figure === undefined) continue
    if (words !== '') pieces.push(words)
    pieces.push({ figure })
    words = ''
  }
  words += sentence.slice(from)
  return words === '' ? pieces : [...pieces, words]
}

/** Every citation of a sentence, in order. */
export function citationsIn(sentence: string): Citation[] {
  if (!mayCite(sentence)) return []
  return [...sentence.matchAll(citation)].flatMap(({ index, 2: figure }) =>
    figure === undefined ? [] : [{ figure, index }],
  )
}
