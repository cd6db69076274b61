import { SCALAR_STYLE } from 'js-yaml'
import { isBlock, type YamlScalar } from './yaml-tree.ts'

/**
 * For each UTF-16 unit of a scalar's value the offset in the text it came from: past quotes and escapes, over folded lines and
 * the indentation of block scalars.
 */
export function valueOffsets(text: string, { event, value }: YamlScalar): readonly number[] {
  if (event.fast) return Array.from(value, (_, index) => event.valueStart + index)
  const walk: Walk = { text, at: event.valueStart, end: event.valueEnd, indent: Math.max(event.indent, 0) }
  if (isBlock(event)) walk.at = afterIndent(walk, walk.at)
  const next =
    event.style === SCALAR_STYLE.DOUBLE_QUOTED
      ? nextEscaped
      : event.style === SCALAR_STYLE.SINGLE_QUOTED
        ? nextSingle
        : nextPlain
  const offsets: number[] = []
  for (let index = 0; index < value.length; index++) {
    const from = next(walk, value.charAt(index), isBlock(event))
    offsets.push(from)
  }
  return offsets
}

interface Walk {
  readonly text: string
  at: number
  readonly end: number
  readonly indent: number
}

/** Where `wanted` stands at or after the walk's place; what lies between is blank and folded away. */
function nextPlain(walk: Walk, wanted: string, block: boolean): number {
  while (walk.at < walk.end) {
    const from = walk.at
    const sign = walk.text.charAt(from)
    if (sign === '\n' || sign === '\r') {
      walk.at = afterBreak(walk, from, block)
      if (wanted === '\n' || wanted === ' ') return from
    } else {
      walk.at++
      if (sign === wanted) return from
    }
  }
  return Math.max(walk.end - 1, 0)
}

function nextSingle(walk: Walk, wanted: string): number {
  const from = nextPlain(walk, wanted, false)
  if (wanted === "'" && walk.text.charAt(walk.at) === "'") walk.at++
  return from
}

const hexLength: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function nextEscaped(walk: Walk, wanted: string): number {
  while (walk.text.charAt(walk.at) === '\\') {
    const from = walk.at
    const sign = walk.text.charAt(from + 1)
    const lineBreak = sign === '\n' || sign === '\r'
    walk.at = lineBreak ? afterBreak(walk, from + 1, false) : from + 2 + (hexLength[sign] ?? 0)
    if (!lineBreak) return from
  }
  return nextPlain(walk, wanted, false)
}

function afterBreak(walk: Walk, from: number, block: boolean): number {
  const next = from + (walk.text.startsWith('\r\n', from) ? 2 : 1)
  return block ? afterIndent(walk, next) : afterBlanks(walk, next)
}

function afterIndent({ text, indent, end }: Walk, from: number): number {
  let at = from
  while (at < from + indent && at < end && text.charAt(at) === ' ') at++
  return at
}

function afterBlanks({ text, end }: Walk, from: number): number {
  let at = from
  while (at < end && /[ \t]/.test(text.charAt(at))) at++
  return at
}
