import type { Token } from 'markdown-it'
import { unshield } from './escape.ts'
import type { Inline, MentionForm } from './nodes.ts'

/** A token and what stands between it and its closing token. */
export interface Branch {
  readonly token: Token
  readonly children: readonly Branch[]
}

/** markdown-it's flat tokens as trees. */
export function branches(tokens: readonly Token[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[][] = [top]
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const children: Branch[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting > 0) open.push(children)
  }
  return top
}

/** The inlines of one block: single blanks, none at the ends, neighbouring texts joined, nothing empty. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  return trimEnd(tidy(branches(once(tokens)).flatMap(inlineOf), { blank: true }))
}

/** Without strong inside strong and emphasis inside emphasis, which say nothing more and may nest without end. */
function once(tokens: readonly Token[]): Token[] {
  const open: Record<string, number> = {}
  return tokens.filter(({ tag, nesting }) => {
    const before = open[tag] ?? 0
    open[tag] = before + nesting
    return nesting === 0 || Math.max(before, before + nesting) === 1
  })
}

function inlineOf({ token, children }: Branch): Inline[] {
  const inner = () => children.flatMap(inlineOf)
  switch (token.type) {
    case 'strong_open':
      return [{ type: 'strong', children: inner() }]
    case 'em_open':
      return [{ type: 'emphasis', children: inner() }]
    case 'hardbreak':
      return [{ type: 'break' }]
    case 'softbreak':
      return [{ type: 'text', value: ' ' }]
    case 'mention':
      return [{ type: 'mention', id: token.info, form: token.meta?.form as MentionForm, children: [] }]
    case 'text':
      return [{ type: 'text', value: unshield(token.content) }]
    default:
      throw new Error(`inline token "${token.type}" is not of the dialect`)
  }
}

/** `state.blank`: the words so far end with a blank, or there are none. */
function tidy(inlines: readonly Inline[], state: { blank: boolean }): Inline[] {
  const kept: Inline[] = []
  for (const inline of inlines) {
    const last = kept.at(-1)
    const next = tidied(inline, state)
    if (next?.type === 'text' && last?.type === 'text')
      kept[kept.length - 1] = { ...last, value: last.value + next.value }
    else if (next) kept.push(next)
  }
  return kept
}

function tidied(inline: Inline, state: { blank: boolean }): Inline | undefined {
  if (inline.type === 'text') {
    const single = inline.value.replace(/ [ \t\r\n\f\v]+|[\t\r\n\f\v][ \t\r\n\f\v]*/g, ' ')
    const value = state.blank && single.startsWith(' ') ? single.slice(1) : single
    if (value !== '') state.blank = value.endsWith(' ')
    return value === '' ? undefined : { ...inline, value }
  }
  if (inline.type === 'strong' || inline.type === 'emphasis') {
    const children = tidy(inline.children, state)
    return children.length === 0 ? undefined : { ...inline, children }
  }
  state.blank = inline.type === 'break'
  return inline
}

function trimEnd(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (last === undefined) return []
  const rest = inlines.slice(0, -1)
  if (last.type === 'break') return trimEnd(rest)
  if (last.type === 'mention') return [...inlines]
  if (last.type === 'text') {
    const value = last.value.replace(/ +$/, '')
    return value === '' ? trimEnd(rest) : [...rest, { ...last, value }]
  }
  const children = trimEnd(last.children)
  return children.length === 0 ? trimEnd(rest) : [...rest, { ...last, children }]
}
