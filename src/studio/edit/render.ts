import { isObject, type Raw } from '../../load/raw.ts'

/** How a text is quoted in YAML. */
export type Quote = 'plain' | 'single' | 'double'

/** Longest flow collection that is written on one line, in characters. */
const LONGEST = 100

/** A value on one line, as inside brackets. */
export function flow(value: Raw): string {
  if (typeof value === 'string') return scalar(value, 'plain', true)
  if (!isObject(value)) return `[${value.map(flow).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, inner]) => `${scalar(key, 'plain', true)}: ${flow(inner)}`)
    .join(', ')}}`
}

/** A text as YAML on one line, quoted as asked where that can say it. */
export function scalar(text: string, quote: Quote = 'plain', inFlow = false): string {
  if (/[\n\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return JSON.stringify(text)
  if (quote === 'double') return JSON.stringify(text)
  return quote === 'plain' && isPlain(text, inFlow) ? text : `'${text.replaceAll("'", "''")}'`
}

/** What stands after `key:` in a block, its space or line break included; lines after the first are indented by `indent`. */
export function afterKey(value: Raw, indent: number, quote: Quote = 'plain'): string {
  if (typeof value === 'string') return ` ${inBlock(value, indent, quote)}`
  if (fitsLine(value)) return ` ${flow(value)}`
  return `\n${block(value, indent)}`
}

/** What stands after `- `. */
export function afterDash(value: Raw, indent: number, compact = false): string {
  if (typeof value === 'string') return inBlock(value, indent, 'plain')
  if (isEmpty(value) || (compact && isShort(value)) || !isObject(value)) return flow(value)
  return block(value, indent).slice(indent)
}

/** A collection over lines, each indented by `indent`. */
function block(value: Raw, indent: number): string {
  const margin = ' '.repeat(indent)
  if (typeof value === 'string') return `${margin}${inBlock(value, indent, 'plain')}`
  if (!isObject(value)) return value.map((item) => `${margin}- ${afterDash(item, indent + 2)}`).join('\n')
  return Object.entries(value)
    .map(([key, inner]) => `${margin}${keyText(key)}:${afterKey(inner, indent + 2)}`)
    .join('\n')
}

/** A key of a block. */
export function keyText(key: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(key) ? scalar(key) : scalar(key, 'single')
}

/** A text of several lines is written as such where YAML gives it back as it is. */
function inBlock(text: string, indent: number, quote: Quote): string {
  const lines = text.split('\n')
  const isLiteral = lines.length > 1 && /^\S/u.test(text) && /\S$/u.test(text) && !/[^\n\P{Cc}]|\s\n/u.test(text)
  if (!isLiteral) return scalar(text, quote)
  return `|-\n${lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n')}`
}

function fitsLine(value: Raw): boolean {
  if (isEmpty(value)) return true
  return Array.isArray(value) && value.every((item) => typeof item === 'string') && isShort(value)
}

function isShort(value: Raw): boolean {
  const written = flow(value)
  return written.length <= LONGEST && !written.includes('\\n')
}

function isEmpty(value: Raw): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0
}

/** Whether YAML, and editors that guess types, take the bare text for this text. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text !== text.trim() || /^(?:null|~|---|\.\.\.)$/iu.test(text)) return false
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)\s|: | #|:$|[：]/u.test(text)) return false
  return !inFlow || !/[,[\]{}]|^[-?:]|:/u.test(text)
}
