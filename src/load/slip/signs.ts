import type { Fault } from '../fault.ts'
import * as say from '../sayings.ts'
import { atValue, onLine, type Scene, valueOn } from './scene.ts'

export function features(scene: Scene): Fault | undefined {
  const { reason, text, lines, line, at } = scene
  if (/^directives end mark|directive/.test(reason))
    return onLine(scene, headLine(scene), say.directive(lines.text(headLine(scene))))
  if (!/\b(?:tag|anchor|alias)\b/.test(reason)) return undefined
  const from = Math.max(...['!', '&', '*'].map((sign) => startOfWord(text, text.lastIndexOf(sign, at))))
  return from < lines.start(line) ? undefined : feature(text, from)
}

function startOfWord(text: string, at: number): number {
  return at < 0 ? at : text.slice(0, at + 1).search(/[^\s[{,]+$/u)
}

const signs = new Map([
  ['!', say.tag],
  ['&', say.anchor],
  ['*', say.alias],
])

function feature(text: string, from: number): Fault | undefined {
  const word = /^[^\s,\]}]+/u.exec(text.slice(from))?.[0] ?? ''
  const saying = signs.get(word.charAt(0))?.(word)
  return saying && { saying, from, to: from + word.length }
}

/** A `%` line: the parser complains of what follows it. */
function headLine({ lines, line }: Scene): number {
  for (let above = line; above >= 0; above--) if (lines.text(above).startsWith('%')) return above
  return line
}

export function escapes({ reason, text, at }: Scene): Fault | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined
  const from = text.lastIndexOf('\\', at)
  return { saying: say.badEscape(text.slice(from, from + 2)), from, to: Math.max(at, from + 2) }
}

export function startSign(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const named = /^[!&*]/u.test(text) && feature(scene.text, scene.lines.start(scene.line) + offset)
  if (named) return named
  const sign = /^(?:[%@`]|\?(?=\s))/u.exec(text)?.[0]
  return sign === undefined ? undefined : atValue(scene, text, offset, say.badStart(sign))
}

export function blockHeader(scene: Scene): Fault | undefined {
  if (!/line break is expected|chomping|indentation width/.test(scene.reason)) return undefined
  const { text, offset } = valueOn(scene.words)
  return atValue(scene, text, offset, say.blockText(text.charAt(0)))
}

export function afterBracket(scene: Scene): Fault | undefined {
  const { text, offset } = valueOn(scene.words)
  const column = scene.at - scene.lines.start(scene.line)
  if (!/^[{[]/u.test(text) || !/[}\]]\s*$/u.test(scene.words.slice(0, column)) || /comma/.test(scene.reason))
    return undefined
  return atValue(scene, text, offset, say.textAfterBracket(text))
}

export function commas({ reason, at }: Scene): Fault | undefined {
  if (/found ','/.test(reason)) return { saying: say.extraComma, from: at, to: at + 1 }
  return /missed comma/.test(reason) ? { saying: say.comma, from: at, to: at + 1 } : undefined
}
