import type { Fault, Saying } from '../fault.ts'
import type { Lines } from '../lines.ts'

/** Where the parser gave up, and what it said. */
export interface Refusal {
  readonly text: string
  readonly lines: Lines
  /** Offset at which the parser stopped: often past the slip itself. */
  readonly at: number
  readonly reason: string
}

/** A refusal with the line it fell on. */
export interface Scene extends Refusal {
  /** 0-based line of `at`. */
  readonly line: number
  readonly words: string
}

/** One kind of slip: what is wrong, where it is this kind. */
export type Cause = (scene: Scene) => Fault | undefined

/** The lines above that hold neither `key: ` nor `- `: running text that may have swallowed a slip. */
export function plainLinesAbove({ lines, line }: Scene): number[] {
  const above: number[] = []
  for (let number = line - 1; number >= 0 && above.length < 5; number--) {
    const words = lines.text(number).trim()
    if (words === '' || words.startsWith('#')) continue
    if (/:(?:\s|$)/u.test(words) || /^-(?:\s|$)/u.test(words)) break
    above.push(number)
  }
  return above
}

const value = /^(?:[ \t]*(?:- +)*)(?:[^\s"'#:{[][^:#]*:[ \t]+)?(?<value>\S.*)$/u

/** The value on a line, after dashes and a key. */
export function valueOn(words: string): { readonly text: string; readonly offset: number } {
  const found = value.exec(words)?.groups?.value ?? words.trim()
  return { text: found.trimEnd(), offset: words.lastIndexOf(found) }
}

/** Leading blanks of a line. */
export function indentOf(words: string): number {
  return /^[ \t]*/u.exec(words)?.[0].length ?? 0
}

/** A fault of a whole line. */
export function onLine({ lines }: Scene, line: number, saying: Saying): Fault {
  return { saying, from: lines.start(line) + indentOf(lines.text(line)), to: lines.end(line) }
}

/** A fault of a value on the line of the scene. */
export function atValue({ lines, line }: Scene, text: string, offset: number, saying: Saying): Fault {
  const from = lines.start(line) + offset
  return { saying, from, to: from + text.length }
}
