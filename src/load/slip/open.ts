/** A quote or bracket that is open at some place. */
export interface Opening {
  readonly sign: '"' | "'" | '{' | '['
  readonly at: number
}

// What may stand right before a quoted or bracketed value: the start of a line or value, an indicator, an opening bracket.
const valueStart = /(?:^|[\n\r]|[-:?,[{])[ \t]*$/u
const opensLine = /^([ \t]*)(?:.*[:-] +)?[|>][-+0-9]*[ \t]*(?:#.*)?$/u

/**
 * The quote or bracket that is open at `until`, innermost first: read from the start of the block so that an apostrophe inside
 * a plain value, a comment or a block scalar is not taken for one.
 */
export function openAt(text: string, from: number, until: number): Opening | undefined {
  const open: Opening[] = []
  let index = from
  while (index < until) {
    const sign = text.charAt(index)
    const lineStart = index === from || /[\n\r]/.test(text.charAt(index - 1))
    if (lineStart && open.length === 0) {
      const skipped = afterBlockScalar(text, index)
      if (skipped > until) return undefined
      if (skipped > index) {
        index = skipped
        continue
      }
    }
    if (sign === '#' && /(?:^|\s)$/.test(text.slice(Math.max(from, index - 1), index))) index = lineEnd(text, index)
    else if ((sign === '"' || sign === "'") && valueStart.test(text.slice(Math.max(from, index - 80), index))) {
      const end = closingQuote(text, index, sign)
      if (end < 0 || end >= until) return { sign, at: index }
      index = end + 1
    } else {
      track(open, sign, index, text.slice(Math.max(from, index - 80), index))
      index++
    }
  }
  return open.at(-1)
}

function track(open: Opening[], sign: string, at: number, before: string): void {
  if ((sign === '{' || sign === '[') && (open.length > 0 || valueStart.test(before))) open.push({ sign, at })
  else if (sign === '}' || sign === ']') open.pop()
}

function closingQuote(text: string, from: number, sign: string): number {
  for (let index = from + 1; index < text.length; index++) {
    const here = text.charAt(index)
    if (sign === '"' && here === '\\') index++
    else if (here === sign && sign === "'" && text.charAt(index + 1) === "'") index++
    else if (here === sign) return index
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\n\r]/)
  return end < 0 ? text.length : from + end
}

/** Past the lines of a block scalar whose header is the line at `start`; `start` itself when there is none. */
function afterBlockScalar(text: string, start: number): number {
  const end = lineEnd(text, start)
  const header = opensLine.exec(text.slice(start, end))
  if (!header) return start
  const indent = header[1]?.length ?? 0
  let next = end
  while (next < text.length) {
    const begin = next + (text.startsWith('\r\n', next) ? 2 : 1)
    const stop = lineEnd(text, begin)
    const line = text.slice(begin, stop)
    if (line.trim() !== '' && line.search(/\S/) <= indent) return begin
    next = stop
  }
  return text.length
}
