import type { Fault } from '../fault.ts'
import * as say from '../sayings.ts'
import { atValue, indentOf, onLine, plainLinesAbove, type Scene, valueOn } from './scene.ts'

/** `lời: Phát biểu: nội dung`: a second colon on the line, after words that are no quotation. */
export function colonInside(scene: Scene): Fault | undefined {
  const { words, lines, line, text, at } = scene
  const { text: typed, offset } = valueOn(words)
  const plain = /^[^"'{[|>&*!#]/u.test(typed) && /:(?:\s|$)/u.test(typed)
  if (plain && offset > indentOf(words) && text.charAt(at) === ':')
    return atValue(scene, typed, offset, say.colonInText(typed))
  if (text.charAt(at) !== ':' || !/comma/.test(scene.reason)) return undefined
  const key = /\s([a-z_]+)$/u.exec(text.slice(lines.start(line), at))?.[1]
  if (key !== undefined) return { saying: say.comma, from: at - key.length, to: at }
  const from =
    lines.start(line) + Math.max(...['{', ',', '['].map((sign) => words.lastIndexOf(sign, at - lines.start(line)))) + 1
  const to = at + (/^[^,}\]\n\r]*/u.exec(text.slice(at))?.[0].length ?? 1)
  const entry = text.slice(from, to).replace(/^[^:]*:\s+/u, '')
  return { saying: say.colonInText(entry), from: at, to }
}

export function missingColon(scene: Scene): Fault | undefined {
  if (!/multiline key|expected ':'|end of the stream or/.test(scene.reason)) return undefined
  const line = [...plainLinesAbove(scene)].at(-1)
  if (/expected ':'/.test(scene.reason) || line === undefined)
    return onLine(scene, scene.line, say.noColon(scene.words))
  return onLine(scene, line, say.noColon(scene.lines.text(line)))
}
