import type { Fault } from '../fault.ts'
import type { Lines } from '../lines.ts'
import * as say from '../sayings.ts'
import { plainLinesAbove, type Scene } from './scene.ts'

// Keys and ids are ASCII; an address such as https://… is text, and so is a negative number.
const noSpace = /^(?<gap>[ \t]*(?:- +)*)(?<key>[A-Za-z_][\w-]*)\s*(?<colon>:)(?=[^\s/])/u
const wide = /^(?<gap>[ \t]*(?:- +)*)(?<key>[A-Za-z_][\w-]*)\s*(?<colon>：)/u
const noSpaceAfterDash = /^(?<gap>[ \t]*)-(?=[^\s\d-])/u

/** `tên:giá trị`, `tên：giá trị` and `-mục`, here or above: the parser takes them for running text and stumbles on what follows. */
export function missingSpace(scene: Scene): Fault | undefined {
  for (const line of [scene.line, ...plainLinesAbove(scene)]) {
    const fault = joined(scene.lines, line)
    if (fault) return fault
  }
  return undefined
}

/** A key and its value, or a dash and its item, typed together on a line. */
export function joined(lines: Lines, line: number): Fault | undefined {
  const words = lines.text(line)
  const start = lines.start(line)
  const key = wide.exec(words)?.groups ?? noSpace.exec(words)?.groups
  if (key) {
    const from = start + (key.gap?.length ?? 0)
    const saying = (key.colon === '：' ? say.wideColon : say.spaceAfterColon)(key.key ?? '')
    return { saying, from, to: from + (key.key?.length ?? 0) + 1 }
  }
  const dash = noSpaceAfterDash.exec(words)?.groups
  if (!dash || /^\s*---/.test(words)) return undefined
  const from = start + (dash.gap?.length ?? 0)
  return { saying: say.spaceAfterDash(words.trim()), from, to: lines.end(line) }
}
