import { lowerFirst, upperFirst } from './case.ts'

/** Quotes and brackets that may close after an end mark. */
const closers = '[”’"»)\\]]*'
const ended = new RegExp(`[.?!…:]${closers}$`)
/** A semicolon that ends no entity (`&amp;`). */
const semicolon = '(?<!&#?\\w{1,10});'
const trailing = new RegExp(`(?:[\\s,]|${semicolon})+(${closers})$`)
const endMarks = new RegExp(`(?:\\./\\.|(?<!\\.)\\.{1,2}|[\\s,]|${semicolon})+$`)

/** A sentence as it stands in running text: capital, one end mark (see `withEnd`). */
export function asSentence(text: string): string {
  return upperFirst(withEnd(text))
}

/**
 * The text with one end mark. What ends in `.` `?` `!` `…` or `:` (a closing quote or bracket may follow) gets none; a dangling
 * comma or semicolon, or a doubled full stop, becomes one full stop.
 */
export function withEnd(text: string): string {
  const bare = text.trim()
  const words = endsInWord(bare) ? bare : bare.replace(trailing, '$1')
  if (words === '') return ''
  if (endsInWord(words)) return `${words}.`
  const single = words.replace(/(?<!\.)\.\.$/, '.')
  return ended.test(single) ? single : `${single}.`
}

/** Whether the last character is a letter or digit: then there is no mark to look for. */
function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(-1))
}

/** The text without a final full stop, comma or semicolon (also `./.`); question marks, exclamation marks and `…` say something and stay. */
export function withoutEnd(text: string): string {
  const bare = text.trim()
  if (endsInWord(bare)) return bare
  return bare.replace(endMarks, '').replace(trailing, '$1')
}

/** A sentence as part of another: no end mark, first letter lowered where that is safe (see `lowerFirst`). */
export function asClause(text: string): string {
  return lowerFirst(withoutEnd(text))
}
