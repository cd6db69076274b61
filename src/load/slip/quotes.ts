import type { Fault, Saying } from '../fault.ts'
import * as say from '../sayings.ts'
import { type Opening, openAt } from './open.ts'
import { atValue, type Scene, valueOn } from './scene.ts'

/** A quote or bracket opened above and not closed: the parser only notices lines later. */
export function unclosed(scene: Scene): Fault | undefined {
  const { text, lines, at, reason } = scene
  const open = openAt(text, blockStart(scene), at)
  if (!open) return undefined
  const far = lines.lineAt(open.at) < lines.lineAt(at) || /unexpected end of the/.test(reason)
  if (!far || !/indentation|unexpected end|comma|content/.test(reason)) return undefined
  return { saying: openSaying(scene, open), from: open.at, to: lines.end(lines.lineAt(open.at)) }
}

function openSaying({ text, lines, at, reason }: Scene, { sign, at: from }: Opening): Saying {
  if (sign === '"' || sign === "'") return say.openQuote(sign)
  const closing = sign === '{' ? '}' : ']'
  const sameBlock = text.slice(from, lines.end(lines.lineAt(at)))
  return reason === 'deficient indentation' &&
    sameBlock.trimEnd().endsWith(closing) &&
    !/:\s/.test(lines.text(lines.lineAt(at)))
    ? say.bracketBroken(sign)
    : say.openBracket(sign)
}

/** Offset of the top-level key whose block holds the refusal. */
function blockStart({ lines, line }: Scene): number {
  for (let above = line - 1; above >= 0; above--) if (/^[^\s#-]/u.test(lines.text(above))) return lines.start(above)
  return 0
}

export function afterQuote(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*[^\s,\]}:]|#)/u.exec(text)
  return quoted && !quoteIsKey(text, quoted[0]) ? atValue(scene, text, offset, say.textAfterQuote(text)) : undefined
}

function quoteIsKey(text: string, quoted: string): boolean {
  return /^\s*(?::|#)/u.test(text.slice(quoted.length)) && !text.slice(quoted.length).startsWith('#')
}
